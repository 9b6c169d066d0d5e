import { wordList, wordSet } from './wordList';

/** `first` → 1 … `nineteenth`, `twentieth` … `ninetieth`, `hundredth`; compounds are put together by the reader. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...wordList(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth`,
  ).map((word, at): [string, number] => [word, at + 1]),
  ...wordList('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').map(
    (word, at): [string, number] => [word, at * 10 + 20],
  ),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** What is glued to digits: `3rd`. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** Behind an ordinal, these make something else of it: a part of a year, a name, an adverb. */
export const NO_ORDINAL_BEFORE = wordSet(
  `half halves quarter quarters century centuries millennium time times world lady ladies name names aid amendment
  hand hands thought thoughts nature glance sight instance class rate degree party parties person minute string
  fiddle world's intifada things thing foremost floor cousin cousins grader graders grade`,
);

/** Joined by a hyphen: `third-country nationals`, `first-time voters`, `second-hand`. */
export const NO_ORDINAL_HYPHEN = wordSet(
  `country party person world time class rate hand half quarter ever born degree century year team string grade
  grader graders generation come person line level tier order past aid instance`,
);

/** Before an ordinal, these say that it is none: `at first`, `per second`, `split second`. */
export const NO_ORDINAL_AFTER = wordSet('at per split every each any safe one this');

/** Verbs of rank, whose ordinal needs neither article nor noun: `came third`. */
export const RANKING = wordSet(
  `come comes came coming finish finishes finished finishing rank ranks ranked ranking place places placed stand
  stands stood be is was were been being`,
);

/** Behind an ordinal, these make a party's rank of it: `the third country to sign`. */
export const RANKED_NOUNS: ReadonlySet<string> = wordSet('country nation state government capital');

/** Behind an ordinal these rank nothing: `third countries` are all others. */
export const THIRD_PARTIES = wordSet('countries nation nations states');

/** An ordinal in digits: `19th`. */
export const ORDINAL_DIGITS = /\d(?:st|nd|rd|th)$/i;
