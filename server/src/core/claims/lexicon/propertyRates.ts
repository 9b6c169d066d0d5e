import type { Property } from '../../facts/factbase';
import { rateSaidIn } from '../../language/rateWords';

/** What a property's value is for, by its own words: `volume a year`, cue `annually`. Nothing where they say none. */
export function rateOf(property: Property): string | undefined {
  let rate = known.get(property);
  if (rate === undefined) {
    const said = [property.label, ...property.cues].join('; ');
    rate = rateSaidIn(said) ?? '';
    known.set(property, rate);
  }
  return rate === '' ? undefined : rate;
}

const known = new WeakMap<Property, string>();
