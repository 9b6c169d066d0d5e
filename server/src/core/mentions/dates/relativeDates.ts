import { PARTS_OF_TODAY, SEASONS } from '../../language/calendar';
import { FUNCTION_WORDS } from '../../language/functionWords';
import { MONTHS } from '../../language/months';
import { COUNTING_FROM, LAST_THIS_NEXT, NEAR_DAYS } from '../../language/relativeDates';
import { TIME_UNITS } from '../../language/timeUnits';
import { addDays, addMonths, startOfWeek } from '../../values/days';
import type { Day } from '../../values/days';
import { isCapitalised, lowerAt, spanOf } from '../tokenKinds';
import type { PartialDate } from './partialDate';
import { opensSentence } from './dateReading';
import type { DateReading, Page } from './dateReading';

/** `today`, `yesterday`, `last night`, `the day after tomorrow`: days reckoned from the draft's own. */
export function readNearDay(page: Page, at: number): DateReading | undefined {
  const today = dayOf(page.now);
  if (!today) return undefined;
  const word = lowerAt(page.tokens, at);
  const shift = NEAR_DAYS.get(word);
  if (shift !== undefined) {
    const isName = isCapitalised(page.tokens, at) && !opensSentence(page, at);
    const isAnchor =
      COUNTING_FROM.has(lowerAt(page.tokens, at - 1)) &&
      TIME_UNITS.has(lowerAt(page.tokens, at - 2));
    return isName || isAnchor ? undefined : relative(at, at + 1, addDays(today, shift));
  }
  const second = lowerAt(page.tokens, at + 1);
  if (word === 'this' && PARTS_OF_TODAY.has(second)) return relative(at, at + 2, today);
  if (word === 'last' && second === 'night') return relative(at, at + 2, addDays(today, -1));
  if (word !== 'day') return undefined;
  const third = lowerAt(page.tokens, at + 2);
  if (second === 'before' && third === 'yesterday') return relative(at, at + 3, addDays(today, -2));
  if (second === 'after' && third === 'tomorrow') return relative(at, at + 3, addDays(today, 2));
  return undefined;
}

/** `last month`, `this year`, `next week`, `last June`, `this spring`; behind `the` they are lengths of time (`over the last year`). */
export function readNamedPeriod(page: Page, at: number): DateReading | undefined {
  const shift = LAST_THIS_NEXT.get(lowerAt(page.tokens, at));
  const { now } = page;
  if (shift === undefined || now?.year === undefined || lowerAt(page.tokens, at - 1) === 'the')
    return undefined;
  const unit = lowerAt(page.tokens, at + 1);
  if (unit === 'weekend') return readWeekend(page, at, shift);
  if (unit === 'quarter') return readQuarter(page, at, shift);
  if (unit === 'decade' && shift === 0) {
    return { ...relative(at, at + 2, {}), edtf: `${String(now.year).slice(0, 3)}X` };
  }
  const period = periodAt(page, at, unit, shift);
  if (period) return period;
  return readLastJune(page, at, shift) ?? readLastSpring(page, at, shift);
}

/** The week (Monday to Sunday), month or year that lies so many of them away, written in two tokens. */
export function periodAt(
  page: Page,
  at: number,
  unit: string,
  shift: number,
): DateReading | undefined {
  const { year, month } = page.now ?? {};
  if (year === undefined) return undefined;
  if (unit === 'year') return relative(at, at + 2, { year: year + shift });
  if (unit === 'month' && month !== undefined) {
    const there = addMonths({ year, month, day: 1 }, shift);
    return relative(at, at + 2, { year: there.year, month: there.month });
  }
  const today = unit === 'week' ? dayOf(page.now) : undefined;
  const monday = today && addDays(startOfWeek(today), shift * 7);
  return monday && { ...relative(at, at + 2, monday), to: addDays(monday, 6) };
}

/** `the year after next`. */
export function readAfterNext(page: Page, at: number): DateReading | undefined {
  const isAfter =
    lowerAt(page.tokens, at + 1) === 'after' && lowerAt(page.tokens, at + 2) === 'next';
  const period = isAfter ? periodAt(page, at, lowerAt(page.tokens, at), 2) : undefined;
  return period && { ...period, next: at + 3 };
}

/** `last quarter`, of the calendar year; not `last quarter of 2025`, `next quarter-final`. */
function readQuarter(page: Page, at: number, shift: number): DateReading | undefined {
  const { year, month } = page.now ?? {};
  const behind = page.tokens[at + 2];
  const isPhrase = behind?.type !== 'word' || FUNCTION_WORDS.has(behind.lower);
  if (year === undefined || month === undefined || !isPhrase) return undefined;
  if (behind?.lower === 'of' || behind?.lower === '-') return undefined;
  const start = addMonths({ year, month: month - ((month - 1) % 3), day: 1 }, shift * 3);
  const from = { year: start.year, month: start.month };
  return { ...relative(at, at + 2, from), to: { ...from, month: from.month + 2 } };
}

function readWeekend(page: Page, at: number, shift: number): DateReading | undefined {
  const today = dayOf(page.now);
  if (!today) return undefined;
  const saturday = addDays(startOfWeek(today), shift * 7 + 5);
  return { ...relative(at, at + 2, saturday), to: addDays(saturday, 1) };
}

/** The most recent June before the draft's month, this year's, or the next after it. */
function readLastJune(page: Page, at: number, shift: number): DateReading | undefined {
  const name = MONTHS.get(lowerAt(page.tokens, at + 1));
  const isCapital = isCapitalised(page.tokens, at + 1);
  const { year, month } = page.now ?? {};
  if (!name || year === undefined || month === undefined || (!isCapital && name.isWord))
    return undefined;
  const isPassed = name.month < month;
  const isYetToCome = name.month > month;
  const last = isPassed ? year : year - 1;
  const coming = isYetToCome ? year : year + 1;
  const target = shift < 0 ? last : shift > 0 ? coming : year;
  const reading = relative(at, at + 2, { year: target, month: name.month });
  return { ...reading, parts: { month: spanOf(page.tokens, at + 1, at + 2) } };
}

/** A season has passed when its last month has; winter's year is that of its December. */
function readLastSpring(page: Page, at: number, shift: number): DateReading | undefined {
  const season = SEASONS.get(lowerAt(page.tokens, at + 1));
  const { year, month } = page.now ?? {};
  if (season === undefined || year === undefined || month === undefined) return undefined;
  const firstMonth = (season - 20) * 3;
  const current = season === 24 && month <= 2 ? year - 1 : year;
  const hasPassed = season !== 24 && month > firstMonth + 2;
  const hasBegun = season === 24 ? month === 12 || month <= 2 : month >= firstMonth;
  const last = hasPassed ? current : current - 1;
  const coming = hasBegun ? current + 1 : current;
  const target = shift < 0 ? last : shift > 0 ? coming : current;
  return relative(at, at + 2, { year: target, month: season });
}

export function relative(first: number, next: number, from: PartialDate): DateReading {
  return { first, next, from, parts: {}, isRelative: true };
}

/** The date as a day, if it is known to the day. */
export function dayOf(date: PartialDate | undefined): Day | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined)
    return undefined;
  return { year: date.year, month: date.month, day: date.day };
}
