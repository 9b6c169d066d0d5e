import { standingValues } from '../core/check/coverage';
import type { StandingValue } from '../core/check/coverage';
import type { CheckResult } from '../core/check/draftChecker';
import type { Finding } from '../core/verdicts/finding';
import { wrongCodeOf } from '../features/verdictWords';
import type { LineIndex } from '../features/lineIndex';

/** A draft that was checked, under the name it was given by. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
  readonly lines: LineIndex;
}

/** The findings of a draft that something is wrong with: all but the supported claims and hints. */
export function wrongOf({ result }: CheckedFile): readonly Finding[] {
  return result.findings.filter((finding) => wrongCodeOf(finding) !== undefined);
}

/** What stands underlined. */
export function writtenAt({ result }: CheckedFile, { span }: Finding): string {
  return result.draft.text.slice(span.start, span.end);
}

/** Every value of a draft and how it stands. */
export function valuesOf({ result }: CheckedFile): readonly StandingValue[] {
  return standingValues(result);
}
