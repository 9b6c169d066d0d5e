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
/** Behind these a month that is also a name counts only where a phrase ends with it: `before May`. */
export const WEAK_MONTH_OPENERS: ReadonlySet<string> = wordSet(
  'from by before after of for to following',
);

/** What comes again is no date: `each October`, `October every year`. */
export const HABITS: ReadonlySet<string> = wordSet('each every');

/** Behind these a season or a share of a year without a year is one: `by autumn`. */
export const SEASON_OPENERS: ReadonlySet<string> = new Set([
  ...MONTH_OPENERS,
  ...wordSet('by from before'),
]);

/** Before `the` and a number that is a day: `until the 19th`. */
export const DAY_OPENERS: ReadonlySet<string> = wordSet(
  'on by until till from before after since to',
);

/** Before a weekday that is yet to come: `by Friday`. */
export const COMING_WEEKDAY_OPENERS: ReadonlySet<string> = wordSet(
  'by until till before of coming',
);

/** Between `week` and its first day: `the week beginning 8 December`. */
export const WEEK_STARTS: ReadonlySet<string> = wordSet('beginning starting commencing');

/** Before `until` and a date, with `to` behind: it was done then. */
export const WAITING: ReadonlySet<string> = wordSet('wait waits waited waiting');
