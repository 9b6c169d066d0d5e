import { SHARES_OF_YEAR } from '../../language/calendar';
import { isGlued, lowerAt, spanOf } from '../tokenKinds';
import { countAt } from './smallCounts';
import { nthAt } from './dayNames';
import { dated } from './seasonsAndDecades';
import { closesFigure, digitsAt, opensFigure } from './dateReading';
import type { DateReading, Page } from './dateReading';
import { isModern, sharedYearAt } from './years';

/**
 * `Q3 2025`, `3Q 2025`, `H1 2027`, `the third quarter of 2025`, `the first half of next year`, `the first nine months of 2025`; `Q3` alone is bare.
 */
export function readShare(page: Page, at: number): DateReading | undefined {
  const quarter = letterShare(page, at);
  const share = quarter ?? wordShare(page, at);
  if (!share) return undefined;
  const [first, last] = share.months;
  const year = sharedYearAt(page, share.next);
  if (year) {
    return dated(at, year, {
      from: { year: year.year, month: first },
      to: { year: year.year, month: last },
    });
  }
  if (!quarter || lowerAt(page.tokens, at) !== 'q') return undefined;
  return {
    first: at,
    next: share.next,
    from: { month: first },
    to: { month: last },
    parts: {},
    isBare: true,
  };
}

/** `2018 Q4`, `2018Q4`. */
export function readYearAndShare(page: Page, at: number): DateReading | undefined {
  const year = digitsAt(page, at, 4, 4);
  const mark = lowerAt(page.tokens, at + 1) === '-' && isGlued(page.tokens, at) ? 1 : 0;
  const share = letterShare(page, at + 1 + mark);
  if (year === undefined || !share || !isModern(year) || !opensFigure(page, at)) return undefined;
  const [first, last] = share.months;
  const parts = { year: spanOf(page.tokens, at, at + 1) };
  return {
    first: at,
    next: share.next,
    from: { year, month: first },
    to: { year, month: last },
    parts,
  };
}

/** The months of a year that it covers, from and to. */
interface Share {
  readonly months: readonly [number, number];
  readonly next: number;
}

function letterShare(page: Page, at: number): Share | undefined {
  const isLast = page.tokens[at]?.type === 'number';
  const letter = page.tokens[isLast ? at + 1 : at]?.text;
  const size = letter === 'Q' ? 3 : letter === 'H' ? 6 : 0;
  const number = digitsAt(page, isLast ? at : at + 1, 1);
  if (size === 0 || number === undefined || !isGlued(page.tokens, at)) return undefined;
  return isLast || closesFigure(page, at + 1) ? share(number, size, at + 2) : undefined;
}

function wordShare(page: Page, at: number): Share | undefined {
  const order = nthAt(page, at);
  if (!order) return undefined;
  const unit = lowerAt(page.tokens, order.next);
  const size = SHARES_OF_YEAR.get(unit);
  if (size === undefined) return monthShare(page, order.next, order.nth);
  return share(order.nth < 0 ? 12 / size : order.nth, size, order.next + 1);
}

/** The first or the last so many months. */
function monthShare(page: Page, at: number, nth: number): Share | undefined {
  const size = countAt(page, at);
  if (size === undefined || size < 2 || size > 11) return undefined;
  if (lowerAt(page.tokens, at + 1) !== 'months' || (nth !== 1 && nth !== -1)) return undefined;
  return { months: nth === 1 ? [1, size] : [13 - size, 12], next: at + 2 };
}

function share(number: number, size: number, next: number): Share | undefined {
  if (number < 1 || number > 12 / size) return undefined;
  return { months: [(number - 1) * size + 1, number * size], next };
}
