import { wordSet } from './wordList';

/** How many units on `last`, `this` and `next` are. */
export const LAST_THIS_NEXT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** How many days from the draft's own. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Between a span and one of these days: `two days from tomorrow` isn't tomorrow. */
export const COUNTING_FROM: ReadonlySet<string> = wordSet('from after before');

/** The last word of a distance from today: `two years ago`, `three weeks from now`, `in two years' time`. */
export const DISTANCE_ENDS: ReadonlySet<string> = wordSet('ago now time');

/** How a distance is hedged. */
export type DistanceHedge = 'about' | 'over' | 'under';

/** The last word of a hedge before a distance: `at least two years ago`. */
export const DISTANCE_HEDGES: ReadonlyMap<string, DistanceHedge> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['over', 'over'],
  ['least', 'over'],
  ['under', 'under'],
]);

/** Before `than` and a distance: it is shorter. */
export const SHORTER_THAN: ReadonlySet<string> = wordSet('less fewer');

/** Before `this` and a period: `earlier this year`. */
export const COMPARED_TIMES: ReadonlySet<string> = wordSet('earlier later');

/** Periods that have an end of their own where `the` names them: `the end of the month`. */
export const RUNNING_PERIODS: ReadonlySet<string> = wordSet('month week');
