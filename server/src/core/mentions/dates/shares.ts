import { COUNTS, ORDINALS } from '../../language/calendar';
import { closesFigure, digitsAt, isGlued, lowerAt } from './reading';
import type { DateReading, Page } from './reading';
import { dated } from './periods';
import { sharedYearAt } from './years';

/** `Q3 2025`, `H1 2027`, `the third quarter of 2025`, `the first half of next year`, `the first nine months of 2025`. */
export function readShare(page: Page, at: number): DateReading | undefined {
  const share = letterShare(page, at) ?? wordShare(page, at);
  const year = share && sharedYearAt(page, share.next);
  if (!year) return undefined;
  const [from, to] = share.months.map((month) => ({ year: year.year, month }));
  return from && to ? dated(at, year, { from, to }) : undefined;
}

/** The months of a year that it covers, from and to. */
interface Share {
  readonly months: readonly [number, number];
  readonly next: number;
}

function letterShare(page: Page, at: number): Share | undefined {
  const size = page.tokens[at]?.text === 'Q' ? 3 : page.tokens[at]?.text === 'H' ? 6 : 0;
  const number = digitsAt(page, at + 1, 1);
  if (size === 0 || number === undefined || !isGlued(page, at + 1)) return undefined;
  if (number < 1 || number > 12 / size || !closesFigure(page, at + 1)) return undefined;
  return { months: [(number - 1) * size + 1, number * size], next: at + 2 };
}

function wordShare(page: Page, at: number): Share | undefined {
  const suffixed = isGlued(page, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(page, at + 1));
  const isLast = /^(?:last|final)$/.test(lowerAt(page, at));
  const nth = isLast ? -1 : suffixed ? digitsAt(page, at, 1) : ORDINALS.get(lowerAt(page, at));
  if (nth === undefined || nth > 4) return undefined;
  const next = suffixed ? at + 2 : at + 1;
  const unit = lowerAt(page, next);
  const size = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
  if (size === 0) return monthShare(page, next, nth);
  const number = nth < 0 ? 12 / size : nth;
  if (number < 1 || number > 12 / size) return undefined;
  return { months: [(number - 1) * size + 1, number * size], next: next + 1 };
}

/** The first or the last so many months. */
function monthShare(page: Page, at: number, nth: number): Share | undefined {
  const size = COUNTS.get(lowerAt(page, at)) ?? digitsAt(page, at, 2);
  if (size === undefined || size < 2 || size > 11 || lowerAt(page, at + 1) !== 'months')
    return undefined;
  if (nth !== 1 && nth !== -1) return undefined;
  return { months: nth === 1 ? [1, size] : [13 - size, 12], next: at + 2 };
}
