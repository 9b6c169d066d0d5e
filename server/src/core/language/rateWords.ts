import { INDEFINITE_ARTICLES } from './determiners';
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

/** What a property's label says that its values are for: `price a year` → `a year`. Nothing where it says none. */
export function rateInLabel(label: string): string | undefined {
  return RATE_AT_END.exec(label)?.[1];
}

const RATE_AT_END =
  /(?<!\b(?:of|for|to|in|by|with|from|on|at|as|about) )\b((?:an?|per|each) \p{L}+)$/u;

/** Before `a decade`, `a century`: how often, not how long. `once a decade`. */
export const FREQUENCIES: ReadonlySet<string> = wordSet('once twice times per');

/** Before the noun that a rate is for, each behind an amount. */
export const EACH_WORDS: ReadonlySet<string> = wordSet('each every');

/** Joined by hyphens: `$70-a-share`. */
export const HYPHENED_RATE_WORDS: ReadonlySet<string> = new Set([...INDEFINITE_ARTICLES, 'per']);

/** Behind what an amount is of: `5,000 tonnes of lithium a year`. */
export const RATE_WORDS: ReadonlySet<string> = new Set([...HYPHENED_RATE_WORDS, ...EACH_WORDS]);

/** Behind `for each`, these are nothing that a rate is for. */
export const NO_RATE_NOUNS: ReadonlySet<string> = wordSet('of one');

/** The time that a text about a property says its values are for, the longest first: what is told by the month may be so many a year. */
export function rateSaidIn(text: string): string | undefined {
  return RATES.find(([, words]) => words.test(text))?.[0];
}

const RATES: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:(?:an?|per|each|every) year|yearly|annual|annually|per annum)\b/i],
  ['month', /\b(?:(?:an?|per|each|every) month|monthly)\b/i],
  ['week', /\b(?:(?:an?|per|each|every) week|weekly)\b/i],
  ['day', /\b(?:(?:an?|per|each|every) day|daily|per diem)\b/i],
];

/** How British news writes what an amount is for, behind it: ` a year`, ` each`. */
export function rateInWords(per: string): string {
  return per === 'each' ? ' each' : ` a ${per}`;
}

/** Behind a figure, that it is so many of a larger number: `95 for every 100,000`, `3 out of 10`. */
export const RATIO_WORDS: ReadonlySet<string> = new Set(['per', 'for every', 'out of']);

/** Before a figure, that it is the larger number. */
export const BEFORE_RATIO_WHOLES: ReadonlySet<string> = wordSet('per every');
