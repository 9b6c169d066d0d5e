import { inflections } from './inflection';
import { wordList, wordSet } from './wordList';

type Relation = 'from' | 'since' | 'until' | 'by' | 'before' | 'after' | 'in' | 'on';

/** What the word before a date says of it. */
export const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['commencing', 'from'],
  ['effective', 'from'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['pre', 'before'],
  ['after', 'after'],
  ['post', 'after'],
  ['beyond', 'after'],
  ['following', 'after'],
  ['in', 'in'],
  ['during', 'in'],
  ['within', 'in'],
  ['throughout', 'in'],
  ['on', 'on'],
]);

/** What two words before a date say of it, where that isn't what the last one says. */
export const RELATION_PAIRS: ReadonlyMap<string, Relation> = new Map([
  ['as of', 'from'],
  ['as from', 'from'],
  ['starting in', 'from'],
  ['starting on', 'from'],
  ['beginning in', 'from'],
  ['beginning on', 'from'],
  ['effective on', 'from'],
  ['not until', 'from'],
  ['not before', 'from'],
  ['earlier than', 'from'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['later than', 'by'],
  ['up to', 'until'],
  ['up until', 'until'],
]);

/** Words behind a date that let it begin there: `2027 onwards`. */
export const ONWARDS: ReadonlySet<string> = wordSet('onwards onward');

/** Words that may stand between a preposition and its date. */
export const BEFORE_DATES: ReadonlySet<string> = wordSet(
  'the about around roughly approximately late early',
);

/** Behind these a bare number of four digits is a year, unless it counts what follows. */
export const YEAR_OPENERS: ReadonlySet<string> = wordSet(
  'in since during until till throughout early late mid year fy starting beginning commencing effective',
);

/** Behind these it is a year of our time where nothing that can be counted follows: `the end of 2027`. */
export const WEAK_YEAR_OPENERS: ReadonlySet<string> = wordSet(
  'of from for by before after through beyond',
);

/** Determiners before a year that qualifies a noun: `the 2008 push`. */
export const YEAR_DETERMINERS: ReadonlySet<string> = wordSet(
  "the this that its their his her our my a an 's ’s",
);

/** Words before `of` or `from` that measure: `a total of 2000`. */
export const MEASURING: ReadonlySet<string> = wordSet(
  `total sum number average maximum minimum capacity population cost price some most out thousands hundreds dozens ceiling limit
  cap quota intake group crowd force staff fine fee distance length weight range rate excess tens`,
);

/** Verbs that take a date from one place to another: `moved from 11 to 28 December` is no span of time. */
export const SHIFT_VERBS: ReadonlySet<string> = new Set(
  wordList('move postpone delay bring push shift change reschedule defer advance').flatMap(
    inflections,
  ),
);

/** Months and seasons without a year, and bare years, count behind these. */
export const MONTH_OPENERS: ReadonlySet<string> = wordSet(
  'in since until till during through throughout',
);
export const WEAK_MONTH_OPENERS: ReadonlySet<string> = wordSet(
  'from by before after of for to following',
);
/** `a June agreement`, `its December summit`. */
export const MONTH_DETERMINERS: ReadonlySet<string> = wordSet(
  "a an the this that its their his her our my 's ’s",
);

/** Verbs that say that what is told has happened; a word in -ed does too. */
export const PAST: ReadonlySet<string> = wordSet(
  `was were had did been said told took came won began met gave made held went left sent became saw got fell rose led paid kept
  found brought thought wrote spoke broke chose drew drove flew lost ran stood struck swore understood withdrew has have having ago
  following after since`,
);

/** Words that say that it is still to come. */
export const FUTURE: ReadonlySet<string> = wordSet(
  `will won't shall would due expected scheduled upcoming forthcoming coming planned intends hopes aims going`,
);

/** Verbs whose plain present tells of a programme: `Parliament votes on Thursday`. Nouns behind `NOUN_OPENERS`. */
export const PRESENT: ReadonlySet<string> = wordSet(
  `opens open votes vote meets meet starts start begins begin resumes resume arrives arrive leaves leave visits visit returns return
  expires expire ends end closes close goes go takes take holds hold`,
);
export const NOUN_OPENERS: ReadonlySet<string> = wordSet(
  `the a an this that these those its their his her our my no any some each every of for in on by with at from to and or more`,
);

/** Before `to` and a verb these look ahead: `is to open in March`, `set to open`. */
export const BEFORE_COMING_VERBS: ReadonlySet<string> = wordSet(
  'is are due set expected scheduled going about',
);

/** Before these, `due` or `expected` was once so. */
export const WAS: ReadonlySet<string> = wordSet('was were had been');
