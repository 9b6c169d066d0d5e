import { dayNumber } from '../../values/days';
import type { Day } from '../../values/days';
import type { DateMention } from '../mention';
import { isPossible, writeInterval } from './partialDate';
import type { PartialDate } from './partialDate';
import type { DateReading, Page } from './dateReading';
import { tenseAround } from './tense';

/** A reading's date with the year (or month) that its words leave out, as far as the draft's date tells it. Undefined for `31 June`. */
export function fillIn(
  page: Page,
  reading: DateReading,
): (Pick<DateMention, 'reckoned'> & { date: string }) | undefined {
  const { from, to, edtf } = reading;
  const stated = reading.isRelative ? 'relative' : 'absolute';
  if (!isPossible(from) || (to && !isPossible(to))) return undefined;
  if (edtf !== undefined) return { date: edtf, reckoned: stated };
  if (from.year !== undefined) {
    return isInOrder(from, to) ? { date: writeInterval(from, to), reckoned: stated } : undefined;
  }
  const added = addedTo(page, reading);
  if (!added) return { date: writeInterval(from, to), reckoned: stated };
  const start = { ...added, ...from };
  const end = to && { ...added, ...to, year: added.year + (isBefore(to, from) ? 1 : 0) };
  if (!isPossible(start) || (end && !isPossible(end))) return undefined;
  return { date: writeInterval(start, end), reckoned: 'implied' };
}

/** The last year in which the month or day came round by that day. */
export function lastYearOf(date: PartialDate, today: Day): number {
  return neighbours(date, today.year, dayNumber(today))[0].year;
}

interface Added {
  readonly year: number;
  readonly month?: number;
}

function addedTo(page: Page, reading: DateReading): Added | undefined {
  const { year, month } = page.dated ?? {};
  if (year === undefined || month === undefined) return undefined;
  if (reading.from.month === undefined) return { year, month };
  return { year: nearestYear(page, reading, { year, month, day: page.dated?.day ?? 15 }) };
}

/** A date so near (in days) can't be told of but as this one, whatever the tense. */
const NEAR_DAY = 45;
const NEAR_MONTH = 20;
/** So much further back (in days) may what has passed lie than what is to come. */
const LEANING = 31;

/** The year in which the month or day lies nearest to the draft's date; further off, the tense decides. */
function nearestYear(page: Page, reading: DateReading, dated: Day): number {
  const today = dayNumber(dated);
  const [past, future] = neighbours(reading.from, dated.year, today);
  const nearest = past.distance <= future.distance + LEANING ? past : future;
  const near = reading.from.day === undefined ? NEAR_MONTH : NEAR_DAY;
  const closest = past.distance <= future.distance ? past : future;
  if (closest.distance <= near) return closest.year;
  switch (tenseAround(page, reading.first, reading.next)) {
    case 'past':
      return past.year;
    case 'future':
      return future.year;
    case 'unclear':
      return nearest.year;
  }
}

interface Neighbour {
  readonly year: number;
  readonly distance: number;
}

/** The last time that the month or day came round, and the next. */
function neighbours(
  date: PartialDate,
  year: number,
  today: number,
): readonly [Neighbour, Neighbour] {
  const thisYear = middleOf(date, year) - today;
  if (thisYear <= 0) {
    return [
      { year, distance: -thisYear },
      { year: year + 1, distance: middleOf(date, year + 1) - today },
    ];
  }
  return [
    { year: year - 1, distance: today - middleOf(date, year - 1) },
    { year, distance: thisYear },
  ];
}

/** The day itself, or the middle of the month or season. */
function middleOf({ month = 1, day }: PartialDate, year: number): number {
  if (month > 20) {
    const middle = (month - 20) * 3 + 1;
    return dayNumber({
      year: middle > 12 ? year + 1 : year,
      month: ((middle - 1) % 12) + 1,
      day: 15,
    });
  }
  return dayNumber({ year, month, day: day ?? 15 });
}

function isInOrder(from: PartialDate, to: PartialDate | undefined): boolean {
  if (to?.year === undefined || from.year === undefined) return true;
  return from.year < to.year || (from.year === to.year && !isBefore(to, from));
}

function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}
