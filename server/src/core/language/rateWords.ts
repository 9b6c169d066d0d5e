import { wordMap, wordSet } from './wordList';

/** One word that says what a rate is for: `annually`. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = wordMap(
  'annually=year yearly=year annual=year monthly=month weekly=week daily=day nightly=night hourly=hour apiece=each',
);

/** Behind `a`, `an`: what a rate is commonly for. Other nouns need `per` or `for each`. */
export const RATE_NOUNS: ReadonlySet<string> = wordSet(
  `year month week fortnight day night hour minute quarter decade head person piece share barrel tonne ton litre liter
  gallon kilo kilogram pound ounce mile kilometre acre hectare place bed seat ticket vote worker pupil student patient
  passenger household family child unit copy vehicle flight`,
);

/** Nouns that say the same: `per head`, `per capita`. */
export const RATE_SYNONYMS: ReadonlyMap<string, string> = wordMap(
  'annum=year head=person capita=person piece=each yr=year people=person persons=person',
);

/** Before money: `an annual €15 million`. */
export const RATE_ADJECTIVES: ReadonlyMap<string, string> = wordMap(
  'annual=year yearly=year monthly=month weekly=week daily=day hourly=hour',
);
