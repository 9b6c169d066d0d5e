import { alternatives } from '../../core/claims/lexicon/subjectPlaces';
import { extractMentions } from '../../core/mentions/extractMentions';
import type { Mention } from '../../core/mentions/mention';
import { placeIndexOf } from '../../core/places/placeIndex';
import type { PlaceIndex } from '../../core/places/placeIndex';
import { tokenize } from '../../core/text/tokens';
import { compareDates } from '../../core/values/dates';
import type { Value } from '../../core/values/value';
import type { DatasetCheck } from './check';

export const telltaleWords: DatasetCheck = {
  name: 'telltale-words',
  about:
    'No word that a sentence must have to speak of a fact (`with`) is that fact’s own value or a part of it.',
  tip: 'Name what the value belongs to: who, where, on which occasion. A draft that has the value wrong lacks a word taken from it, and would pass.',
  *run({ statements, factbase }) {
    const places = placeIndexOf(factbase.places);
    for (const statement of statements) {
      const { property, facts } = statement;
      const [{ value, with: wanted }] = facts;
      const told = wanted.flatMap(alternatives).find((word) => tells(word, value, places));
      if (told === undefined) continue;
      const message = `${property.id}: '${told}' under 'with' is the value or a part of it: a draft with another value would not be held against it`;
      yield { ...statement.at('with'), message, severity: 'error' };
    }
  },
};

function tells(word: string, value: Value, places: PlaceIndex): boolean {
  const context = { places, ...(value.kind === 'date' && { date: value.date }) };
  // A month that is also a word, such as May, is one only behind `in`.
  return [word, `in ${word}`].some((text) =>
    extractMentions(text, tokenize(text), context).some((mention) => isPartOf(mention, value)),
  );
}

function isPartOf({ value: said, ...mention }: Mention, value: Value): boolean {
  if (said.kind === 'date' && value.kind === 'date') {
    const isWritten = 'reckoned' in mention && mention.reckoned !== 'relative';
    return isWritten && compareDates(said.date, value.date) !== 'apart';
  }
  if ((said.kind === 'ordinal') !== (value.kind === 'ordinal')) return false;
  if ('amount' in said) return 'amount' in value && said.amount === value.amount;
  if (said.kind === 'duration')
    return value.kind === 'duration' && said.duration === value.duration;
  if (said.kind === 'place') return value.kind === 'place' && said.country === value.country;
  return said.kind === 'status' && value.kind === 'status' && said.status === value.status;
}
