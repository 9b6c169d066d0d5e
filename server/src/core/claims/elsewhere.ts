import { OTHER_ELECTIONS, SMALLER_PLACES } from '../language/elections';
import { depthBetween, hasWord } from './clauseWords';
import type { Fit } from './properties';
import type { MentionAt, SentenceReading } from './reading';

/** A country's figure or day that belongs to a part of it, to another body or to another year: a city's people, a local election, a census. */
export function isElsewhere(at: MentionAt, { property }: Fit, sentence: SentenceReading): boolean {
  if (property.recurs === true) return hasWord(sentence, OTHER_ELECTIONS);
  if (property.id !== 'population' && property.id !== 'area') return false;
  return (
    hasWord(sentence, SMALLER_PLACES) || isOfCapital(at, sentence) || isOfAnotherYear(at, sentence)
  );
}

/** `Pristina has 227,000 inhabitants`: the nearest place before it is named by its capital. */
function isOfCapital(at: MentionAt, { places }: SentenceReading): boolean {
  return places.filter(({ last }) => last < at.first).at(-1)?.mention.form === 'capital';
}

/** A year stands in the same clause. */
function isOfAnotherYear(at: MentionAt, sentence: SentenceReading): boolean {
  return sentence.mentions.some(
    ({ mention, first }) =>
      mention.value.kind === 'date' &&
      /^\d{4}/.test(mention.value.date) &&
      depthBetween(sentence, first, at.first) < 1,
  );
}
