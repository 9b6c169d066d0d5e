import type { Factbase } from '../core/facts/factbase';
import { evidenceByTier } from '../core/facts/sourceOrder';
import type { Say } from '../core/l10n/say';
import type { Finding } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { sourceInWords } from '../core/wording/sources';
import { factsOf } from './verdictWords';

/** What a hover folds into one line, as lines of plain text: every source with its figure as printed, then the notes. */
export function sourcesInLines(
  { verdict }: Finding,
  { sources }: Factbase,
  say: Say,
): readonly string[] {
  const facts = factsOf(verdict);
  const printed = facts.flatMap((fact) =>
    evidenceByTier(fact, sources).map(([{ figure }, source]) => {
      const words = figure === '' ? '' : `: ${say('message.quoted', { words: oneLine(figure) })}`;
      return oneLine(sourceInWords(source, say)) + words;
    }),
  );
  const notes = facts.flatMap(({ note }) =>
    note === undefined ? [] : [say('hover.note', { note: oneLine(note) })],
  );
  const shown = printed.slice(0, MOST_SOURCES);
  const left = printed.length - shown.length;
  return [...shown, ...(left > 0 ? [say('hover.andMoreSources', { count: left })] : []), ...notes];
}

const MOST_SOURCES = 12;
