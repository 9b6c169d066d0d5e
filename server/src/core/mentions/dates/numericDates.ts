import { MONTH_OPENERS } from '../../language/dateCues';
import { NUMERIC_DATE_JOINERS } from '../../language/dateJoiners';
import { isRealDay, weekdayOf } from '../../values/days';
import { isGlued, lowerAt, spanOf } from '../tokenKinds';
import { closesFigure, digitsAt, opensFigure } from './dateReading';
import type { DateReading, Page } from './dateReading';
import { isModern, isYear } from './years';

/**
 * Dates in digits alone: `2025-12-11`, `2025-06`, `in 06/2025`, `11.12.2025` (day first), and of `11/12/2025` and `12-11-2025` those that
 * can be read in one way only. `weekday`, the ISO number of the one written before it, settles which.
 */
export function readNumericDate(page: Page, at: number, weekday?: number): DateReading | undefined {
  if (page.tokens[at]?.type !== 'number' || !opensFigure(page, at)) return undefined;
  return (
    readDotted(page, at) ??
    readYearFirst(page, at) ??
    readYearLast(page, at, weekday) ??
    readMonthAndYear(page, at)
  );
}

function readDotted(page: Page, at: number): DateReading | undefined {
  const token = page.tokens[at];
  if (!token || token.text.length < 8 || token.text.length > 10) return undefined;
  const pieces = token.text.split('.');
  if (/^[12]\d{3}\.\d\d\.\d\d$/.test(token.text))
    return readDottedYear(page, at, pieces.map(Number));
  const [day = '', month = '', year = '', rest] = pieces;
  if (rest !== undefined || year.length !== 4 || !closesFigure(page, at)) return undefined;
  const dayEnd = token.start + day.length;
  const monthEnd = dayEnd + 1 + month.length;
  return build(page, at, at, [Number(year), Number(month), Number(day)], {
    day: { start: token.start, end: dayEnd },
    month: { start: dayEnd + 1, end: monthEnd },
    year: { start: monthEnd + 1, end: token.end },
  });
}

/** `2025.12.11`. */
function readDottedYear(
  page: Page,
  at: number,
  [year = 0, month = 0, day = 0]: readonly number[],
): DateReading | undefined {
  const start = page.tokens[at]?.start ?? 0;
  return build(page, at, at, [year, month, day], {
    year: { start, end: start + 4 },
    month: { start: start + 5, end: start + 7 },
    day: { start: start + 8, end: start + 10 },
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

function readYearLast(page: Page, at: number, weekday?: number): DateReading | undefined {
  const [first, second] = [digitsAt(page, at, 2), joined(page, at + 1)];
  const year = digitsAt(page, at + 4, 4, 4);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (joined(page, at + 3) === undefined || !isYear(year)) return undefined;
  if (lowerAt(page.tokens, at + 1) !== lowerAt(page.tokens, at + 3) || !closesFigure(page, at + 4))
    return undefined;
  const isDayFirst =
    first === second ||
    (isDayFirstOf(first, second) ??
      orderBehind(page, at + 5) ??
      orderByWeekday(year, first, second, weekday));
  if (isDayFirst === undefined) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const spans = [spanOf(page.tokens, at, at + 1), spanOf(page.tokens, at + 2, at + 3)] as const;
  return build(page, at, at + 4, [year, month, day], {
    day: spans[isDayFirst ? 0 : 1],
    month: spans[isDayFirst ? 1 : 0],
    year: spanOf(page.tokens, at + 4, at + 5),
  });
}

/** Whether a day of two numbers is the first; undefined where either may be. */
function isDayFirstOf(first: number, second: number): boolean | undefined {
  return first <= 12 && second <= 12 ? undefined : first > 12;
}

/** The order of the date that a range ends with: `8/10/2012 - 8/15/2012`. */
function orderBehind(page: Page, at: number): boolean | undefined {
  if (!NUMERIC_DATE_JOINERS.has(lowerAt(page.tokens, at))) return undefined;
  const [first, second] = [digitsAt(page, at + 1, 2), joined(page, at + 2)];
  const isDate = first !== undefined && second !== undefined && joined(page, at + 4) !== undefined;
  return isDate ? isDayFirstOf(first, second) : undefined;
}

/** The order in which the date falls on the weekday, if only one does. */
function orderByWeekday(
  year: number,
  first: number,
  second: number,
  weekday: number | undefined,
): boolean | undefined {
  const isDayFirst = weekday === weekdayOf({ year, month: second, day: first });
  const isMonthFirst = weekday === weekdayOf({ year, month: first, day: second });
  return isDayFirst === isMonthFirst ? undefined : isDayFirst;
}

/** `in 06/2025`, `(06/2025)`, `Published: 06/2025`; elsewhere it may be the number of a law. */
function readMonthAndYear(page: Page, at: number): DateReading | undefined {
  const month = digitsAt(page, at, 2);
  const year = lowerAt(page.tokens, at + 1) === '/' ? joined(page, at + 1) : undefined;
  if (month === undefined || year === undefined || month < 1 || month > 12) return undefined;
  if (!isModern(year) || !closesFigure(page, at + 2)) return undefined;
  const before = lowerAt(page.tokens, at - 1);
  const behind = lowerAt(page.tokens, at + 3);
  const isWanted =
    before === '('
      ? behind === ')'
      : before === '' || before === ':'
        ? behind === '' || behind === '.'
        : MONTH_OPENERS.has(before);
  if (!isWanted) return undefined;
  const parts = {
    month: spanOf(page.tokens, at, at + 1),
    year: spanOf(page.tokens, at + 2, at + 3),
  };
  return { first: at, next: at + 3, from: { year, month }, parts };
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
