import { wordSet } from './wordList';

/** `a`, `an`. */
export const INDEFINITE_ARTICLES: ReadonlySet<string> = wordSet('a an');

const POSSESSIVES = 'its their his her our my your';

/** What follows is a noun or its adjective. */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  'the a an its their his her our my your this that these those some any no every each',
);

/** Between `of` and the whole that a part is of. */
export const WHOLE_OPENERS: ReadonlySet<string> = wordSet('the its their these those all');

/** Before a date that qualifies a noun: `the 2008 push`, `a June agreement`, `Denmark’s December summit`. */
export const BEFORE_DATED_NOUNS: ReadonlySet<string> = wordSet(
  "the this that its their his her our my a an 's ’s",
);

/** `the two countries` points to what was named before; it counts nothing anew. */
export const POINTING_WORDS: ReadonlySet<string> = wordSet('the these those both');

/** Before a sum or a span of time that describes what follows: `a €5 million wall`, `its separate €5 million fund`. */
export const NEW_DETERMINERS: ReadonlySet<string> = wordSet(
  "a an the its their his her this that another new separate own 's",
);

/** Between a preposition and the place that it is said of: `to neighbouring Serbia`. */
export const BEFORE_PLACES: ReadonlySet<string> = wordSet(
  'the a an its neighbouring neighboring nearby',
);

/** Between `of` and what a number counts: `fifteen of the government's clients`. */
export const BEFORE_COUNTED: ReadonlySet<string> = wordSet(
  `the ${POSSESSIVES} those these this that`,
);

/** Before an ordinal that ranks: `its third prison`. */
export const BEFORE_RANKS: ReadonlySet<string> = wordSet(`the ${POSSESSIVES} 's`);

/** Behind `half`, these open the whole: `half the inmates`. */
export const BEHIND_HALF: ReadonlySet<string> = wordSet(`the ${POSSESSIVES} all`);

/** Before a long span of time that has its adjective: `over the next decade`. */
export const BEFORE_LONG_SPANS: ReadonlySet<string> = wordSet(
  'the this its our his her their these',
);

/** Before four digits that are rather a year than a count: `the 2008 crisis`. */
export const BEFORE_PLAIN_YEARS: ReadonlySet<string> = wordSet("the 's its their his this");

/** Behind a word in -ed these open its object: it is a verb in the past. */
export const OBJECT_OPENERS: ReadonlySet<string> = wordSet('the a an its their his her');

/** Before a small number in words these make a pronoun of it: `the one`, `no two`, `another three`. */
export const BEFORE_NUMBER_PRONOUNS: ReadonlySet<string> = wordSet(
  'the this that which no any every each another some not or',
);

/** Before a `hundred`, `million` or `dozen` that has no number of its own: `the million who came`. */
export const BEFORE_BARE_MULTIPLES: ReadonlySet<string> = wordSet(
  'the this that these those last first another per some about',
);

/** Before `couple`: `the last couple of years`. */
export const BEFORE_COUPLE: ReadonlySet<string> = wordSet('a the last next another');

/** Before a measure that qualifies one thing: `a 5m wall`. */
export const BEFORE_MEASURED_THINGS: ReadonlySet<string> = wordSet('a the an each');

/** Between a preposition and the name of a place: `in the Hague`. */
export const BEFORE_SITE_NAMES: ReadonlySet<string> = wordSet('the its');

/** Behind `like`, what an agreement is compared with: `a deal like this`. */
export const BEHIND_LIKE: ReadonlySet<string> = wordSet('it this that the');

/** Between `of` and `kind`: `a pact of this kind`. */
export const BEFORE_KINDS: ReadonlySet<string> = wordSet('the this that its a');
