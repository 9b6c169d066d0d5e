import { wordSet } from './wordList';

/** Before a figure: it comes on top of what there was. `another 19`, `a further 1,200`. */
export const ADDITION_BEFORE: ReadonlySet<string> = wordSet('another further additional extra');

/** The same behind it: `19 more`, `40 additional places`. */
export const ADDITION_BEHIND: ReadonlySet<string> = wordSet('more others additional extra');

/** Before a figure they say nothing of what it hangs on: determiners, hedges, words of order. */
export const BEFORE_FIGURES: ReadonlySet<string> = wordSet(`
  the a an some about around roughly approximately nearly almost just only over more less than least most up under exactly
  another further additional first next last past other its their his her this that these those all as many much few early
  late mid no fewer
`);

/** Between `of` and what is counted, beside numbers: `of the last 50 prisoners`. */
export const ORDERING_WORDS: ReadonlySet<string> = wordSet('first last other');

/** Before `half`: `the first half of 2027`; `and a half` belongs to the number before. */
export const BEFORE_NAMED_HALVES: ReadonlySet<string> = wordSet(
  'and first second third last latter other better early late top bottom both',
);

/** Before `minus` that is a sign: `is minus seven`, but not `the total minus one`. */
export const BEFORE_MINUS: ReadonlySet<string> = wordSet(
  'is was were be been at to of by from with about around nearly almost between and or below above under over (',
);

/** Behind `a score` that is twenty: `a score or so`. */
export const BEHIND_A_SCORE: ReadonlySet<string> = wordSet('or more');

/** Behind `one` in words: it counts nothing. `one day`, `one another`. */
export const BEHIND_MERE_ONE: ReadonlySet<string> = wordSet('day another');

/** Joined to a number by a hyphen, these are nothing that it counts: `a one-off`, `two-thirds`. */
export const NOTHING_COUNTED: ReadonlySet<string> = wordSet(
  `way off time times sided fold dimensional faced legged handed piece something tiered pronged on upmanship liner
  stop size thirds half`,
);

/** Glued to digits, these leave them a number: `50pct`, `300-odd`. */
export const GLUED_TO_DIGITS: ReadonlySet<string> = wordSet('pct percent pp x plus odd mm');

/** Before a figure: it is the whole, `in all 936`, which is no hedge. */
export const STARTS_WITH_WHOLE = /^in (?:all|total)\b/i;
