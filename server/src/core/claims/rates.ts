import type { Property } from '../facts/factbase';

/** What a property's value is for, by its own words: `volume a year`, cue `annually`. Nothing where they say none. */
export function rateOf(property: Property): string | undefined {
  let rate = known.get(property);
  if (rate === undefined) {
    const said = [property.label, ...property.cues].join('; ');
    rate = RATES.find(([, words]) => words.test(said))?.[0] ?? '';
    known.set(property, rate);
  }
  return rate === '' ? undefined : rate;
}

const known = new WeakMap<Property, string>();

/** The longest time first: what is told by the month may be so many a year. */
const RATES: readonly (readonly [string, RegExp])[] = ['year', 'month', 'week', 'day'].map(
  (unit) => [unit, wordsFor(unit)],
);

function wordsFor(unit: string): RegExp {
  const adverb = unit === 'day' ? 'daily' : `${unit}ly`;
  const latin = { year: '|annual|annually|per annum', day: '|per diem' }[unit] ?? '';
  return new RegExp(`\\b(?:(?:an?|per|each|every) ${unit}|${adverb}${latin})\\b`, 'i');
}
