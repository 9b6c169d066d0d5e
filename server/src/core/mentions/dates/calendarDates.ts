import { WEEKDAYS } from '../../language/months';
import { isGlued, lowerAt, spanOf } from '../tokenKinds';
import { closesDay, dayAt, secondDayAt } from './dayNames';
import type { DayReading } from './dayNames';
import { monthAt } from './monthNames';
import type { MonthReading } from './monthNames';
import { readNumericDate } from './numericDates';
import { closesFigure, digitsAt, opensFigure } from './dateReading';
import type { DateReading, Page } from './dateReading';
import { closingYearAt, isYear } from './years';
import type { YearReading } from './years';

/** `11 December 2025`, `11th of December`, `11–12 December`, `10-August-2012`. */
export function readDayFirst(page: Page, at: number): DateReading | undefined {
  const day = dayAt(page, at);
  if (!day || !opensFigure(page, at)) return undefined;
  const last = secondDayAt(page, day.next, day);
  const next = (last ?? day).next;
  const isJoined = joins(page, next);
  const isLinked = isJoined || lowerAt(page.tokens, next) === 'of' || isDotted(page, day, next);
  const month = monthAt(page, isLinked ? next + 1 : next);
  if (!month || (day.style === 'word' && lowerAt(page.tokens, next) !== 'of')) return undefined;
  const joinedYear = isJoined && joins(page, month.next);
  const year = joinedYear ? joinedYearAt(page, month.next + 1) : yearBehind(page, month.dotNext);
  return build(page, { day, last, month, year });
}

/** The point of `18. Nov. 2016`. */
function isDotted(page: Page, day: DayReading, next: number): boolean {
  if (day.style !== 'number' || lowerAt(page.tokens, next) !== '.') return false;
  const month = isGlued(page.tokens, next - 1) ? monthAt(page, next + 1) : undefined;
  return month !== undefined && digitsAt(page, month.dotNext, 4, 4) !== undefined;
}

/**
 * `December 11, 2025`, `Dec. 11–12`, `December the 11th`, `June 2025`, `June of last year`. A month alone is bare; behind a number that is no
 * day (`32 August`) it is none.
 */
export function readMonthFirst(page: Page, at: number): DateReading | undefined {
  const month = monthAt(page, at);
  if (!month) return undefined;
  const hasArticle = lowerAt(page.tokens, month.dotNext) === 'the';
  const day = dayAt(page, hasArticle ? month.dotNext + 1 : month.dotNext);
  if (day && (!hasArticle || day.style !== 'number')) {
    const last = secondDayAt(page, day.next, day);
    const end = last ?? day;
    const isOn = lowerAt(page.tokens, at - 1) === 'on';
    const year = yearBehind(page, end.next);
    // `March first` may be a step to take.
    const isDay = hasArticle || day.style !== 'word' || isOn || year?.span !== undefined;
    if (isDay && closesDay(page, end, isOn)) return build(page, { day, last, month, year });
  }
  return digitsAt(page, at - 1, 2) === undefined ? monthAndYear(page, month) : undefined;
}

/** The month at the token with its year, whatever follows: `late June the first had come`. */
export function readMonthAlone(page: Page, at: number): DateReading | undefined {
  const month = monthAt(page, at);
  return month && monthAndYear(page, month);
}

function monthAndYear(page: Page, month: MonthReading): DateReading | undefined {
  const isJoined = month.isCapital && joins(page, month.next);
  const year = isJoined ? joinedYearAt(page, month.next + 1) : yearBehind(page, month.dotNext);
  return year ? build(page, { month, year }) : bareMonth(page, month);
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
    readNumericDate(page, next, name.weekday) ??
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

/** The year of the date that ends before the token: `2025`, `, 2025`, `of 2025`, `last year`, `of last year`. */
function yearBehind(page: Page, at: number): YearReading | undefined {
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
function build(page: Page, pieces: DatePieces): DateReading | undefined {
  const { day, last, month, year } = pieces;
  if (!isMonth(pieces)) return undefined;
  const written = { month: month.name.month, ...(year && { year: year.year }) };
  const parts = partsOf(page, pieces);
  return {
    first: Math.min(month.at, day?.at ?? month.at),
    next: Math.max(month.next, (last ?? day)?.next ?? 0, year?.next ?? 0),
    from: { ...written, ...(day && { day: day.day }) },
    ...(last && { to: { ...written, day: last.day } }),
    parts,
    ...(year && !parts.year && { isRelative: true }),
  };
}

function isMonth({ month, day, year }: DatePieces): boolean {
  if (month.isCapital) return true;
  return (
    !month.name.isShort && (!month.name.isWord || (day !== undefined && year?.span !== undefined))
  );
}

/** The point of an abbreviation belongs to the month where the date goes on behind it. */
function partsOf(page: Page, { day, last, month, year }: DatePieces): DateReading['parts'] {
  const goesOn = year !== undefined || (day !== undefined && day.at > month.at);
  return {
    ...(day && { day: spanOf(page.tokens, day.at, (last ?? day).next) }),
    month: spanOf(page.tokens, month.at, goesOn ? month.dotNext : month.next),
    ...(year?.span && { year: year.span }),
  };
}

function bareMonth(page: Page, month: MonthReading): DateReading {
  const { at, name, next } = month;
  const parts = { month: spanOf(page.tokens, at, next) };
  return { first: at, next, from: { month: name.month }, parts, isBare: true };
}

/** True for a `-` or `/` without white space round it. */
function joins(page: Page, at: number): boolean {
  const mark = lowerAt(page.tokens, at);
  return (mark === '-' || mark === '/') && isGlued(page.tokens, at - 1) && isGlued(page.tokens, at);
}
