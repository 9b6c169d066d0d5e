import type { Standing } from './core/check/coverage';
import { IN_ENGLISH } from './core/l10n/say';
import type { Say } from './core/l10n/say';
import type { CheckDay } from './core/check/draftChecker';

/** How a standing is called in front of a reader, wherever values are counted or listed. */
export function standingInWords(standing: Standing, say: Say = IN_ENGLISH): string {
  return say(`standing.${standing}`);
}

/** The same as a heading: `Disputed or outdated`. */
export function standingTitle(standing: Standing, say: Say = IN_ENGLISH): string {
  const words = standingInWords(standing, say);
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
export function dayFromInWords(from: CheckDay['from'], say: Say = IN_ENGLISH): string {
  return say(`day.${from}`);
}
