import { DECADES, SEASONS } from '../../language/calendar';
import { isGlued, lowerAt, spanOf } from '../tokenKinds';
import { nthAt } from './dayNames';
import { digitsAt } from './dateReading';
import type { DateReading, Page } from './dateReading';
import { opensYear, sharedYearAt } from './years';
import type { YearReading } from './years';

/** `summer 2025`, `spring of last year`, `winter 2025–26`; `autumn` alone is bare. `fall` needs its year. */
export function readSeason(page: Page, at: number): DateReading | undefined {
  const month = SEASONS.get(lowerAt(page.tokens, at));
  if (month === undefined) return undefined;
  const year = winterYears(page, at + 1, month) ?? sharedYearAt(page, at + 1);
  if (year) return dated(at, year, { from: { year: year.year, month } });
  if (lowerAt(page.tokens, at) === 'fall') return undefined;
  return { first: at, next: at + 1, from: { month }, parts: {}, isBare: true };
}

/** A reading whose year stands at its end. */
export function dated(
  first: number,
  year: YearReading,
  ends: Pick<DateReading, 'from' | 'to'>,
): DateReading {
  const isRelative = year.span === undefined;
  const parts = year.span ? { year: year.span } : {};
  return { first, next: year.next, ...ends, parts, ...(isRelative && { isRelative }) };
}

/** A winter has two years: `2025–26`. */
function winterYears(page: Page, at: number, season: number): YearReading | undefined {
  const start = lowerAt(page.tokens, at) === 'of' ? at + 1 : at;
  const year = digitsAt(page, start, 4, 4);
  const next = digitsAt(page, start + 2, 4, 2);
  if (season !== 24 || year === undefined || next === undefined) return undefined;
  if (!/^[-–/]$/.test(lowerAt(page.tokens, start + 1)) || next % 100 !== (year + 1) % 100)
    return undefined;
  return { year, next: start + 3, span: spanOf(page.tokens, start, start + 3) };
}

/** `the 1990s`, `the '90s`, `the nineties`, `the 19th century`. */
export function readDecade(page: Page, at: number): DateReading | undefined {
  const named = DECADES.get(lowerAt(page.tokens, at));
  if (named !== undefined) {
    return lowerAt(page.tokens, at - 1) === 'the' ? yearsOf(page, at, at, named) : undefined;
  }
  return readCentury(page, at) ?? readDigits(page, at);
}

function readDigits(page: Page, at: number): DateReading | undefined {
  const suffix = lowerAt(page.tokens, at + 1);
  if ((suffix !== 's' && suffix !== "'s") || !isGlued(page.tokens, at)) return undefined;
  const year = digitsAt(page, at, 4, 4);
  if (year !== undefined) {
    const isDecade = year % 10 === 0 && year >= 1500 && year <= 2100 && opensYear(page, at);
    return isDecade ? yearsOf(page, at, at + 1, year) : undefined;
  }
  const short = digitsAt(page, at, 2, 2);
  const isMarked = /^['’‘]$/.test(lowerAt(page.tokens, at - 1)) && isGlued(page.tokens, at - 1);
  if (
    short === undefined ||
    short % 10 !== 0 ||
    (!isMarked && lowerAt(page.tokens, at - 1) !== 'the')
  )
    return undefined;
  return yearsOf(page, isMarked ? at - 1 : at, at + 1, short < 30 ? 2000 + short : 1900 + short);
}

function readCentury(page: Page, at: number): DateReading | undefined {
  const order = nthAt(page, at);
  if (!order || order.nth < 11 || order.nth > 22) return undefined;
  if (lowerAt(page.tokens, order.next) !== 'century') return undefined;
  const edtf = `${String(order.nth - 1)}XX`;
  return { first: at, next: order.next + 1, from: {}, edtf, parts: {} };
}

function yearsOf(page: Page, first: number, last: number, year: number): DateReading {
  const parts = { year: spanOf(page.tokens, first, last + 1) };
  return { first, next: last + 1, from: {}, edtf: `${String(year).slice(0, 3)}X`, parts };
}
