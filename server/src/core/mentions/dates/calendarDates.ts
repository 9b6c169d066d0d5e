import { MONTHS, WEEKDAYS } from '../../language/months';
import type { MonthName } from '../../language/months';
import { isCapitalised, isGlued, lowerAt, spanOf } from '../prose';
import { closesDay, dayAt, secondDayAt } from './dayNames';
import type { DayReading } from './dayNames';
import { readNumericDate } from './numericDates';
import { closesFigure, digitsAt, opensFigure } from './reading';
import type { DateReading, Page } from './reading';
import { closingYearAt, isYear } from './years';
import type { YearReading } from './years';

/** `11 December 2025`, `11th of December`, `11–12 December`, `10-August-2012`. */
export function readDayFirst(page: Page, at: number): DateReading | undefined {
  const day = dayAt(page, at);
  if (!day || !opensFigure(page, at)) return undefined;
  const last = secondDayAt(page, day.next, day);
  const next = (last ?? day).next;
  const isJoined = joins(page, next);
  const month = monthAt(page, isJoined || lowerAt(page.tokens, next) === 'of' ? next + 1 : next);
  if (!month || (day.style === 'word' && lowerAt(page.tokens, next) !== 'of')) return undefined;
  const joinedYear = isJoined && joins(page, month.next);
  const year = joinedYear ? joinedYearAt(page, month.next + 1) : yearBehind(page, month.dotNext);
  return build(page, { day, last, month, year });
}

/** `December 11, 2025`, `Dec. 11–12`, `December the 11th`, `June 2025`, `June of last year`; a month alone is bare; behind `32`, it is none. */
export function readMonthFirst(page: Page, at: number): DateReading | undefined {
  const month = monthAt(page, at);
  if (!month) return undefined;
  const hasArticle = lowerAt(page.tokens, month.dotNext) === 'the';
  const day = dayAt(page, hasArticle ? month.dotNext + 1 : month.dotNext);
  if (day && (hasArticle ? day.style !== 'number' : day.style !== 'word')) {
    const last = secondDayAt(page, day.next, day);
    const end = last ?? day;
    if (closesDay(page, end, lowerAt(page.tokens, at - 1) === 'on')) {
      return build(page, { day, last, month, year: yearBehind(page, end.next) });
    }
  }
  if (digitsAt(page, at - 1, 2) !== undefined) return undefined;
  const year = yearBehind(page, month.dotNext);
  return year ? build(page, { month, year }) : { ...bareMonth(page, month), isBare: true };
}

/** `Thursday 11 December`, `Thu, Dec 11, 2025`, `Thursday the 11th`. */
export function readWeekdayDate(page: Page, at: number): DateReading | undefined {
  const name = WEEKDAYS.get(lowerAt(page.tokens, at));
  if (!name) return undefined;
  let next = at + 1;
  if (name.isShort && lowerAt(page.tokens, next) === '.') next++;
  if (lowerAt(page.tokens, next) === ',') next++;
  const hasArticle = lowerAt(page.tokens, next) === 'the';
  if (hasArticle) next++;
  const date =
    readDayFirst(page, next) ??
    readMonthFirst(page, next) ??
    readNumericDate(page, next) ??
    (hasArticle ? readOrdinal(page, next) : undefined);
  if (date?.from.day === undefined) return undefined;
  return {
    ...date,
    isBare: false,
    first: at,
    parts: { weekday: spanOf(page.tokens, at, at + 1), ...date.parts },
  };
}

/** `11th`, of a month that isn't named: bare. */
export function readOrdinal(page: Page, at: number): DateReading | undefined {
  const day = dayAt(page, at);
  if (day?.style !== 'ordinal') return undefined;
  const parts = { day: spanOf(page.tokens, at, day.next) };
  return { first: at, next: day.next, from: { day: day.day }, parts, isBare: true };
}

/** A month as written: `next` behind its name, `dotNext` behind the point of its abbreviation. */
export interface MonthReading {
  readonly name: MonthName;
  readonly isCapital: boolean;
  readonly at: number;
  readonly next: number;
  readonly dotNext: number;
}

export function monthAt(page: Page, at: number): MonthReading | undefined {
  const token = page.tokens[at];
  const name = token && MONTHS.get(token.lower);
  if (!name) return undefined;
  const isCapital = isCapitalised(page.tokens, at);
  const hasDot = name.isShort && lowerAt(page.tokens, at + 1) === '.' && isGlued(page.tokens, at);
  return { name, isCapital, at, next: at + 1, dotNext: hasDot ? at + 2 : at + 1 };
}

/** The year of the date that ends before the token: `2025`, `, 2025`, `of 2025`, `last year`, `of last year`. */
export function yearBehind(page: Page, at: number): YearReading | undefined {
  const link = lowerAt(page.tokens, at);
  if (link === 'of') return closingYearAt(page, at + 1);
  if (link !== ',') return closingYearAt(page, at);
  const year = closingYearAt(page, at + 1);
  return year?.span && year;
}

/** The year of `10-August-2012`. */
function joinedYearAt(page: Page, at: number): YearReading | undefined {
  const year = digitsAt(page, at, 4, 4);
  if (year === undefined || !isYear(year) || !closesFigure(page, at)) return undefined;
  return { year, next: at + 1, span: spanOf(page.tokens, at, at + 1) };
}

interface DatePieces {
  readonly day?: DayReading;
  readonly last?: DayReading | undefined;
  readonly month: MonthReading;
  readonly year: YearReading | undefined;
}

/** Undefined where a small letter makes the month another word: `may 5`, `march 2025`. */
function build(page: Page, { day, last, month, year }: DatePieces): DateReading | undefined {
  const { name } = month;
  if (!month.isCapital && (name.isShort || (name.isWord && !(day && year?.span)))) return undefined;
  const end = last ?? day;
  const monthEnd = month.at < (end?.at ?? -1) || year ? month.dotNext : month.next;
  const first = Math.min(month.at, day?.at ?? month.at);
  const next = Math.max(month.next, monthEnd, end?.next ?? 0, year?.next ?? 0);
  const written = { month: name.month, ...(year && { year: year.year }) };
  return {
    first,
    next,
    from: { ...written, ...(day && { day: day.day }) },
    ...(last && { to: { ...written, day: last.day } }),
    parts: {
      ...(day && { day: spanOf(page.tokens, day.at, (end ?? day).next) }),
      month: spanOf(page.tokens, month.at, monthEnd),
      ...(year?.span && { year: year.span }),
    },
    ...(year && !year.span && { isRelative: true }),
  };
}

function bareMonth(page: Page, { at, name, next }: MonthReading): DateReading {
  return {
    first: at,
    next,
    from: { month: name.month },
    parts: { month: spanOf(page.tokens, at, at + 1) },
  };
}

/** True for a `-` or `/` without white space round it. */
function joins(page: Page, at: number): boolean {
  const mark = lowerAt(page.tokens, at);
  return (mark === '-' || mark === '/') && isGlued(page.tokens, at - 1) && isGlued(page.tokens, at);
}
