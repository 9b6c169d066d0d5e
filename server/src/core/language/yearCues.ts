import { phrases, wordSet } from './wordList';

/** Behind these a bare number of four digits is a year, unless it counts what follows. */
export const YEAR_OPENERS: ReadonlySet<string> = wordSet(
  'in since during until till throughout early late mid year fy starting beginning commencing effective',
);

/** Behind these it is a year of our time where nothing that can be counted follows: `the end of 2027`. */
export const WEAK_YEAR_OPENERS: ReadonlySet<string> = wordSet(
  'of from for by before after through beyond',
);

/** Words before `of` or `from` that measure: `a total of 2000`. */
export const MEASURING: ReadonlySet<string> = wordSet(
  `total sum number average maximum minimum capacity population cost price some most out thousands hundreds dozens ceiling limit
  cap quota intake group crowd force staff fine fee distance length weight range rate excess tens`,
);

/** Before a number with four digits, these make a year of it. */
export const YEAR_PREPOSITIONS = wordSet(
  `in since by until till from before after during early late mid through circa c of between to the winter spring
  summer autumn fall january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec election elections year fiscal`,
);

/** Two words before a year that make it one: `prior to 2008`, `no later than 2027`. */
export const YEAR_OPENING_PAIRS: ReadonlySet<string> = new Set(
  phrases('prior to, ahead of, later than, earlier than'),
);

/** A year that opens a sentence is their subject: `2025 was the year …`. */
export const VERBS_OF_YEARS: ReadonlySet<string> = wordSet('was is saw will has marked marks');

/** Joined to a year by a hyphen: `pre-2020`, `mid-2024`. */
export const BEFORE_HYPHENED_YEARS: ReadonlySet<string> = wordSet('pre post mid early late');

/** The first words of a year, to its hundreds: `nineteen eighty-nine`. */
export const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** Hedges that a year takes as well as a count: `circa 1900`. */
export const YEAR_HEDGES: ReadonlySet<string> = wordSet('around about circa c .');

/** Last words of hedges that no year takes: `more than 2000`, but `up to 2030`, `beyond 2030`. */
export const HEDGES_OF_COUNTS: ReadonlySet<string> = wordSet(
  `than some nearly almost roughly approximately estimated many above below exceeding exceeded surpassing surpassed topping`,
);
