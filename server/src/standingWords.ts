import type { Standing } from './core/check/coverage';
import type { CheckDay } from './core/check/draftChecker';

/** How the standings of values are called in front of a reader, wherever they are counted or listed. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  supported: 'supported',
  wrong: 'wrong',
  unsettled: 'disputed or outdated',
  check: 'to be checked',
  uncovered: 'not covered',
};

/** The same as a heading: `Disputed or outdated`. */
export function standingTitle(standing: Standing): string {
  const words = STANDING_WORDS[standing];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In a count what is right comes first, */
export const COUNTED_STANDINGS: readonly Standing[] = [
  'supported',
  'wrong',
  'unsettled',
  'check',
  'uncovered',
];

/** in a list what is to be looked at first. */
export const LISTED_STANDINGS: readonly Standing[] = [
  'wrong',
  'unsettled',
  'check',
  'supported',
  'uncovered',
];

/** What told the day by which a draft was checked. */
export const DAY_FROM_WORDS: Readonly<Record<CheckDay['from'], string>> = {
  frontMatter: 'from the draft’s front matter',
  fileName: 'from the file’s name',
  dateline: 'from the draft’s dateline',
  today: 'today, since the draft bears none',
};
