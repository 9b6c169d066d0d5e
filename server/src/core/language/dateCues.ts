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
export const ONWARDS: ReadonlySet<string> = set('onwards onward');

/** Words that may stand between a preposition and its date. */
export const BEFORE_DATES: ReadonlySet<string> = set(
  'the about around roughly approximately late early',
);

/** Behind these a bare number of four digits is a year, unless it counts what follows. */
export const YEAR_OPENERS: ReadonlySet<string> = set(
  'in since during until till throughout early late mid year fy starting beginning commencing effective',
);

/** Behind these it is a year of our time where nothing that can be counted follows: `the end of 2027`. */
export const WEAK_YEAR_OPENERS: ReadonlySet<string> = set('of from for by before after through');

/** Determiners before a year that qualifies a noun: `the 2008 push`. */
export const YEAR_DETERMINERS: ReadonlySet<string> = set(
  "the this that its their his her our my a an 's ’s",
);

/** Words that nobody counts: behind one of these a number has ended. */
export const FUNCTION_WORDS: ReadonlySet<string> = set(
  `and or but to until till with when which that who while as is was were are has had have will would could should may might at in on
  by for from of the a an it they he she we its their this these after before because if since so than then under via where whether
  not also only saw onwards onward`,
);

/** Words before `of` or `from` that measure: `a total of 2000`. */
export const MEASURING: ReadonlySet<string> = set(
  `total sum number average maximum minimum capacity population cost price some most out thousands hundreds dozens ceiling limit
  cap quota intake group crowd force staff fine fee distance length weight range rate excess tens`,
);

/** Verbs of change: `rose from 2000`, `fell by 2000`. */
export const CHANGES: ReadonlySet<string> = set(
  `rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase increases increasing
  decreased decrease dropped drop drops cut cuts reduced reduce jumped climbed down up raised raise expanded shrank doubled went`,
);

/** Verbs that take a date from one place to another: `moved from 11 to 28 December` is no span of time. */
export const SHIFTS: ReadonlySet<string> = set(
  `moved move moves moving postponed postpone delayed delay brought pushed shifted shift changed change rescheduled deferred
  extended advanced`,
);

/** Months and seasons without a year, and bare years, count behind these. */
export const MONTH_OPENERS: ReadonlySet<string> = set(
  'in since until till during through throughout',
);
export const WEAK_MONTH_OPENERS: ReadonlySet<string> = set(
  'from by before after of for to following',
);
/** `a June agreement`, `its December summit`. */
export const MONTH_DETERMINERS: ReadonlySet<string> = set(
  "a an the this that its their his her our my 's ’s",
);

/** Verbs that say that what is told has happened; a word in -ed does too. */
export const PAST: ReadonlySet<string> = set(
  `was were had did been said told took came won began met gave made held went left sent became saw got fell rose led paid kept
  found brought thought wrote spoke broke chose drew drove flew lost ran stood struck swore understood withdrew has have having ago
  following after since`,
);

/** Words that say that it is still to come; plain present tenses that programmes are told in among them. */
export const FUTURE: ReadonlySet<string> = set(
  `will 'll won't shall would due expected scheduled upcoming forthcoming coming planned plans plan intends hopes aims going
  opens open votes vote meets meet starts start begins begin resumes resume arrives arrive leaves leave visits visit returns return
  expires expire ends end closes close goes go takes take holds hold until by`,
);

/** Before these, `due` or `expected` was once so. */
export const WAS: ReadonlySet<string> = set('was were had been');

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
