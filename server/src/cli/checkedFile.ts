import { standingValues } from '../core/check/coverage';
import type { StandingValue } from '../core/check/coverage';
import type { CheckResult } from '../core/check/draftChecker';
import type { Factbase } from '../core/facts/factbase';
import type { Finding } from '../core/verdicts/finding';
import { codeOf } from '../features/verdictWords';
import { countsAsWrong } from '../core/verdicts/severities';
import type { Severities } from '../core/verdicts/severities';
import type { LineIndex } from '../features/lineIndex';

/** A draft that was checked, under the name it was given by. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
  readonly lines: LineIndex;
  /** What it was held against. */
  readonly factbase: Factbase;
  readonly severity: Severities;
}

/** The findings of a draft that something is wrong with: all but the supported claims and hints. */
export function wrongOf({ result, severity }: CheckedFile): readonly Finding[] {
  return result.findings.filter((finding) => {
    const code = codeOf(finding);
    return code !== undefined && countsAsWrong(code, severity);
  });
}

/** What stands underlined. */
export function writtenAt({ result }: CheckedFile, { span }: Finding): string {
  return result.draft.text.slice(span.start, span.end);
}

/** Every value of a draft and how it stands. */
export function valuesOf({ result }: CheckedFile): readonly StandingValue[] {
  return standingValues(result);
}
