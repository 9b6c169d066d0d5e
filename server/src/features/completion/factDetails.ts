import { evidenceToCite } from '../../core/facts/citationSource';
import type { Fact } from '../../core/facts/factbase';
import type { Say } from '../../core/l10n/say';
import type { CitationForm } from '../../core/verdicts/citations';
import { oneLine } from '../../core/wording/plainText';
import { dateForReader } from '../../core/wording/readersDates';
import { valueForReader } from '../../core/wording/readersValues';
import { sourceInWords } from '../../core/wording/sources';
import type { OpenDraft } from '../openDraft';
import type { OfferedFact } from './offeredFacts';

/**
 * What an offered fact is, as plain text on one line.
 * @example `price a year · Iceland–Malta prison agreement · disputed`
 */
export function detailOf({ fact, subject, label, others }: OfferedFact, say: Say): string {
  const parts = [label, ...fact.with, subject.name];
  if (fact.asOf !== undefined)
    parts.push(say('completion.asOf', { day: dateForReader(fact.asOf, say) }));
  if (others.length > 0) parts.push(say('completion.disputed'));
  return parts.map((part) => oneLine(part, LONGEST_PART)).join(' · ');
}

const LONGEST_PART = 100;
const MOST_SOURCES = 8;

/** What each source prints, a line of plain text each; of a disputed fact what the others say too. */
export function sourcesInWords(
  { fact, others }: OfferedFact,
  { factbase, say }: OpenDraft,
  form: CitationForm,
): string {
  const lines = (one: Fact) =>
    evidenceToCite(one, factbase, form.source)
      .slice(0, MOST_SOURCES)
      .map(([{ figure }, source]) => {
        const printed =
          figure === '' ? '' : `: ${say('message.quoted', { words: oneLine(figure) })}`;
        return oneLine(sourceInWords(source, say)) + printed;
      });
  const disputed = others.flatMap((other) => [
    say('completion.others', {
      value: oneLine(valueForReader(other.value, factbase.places, say)),
    }),
    ...lines(other),
  ]);
  return [
    ...lines(fact),
    ...(fact.note === undefined ? [] : [oneLine(fact.note)]),
    ...disputed,
  ].join('\n');
}
