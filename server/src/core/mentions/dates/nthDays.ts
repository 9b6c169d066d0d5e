import { WEEKDAYS } from '../../language/months';
import { STUFF_PREPOSITIONS } from '../../language/prepositions';
import { addDays, daysInMonth, nthWeekday } from '../../values/days';
import { lowerAt } from '../tokenKinds';
import { readMonthFirst } from './calendarDates';
import { dayAt, nthAt } from './dayNames';
import { fillIn } from './impliedYears';
import type { PartialDate } from './partialDate';
import type { DateReading, Page } from './dateReading';
import { readNamedPeriod } from './relativeDates';

/** `the first Friday of July`, `the last week of December`, `the last day of next month`, `the 20th of last month`. */
export function readNth(page: Page, at: number): DateReading | undefined {
  const order = nthAt(page, at);
  if (!order) return undefined;
  const unit = lowerAt(page.tokens, order.next);
  const month = monthBehind(page, order.next + 1);
  const whole = month && { ...month, first: at, isBare: false };
  if (unit === 'week') return whole && { ...whole, ...weekOf(whole.from, order.nth) };
  const weekday = WEEKDAYS.get(unit)?.weekday;
  if (weekday === undefined && unit !== 'day') return readNumbered(page, at);
  const known = month && knownMonth(page, month);
  const day = known && dayOf(known, order.nth, weekday);
  if (!month || day === undefined) return undefined;
  return {
    ...month,
    first: at,
    isBare: false,
    isRelative: (month.isRelative ?? false) || month.from.year === undefined,
    from: { ...known, day },
  };
}

/** `the 20th of last month`. */
function readNumbered(page: Page, at: number): DateReading | undefined {
  const day = dayAt(page, at);
  const month = day?.style === 'ordinal' ? monthBehind(page, day.next) : undefined;
  if (!day || !month?.isRelative) return undefined;
  return { ...month, first: at, from: { ...month.from, day: day.day } };
}

/** The month behind `of` or `in`. */
function monthBehind(page: Page, at: number): DateReading | undefined {
  const link = lowerAt(page.tokens, at);
  if (!STUFF_PREPOSITIONS.has(link)) return undefined;
  const month = readMonthFirst(page, at + 1) ?? readNamedPeriod(page, at + 1);
  const { from, to } = month ?? {};
  return from?.month !== undefined && from.month <= 12 && from.day === undefined && !to
    ? month
    : undefined;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** The month with the year that the draft's date gives it. */
function knownMonth(page: Page, reading: DateReading): Month | undefined {
  const [year, month] = fillIn(page, reading)?.date.split('-').map(Number) ?? [];
  return year === undefined || month === undefined || Number.isNaN(year)
    ? undefined
    : { year, month };
}

function dayOf(
  { year, month }: Month,
  nth: number,
  weekday: number | undefined,
): number | undefined {
  const length = daysInMonth(year, month);
  if (weekday === undefined) return nth < 0 ? length : nth;
  const edge = nth < 0 ? length + 1 : 0;
  const found = nthWeekday(addDays({ year, month, day: 1 }, edge - 1), weekday, nth);
  return found.month === month ? found.day : undefined;
}

/** Seven days, and two more to either side: weeks aren't counted exactly. */
function weekOf(month: PartialDate, nth: number): Pick<DateReading, 'from' | 'to'> {
  const length = daysInMonth(month.year ?? 2001, month.month ?? 1);
  const first = nth < 0 ? length - 6 : nth * 7 - 6;
  const [low, high] = [Math.max(1, first - 2), Math.min(length, first + 8)];
  return { from: { ...month, day: low }, to: { ...month, day: high } };
}
