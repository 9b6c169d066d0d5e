import type { CheckResult } from '../check';
import type { Factbase } from '../facts/factbase';
import type { CitationStyle, Finding, Fix } from './finding';

/** What can be done about a finding, the preferred fix first; the citations in the given style. */
export function fixesFor(
  _finding: Finding,
  _result: CheckResult,
  _factbase: Factbase,
  _style: CitationStyle,
): readonly Fix[] {
  return [];
}
