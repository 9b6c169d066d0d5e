import { valueReadings } from '../core/check/valueReadings';
import type { CheckResult } from '../core/check/draftChecker';
import type { Factbase } from '../core/facts/factbase';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import type { Span } from '../core/span';
import { LineIndex } from './lineIndex';
import { readingInWords } from './readingWords';

/** A draft that was checked, to be asked about. */
export interface AskedDraft {
  /** As it is called in what is told; nothing where it has no name. */
  readonly name?: string;
  readonly result: CheckResult;
  readonly factbase: Factbase;
}

/**
 * How the values of a stretch of a draft are read and why something is said of them or not, as lines of plain text: a line with the place, then,
 * indented, what came of it.
 * @example `draft.md:3:21 “250 prisoners” is read as 250 prisoners.`
 */
export function whyReport(
  { name, result, factbase }: AskedDraft,
  within: Span,
  say: Say = IN_ENGLISH,
): string {
  const { text } = result.draft;
  const lines = new LineIndex(text);
  const all = valueReadings(result, factbase, within);
  // A line names many countries; of those that no agreement is read by there is nothing to tell.
  const telling = all.filter(
    ({ mention, finding }) => finding !== undefined || mention.value.kind !== 'place',
  );
  const told = (telling.length > 0 ? telling : all).map((reading) => {
    const { line, column } = lines.place(reading.span.start);
    const [first = '', ...rest] = readingInWords(reading, text, factbase, say);
    const place = name === undefined ? '' : `${name}:${String(line)}:${String(column)} `;
    return [place + first, ...rest.map((one) => `    ${one}`)].join('\n');
  });
  return told.length === 0 ? `${say('reading.nothing')}\n` : `${told.join('\n')}\n`;
}
