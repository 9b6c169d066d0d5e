import { standingValues } from '../core/check/coverage';
import type { StandingValue } from '../core/check/coverage';
import type { CheckResult } from '../core/check/draftChecker';
import type { Inconsistency } from '../core/check/inconsistencies';
import type { Factbase } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import type { Finding } from '../core/verdicts/finding';
import { codeOf } from '../features/verdictWords';
import { countsAsWrong } from '../core/verdicts/severities';
import type { Severities } from '../core/verdicts/severities';
import { inconsistencyMessage } from '../features/inconsistency';
import type { LineIndex } from '../features/lineIndex';

/** A draft that was checked, under the name it was given by. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
  readonly lines: LineIndex;
  /** What it was held against. */
  readonly factbase: Factbase;
  readonly severity: Severities;
  /** Fingerprints of the claims that were ticked off. */
  readonly ticked?: ReadonlySet<string> | undefined;
}

/**
 * The findings of a draft that something is wrong with: all but the supported claims, hints, and what is told of since the draft states it otherwise
 * elsewhere.
 */
export function wrongOf({ result, severity }: CheckedFile): readonly Finding[] {
  const inconsistent = new Set(result.inconsistencies.map(({ finding }) => finding));
  return result.findings.filter((finding) => {
    const code = codeOf(finding);
    return code !== undefined && countsAsWrong(code, severity) && !inconsistent.has(finding);
  });
}

/** How many things a draft is told of. */
export function countOf(file: CheckedFile): number {
  return wrongOf(file).length + inconsistenciesOf(file).length;
}

/** What the draft states otherwise elsewhere, as far as that is told of. */
export function inconsistenciesOf({ result, severity }: CheckedFile): readonly Inconsistency[] {
  return countsAsWrong('inconsistent', severity) ? result.inconsistencies : [];
}

/** What is said of a value that the draft states otherwise elsewhere. */
export function inconsistentMessage(
  { result, lines }: CheckedFile,
  told: Inconsistency,
  say?: Say,
): string {
  const lineAt = (offset: number) => lines.place(offset).line;
  return inconsistencyMessage(told, { text: result.draft.text, lineAt }, say);
}

/** What stands underlined. */
export function writtenAt({ result }: CheckedFile, { span }: Finding): string {
  return result.draft.text.slice(span.start, span.end);
}

/** Every value of a draft and how it stands. */
export function valuesOf({ result, ticked }: CheckedFile): readonly StandingValue[] {
  return standingValues(result, ticked);
}

/** The findings that somebody has ticked off. They are told of all the same: who has looked at one hasn't made it right. */
export function tickedIn(file: CheckedFile): ReadonlySet<Finding> {
  const ticked = valuesOf(file).filter(({ isTicked }) => isTicked);
  return new Set(ticked.flatMap(({ finding }) => finding ?? []));
}
