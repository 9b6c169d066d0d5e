import type { Finding } from './finding';

/** What is wrong, as promised to the outside. */
export type DiagnosticCode =
  'wrong-number' | 'wrong-date' | 'wrong-country' | 'disputed' | 'outdated';

/** `check-this`: not what is known, where only the writer can say whether that matters: another day's count, or a title that few readers see. A hint. */
export type FindingCode = DiagnosticCode | 'check-this';

/** The code of a finding; nothing for what is supported. */
export function codeOf({ verdict, claim }: Finding): FindingCode | undefined {
  if (verdict.kind === 'supported') return undefined;
  if (verdict.kind === 'differs' || claim.voice === 'field') return 'check-this';
  return verdict.kind === 'contradicted' ? verdict.code : verdict.kind;
}

/** The code of what something is wrong with: no hint. */
export function wrongCodeOf(finding: Finding): DiagnosticCode | undefined {
  const code = codeOf(finding);
  return code === 'check-this' ? undefined : code;
}
