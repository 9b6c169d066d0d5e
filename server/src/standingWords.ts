import type { Counted, Coverage, Standing } from './core/check/coverage';
import { IN_ENGLISH } from './core/l10n/say';
import type { Say } from './core/l10n/say';
import type { CheckDay } from './core/check/draftChecker';

/** How a standing is called in front of a reader, wherever values are counted or listed. */
export function standingInWords(standing: Counted, say: Say = IN_ENGLISH): string {
  return say(`standing.${standing}`);
}

/** The same as a heading: `Disputed or outdated`. */
export function standingTitle(standing: Counted, say: Say = IN_ENGLISH): string {
  const words = standingInWords(standing, say);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In a count what is right comes first, */
export const COUNTED_STANDINGS: readonly Counted[] = [
  'supported',
  'wrong',
  'unsettled',
  'check',
  'ticked',
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

/** The same with what is ticked off, which is named only where there is some. */
export function listedAs({ ticked }: Coverage): readonly Counted[] {
  const [last, ...others] = LISTED_STANDINGS.toReversed();
  return last === undefined || ticked === 0
    ? LISTED_STANDINGS
    : [...others.toReversed(), 'ticked', last];
}

/** What told the day by which a draft was checked. */
export function dayFromInWords(from: CheckDay['from'], say: Say = IN_ENGLISH): string {
  return say(`day.${from}`);
}
