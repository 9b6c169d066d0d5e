import { wordSet } from './wordList';

/** Behind a number, a share of a hundred. */
export const PERCENT_SIGNS: ReadonlySet<string> = wordSet('% pct percent');

/** Those and what needs `points` behind it. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set([...PERCENT_SIGNS, 'percentage']);

/** Behind any of them: the difference of two shares. */
export const POINT_NOUNS: ReadonlySet<string> = wordSet('point points');

/** Behind a small number these open a share: `over five per cent`. */
export const PERCENT_OPENERS: ReadonlySet<string> = wordSet('per percent');

/** Before a percentage that a part is of: `a quarter of one per cent`. */
export const ONE_PERCENT: ReadonlySet<string> = wordSet('a one');
