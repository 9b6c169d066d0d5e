import { isRealDay } from '../../values/days';
import { isGlued, lowerAt, spanOf } from '../prose';
import { closesFigure, digitsAt, opensFigure } from './reading';
import type { DateReading, Page } from './reading';
import { isModern, isYear } from './years';

/**
 * Dates in digits alone: `2025-12-11`, `2025-06`, `11.12.2025` (day first), and of `11/12/2025` and `12-11-2025` those that can be read
 * in one way only.
 */
export function readNumericDate(page: Page, at: number): DateReading | undefined {
  if (page.tokens[at]?.type !== 'number' || !opensFigure(page, at)) return undefined;
  return readDotted(page, at) ?? readYearFirst(page, at) ?? readYearLast(page, at);
}

function readDotted(page: Page, at: number): DateReading | undefined {
  const token = page.tokens[at];
  if (!token || token.text.length < 8 || token.text.length > 10) return undefined;
  const [day = '', month = '', year = '', rest] = token.text.split('.');
  if (rest !== undefined || year.length !== 4 || !closesFigure(page, at)) return undefined;
  const dayEnd = token.start + day.length;
  const monthEnd = dayEnd + 1 + month.length;
  return build(page, at, at, [Number(year), Number(month), Number(day)], {
    day: { start: token.start, end: dayEnd },
    month: { start: dayEnd + 1, end: monthEnd },
    year: { start: monthEnd + 1, end: token.end },
  });
}

function readYearFirst(page: Page, at: number): DateReading | undefined {
  const year = digitsAt(page, at, 4, 4);
  const month = joined(page, at + 1);
  if (year === undefined || month === undefined || !isYear(year)) return undefined;
  const day = joined(page, at + 3);
  const parts = {
    year: spanOf(page.tokens, at, at + 1),
    month: spanOf(page.tokens, at + 2, at + 3),
  };
  if (day !== undefined) {
    if (
      lowerAt(page.tokens, at + 1) !== lowerAt(page.tokens, at + 3) ||
      !closesFigure(page, at + 4)
    )
      return undefined;
    return build(page, at, at + 4, [year, month, day], {
      ...parts,
      day: spanOf(page.tokens, at + 4, at + 5),
    });
  }
  return readYearAndMonth(page, at, year, month, parts);
}

/** `2025-06`; `2008-09` may be two years. */
function readYearAndMonth(
  page: Page,
  at: number,
  year: number,
  month: number,
  parts: DateReading['parts'],
): DateReading | undefined {
  if (lowerAt(page.tokens, at + 1) !== '-' || page.tokens[at + 2]?.text.length !== 2)
    return undefined;
  if (!isModern(year) || month < 1 || month > 12 || month > year % 100) return undefined;
  return closesFigure(page, at + 2)
    ? { first: at, next: at + 3, from: { year, month }, parts }
    : undefined;
}

function readYearLast(page: Page, at: number): DateReading | undefined {
  const [first, second] = [digitsAt(page, at, 2), joined(page, at + 1)];
  const year = digitsAt(page, at + 4, 4, 4);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (joined(page, at + 3) === undefined || !isYear(year)) return undefined;
  if (lowerAt(page.tokens, at + 1) !== lowerAt(page.tokens, at + 3) || !closesFigure(page, at + 4))
    return undefined;
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const isDayFirst = first > 12;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const spans = [spanOf(page.tokens, at, at + 1), spanOf(page.tokens, at + 2, at + 3)] as const;
  return build(page, at, at + 4, [year, month, day], {
    day: spans[isDayFirst ? 0 : 1],
    month: spans[isDayFirst ? 1 : 0],
    year: spanOf(page.tokens, at + 4, at + 5),
  });
}

function build(
  page: Page,
  at: number,
  last: number,
  [year, month, day]: readonly [number, number, number],
  parts: DateReading['parts'],
): DateReading | undefined {
  if (!isYear(year) || !isRealDay({ year, month, day }) || !page.tokens[last]) return undefined;
  return { first: at, next: last + 1, from: { year, month, day }, parts };
}

/** The number that a `-` or `/` without white space joins to the one before. */
function joined(page: Page, at: number): number | undefined {
  const mark = lowerAt(page.tokens, at);
  if ((mark !== '-' && mark !== '/') || !isGlued(page.tokens, at - 1) || !isGlued(page.tokens, at))
    return undefined;
  return digitsAt(page, at + 1, 4);
}
