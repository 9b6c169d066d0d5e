import type { Verdict } from './finding';

/** The codes of diagnostics, as promised to the outside. */
export type DiagnosticCode =
  'wrong-number' | 'wrong-date' | 'wrong-country' | 'disputed' | 'outdated';

/** The code of what is wrong; nothing for what is supported. */
export function codeOf(verdict: Verdict): DiagnosticCode | undefined {
  if (verdict.kind === 'supported') return undefined;
  return verdict.kind === 'contradicted' ? verdict.code : verdict.kind;
}
