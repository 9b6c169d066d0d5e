import { wordSet } from './wordList';

/** Cues that are mere function words count only directly before the value. */
export const CUES_BESIDE: ReadonlySet<string> = wordSet(
  'from over for in since a of on to at with by until up per as so next long onwards onward each every year last',
);

/** A verb that goes with everything is a cue only as the very word before: `has 1.6 million people`. */
export const CUES_BEFORE: ReadonlySet<string> = wordSet('has have');

/** Between a noun and the figure that counts it: `the capacity is 300`. */
export const UNIT_LINKS: ReadonlySet<string> = wordSet(
  'at to of is was are were reached totals totalled be',
);

/** Words that may stand between a cue and the last place of the list that it opens. */
export const PLACE_LIST_WORDS: ReadonlySet<string> = wordSet(
  ', and or with the by to from of its are is on : ( ) as well countries neighbours neighbors in at city',
);
