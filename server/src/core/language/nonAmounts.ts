import { wordSet } from './wordList';

/** Behind a number, these make a time of day of it. */
export const CLOCK_WORDS = wordSet(
  "am pm a.m. p.m. a.m p.m o'clock oclock gmt utc cet cest bst est edt",
);

/** Behind `at` or before: what makes `at 17.30` no clock time. */
export const LEVEL_VERBS = wordSet(
  `capped set put fixed limited stands stood standing stand estimated remains remained kept held priced valued
  pegged reckoned starts started start starting opened closed peaked stays stayed remain valued begins began`,
);

/** Behind a number these make a factor of it: `six times the 50 agreed`. */
export const FACTOR_WORDS = wordSet('times fold x ×');

/** Behind a year: `88 BC`. Exact case. */
export const ERAS = wordSet('BC BCE AD CE');

/** The last word of a street's name, with its capital: `123 Garden Street`. */
export const STREET_WORDS = wordSet('street st road rd avenue ave lane boulevard blvd drive');

/** Before a number: somebody's age. */
export const AGE_WORDS = wordSet('aged age ages turned');

/** Behind two numbers joined by a hyphen, these make a score of them: `a 5-4 ruling`. */
export const SCORE_NOUNS = wordSet(
  `win wins victory victories defeat defeats loss losses lead draw vote votes decision ruling majority split margin
  record scoreline score thrashing odds favourite favourites`,
);

/** Behind one or two with `in`: what makes `1 in 5` no ratio. */
export const NO_RATIO_BEHIND = wordSet(
  'year years month months week weeks day days hour hours decade decades place places countries country',
);

/** Behind digits that are a time of day: `at 9 on Monday`. */
export const BEHIND_CLOCK_TIMES = wordSet('on and tomorrow tonight today sharp');

/** Before an hour and its minutes: `until 17.30`. */
export const BEFORE_CLOCK_TIMES = wordSet('at until till by from around before after');

/** Behind years that are an age: `ten years old`. */
export const OLD = wordSet('old olds');

/** The same as an abbreviation: `34 yo`. */
export const YEARS_OLD = wordSet('yo y/o');

/** Behind a score in words: `63 to 8 against the bill`. */
export const BEHIND_SCORES = wordSet('on in against that for with');

/** Between `one` and `time`: `one last time`. */
export const LAST_TIMES = wordSet('last more final');
