import type { Property } from '../facts/factbase';

/** What a property's value is for, by its own words: `volume a year`, cue `annually`. Nothing where they say none. */
export function rateOf(property: Property): string | undefined {
  let rate = known.get(property);
  if (rate === undefined) {
    rate = [property.label, ...property.cues].some((words) => YEARLY.test(words)) ? 'year' : '';
    known.set(property, rate);
  }
  return rate === '' ? undefined : rate;
}

const known = new WeakMap<Property, string>();
const YEARLY = /\b(?:(?:an?|per|each|every) year|annual|annually|yearly|per annum)\b/i;
