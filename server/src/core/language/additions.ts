import { wordSet } from './wordList';

/** Before a figure: it comes on top of what there was. `another 19`, `a further 1,200`. */
export const ADDITION_BEFORE: ReadonlySet<string> = wordSet('another further additional extra');

/** The same behind it: `19 more`, `40 additional places`. */
export const ADDITION_BEHIND: ReadonlySet<string> = wordSet('more others additional extra');
