import type { Finding, Verdict } from './finding';

/** What is wrong, as promised to the outside. */
export type DiagnosticCode =
  'wrong-number' | 'wrong-date' | 'wrong-country' | 'disputed' | 'outdated';

/**
 * `check-this`: not what is known, where only the writer can say whether that is meant, or matters: another day's count, a title that few readers see. A hint.
 * `inconsistent`: the draft itself states it otherwise in another place.
 */
export type FindingCode = DiagnosticCode | 'check-this' | 'inconsistent';

/** All codes of findings. */
export const FINDING_CODES: readonly FindingCode[] = [
  ...(['wrong-number', 'wrong-date', 'wrong-country', 'disputed', 'outdated'] as const),
  'inconsistent',
  'check-this',
];

/** The code of a finding by itself; nothing for what is supported. */
export function codeOf(finding: Finding): Exclude<FindingCode, 'inconsistent'> | undefined {
  const { verdict } = finding;
  if (verdict.kind === 'supported') return undefined;
  const isHint = verdict.kind === 'differs' || finding.tier === 'check';
  // Its claim is asked for last: it is placed when it is asked for.
  if (isHint || finding.claim.voice === 'field') return 'check-this';
  return codeOfVerdict(verdict);
}

/** What a verdict would be called if it were sure; nothing for what is supported or only differs. */
export function codeOfVerdict(verdict: Verdict): DiagnosticCode | undefined {
  if (verdict.kind === 'supported' || verdict.kind === 'differs') return undefined;
  return verdict.kind === 'contradicted' ? verdict.code : verdict.kind;
}

/** The code of what something is wrong with: no hint. */
export function wrongCodeOf(finding: Finding): DiagnosticCode | undefined {
  const code = codeOf(finding);
  return code === 'check-this' ? undefined : code;
}
