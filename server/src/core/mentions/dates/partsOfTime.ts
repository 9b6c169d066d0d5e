import { PARTS, PARTS_OF, PART_BOUNDS } from '../../language/calendar';
import type { PartBounds, PartName } from '../../language/calendar';
import { PART_JOINERS } from '../../language/dateJoiners';
import { RUNNING_PERIODS } from '../../language/relativeDates';
import { daysInMonth } from '../../values/days';
import { lowerAt, pastHyphen } from '../tokenKinds';
import { readMonthAlone } from './calendarDates';
import { dated, readDecade, readSeason } from './seasonsAndDecades';
import type { DateReading, Page } from './dateReading';
import { periodAt, readNamedPeriod } from './relativeDates';
import { tenseAround } from './tense';
import { closingYearAt, theYearAt } from './years';

/**
 * `early 2027`, `mid-December`, `late last year`, `mid-to-late May`, `the end of 2027`, `the middle of June`, `the mid-1990s`, `the turn of
 * the year`.
 */
export function readPart(page: Page, at: number): DateReading | undefined {
  const lower = lowerAt(page.tokens, at);
  if (lower === 'turn') return readTurn(page, at);
  const part = PARTS.get(lower) ?? PARTS_OF.get(lower);
  if (part === undefined) return undefined;
  const second = secondPartAt(page, at + 1);
  const next = wholeAt(page, second === undefined ? at + 1 : second.at + 1, PARTS.has(lower));
  const whole = next === undefined ? undefined : readWhole(page, next);
  return whole && narrow({ ...whole, first: at, isBare: false }, part, second?.part ?? part);
}

/** The later part of `mid-to-late`, `early to mid-`, `early or mid-`. */
function secondPartAt(page: Page, at: number): { part: PartName; at: number } | undefined {
  const joiner = pastHyphen(page.tokens, at);
  if (!PART_JOINERS.has(lowerAt(page.tokens, joiner))) return undefined;
  const second = pastHyphen(page.tokens, joiner + 1);
  const part = PARTS.get(lowerAt(page.tokens, second));
  return part && { part, at: second };
}

/** `earlier this year`, `later this month`: the whole of it. */
export function readEarlier(page: Page, at: number): DateReading | undefined {
  const period =
    lowerAt(page.tokens, at + 1) === 'this' ? readNamedPeriod(page, at + 1) : undefined;
  return period && { ...period, first: at };
}

/** Where the whole begins, if what parts it from its part is what may. */
function wholeAt(page: Page, at: number, isAdjective: boolean): number | undefined {
  const link = lowerAt(page.tokens, at);
  if (link === '-') return at + 1;
  if (isAdjective) return link === 'in' ? at + 1 : at;
  return link === 'of' ? at + 1 : undefined;
}

function readWhole(page: Page, at: number): DateReading | undefined {
  const start = lowerAt(page.tokens, at) === 'the' ? at + 1 : at;
  const decade = readDecade(page, start);
  if (decade) return decade;
  const near = readTheMonth(page, at);
  if (near) return near;
  const year = closingYearAt(page, at) ?? theYearAt(page, at);
  if (year) return dated(at, year, { from: { year: year.year } });
  return readMonthAlone(page, start) ?? readNamedPeriod(page, at) ?? readSeason(page, start);
}

/** `the end of the month`, `the end of the week`, where it is yet to come; told of what has been, it may be any. */
function readTheMonth(page: Page, at: number): DateReading | undefined {
  const unit = lowerAt(page.tokens, at + 1);
  if (lowerAt(page.tokens, at) !== 'the' || !RUNNING_PERIODS.has(unit)) return undefined;
  if (lowerAt(page.tokens, at + 2) === 'of' || tenseAround(page, at, at + 2) !== 'future')
    return undefined;
  return periodAt(page, at, unit, 0);
}

/** The part of the whole, or what lies between two of them; of a season or a week, the whole itself. */
function narrow(whole: DateReading, early: PartName, late: PartName): DateReading | undefined {
  const bounds = boundsOf(early, late);
  const { edtf, ...rest } = whole;
  if (edtf !== undefined) {
    const [low, high] = bounds.years;
    const decade = Number(edtf.replace('X', '0'));
    return edtf.endsWith('XX')
      ? whole
      : { ...rest, from: { year: decade + low }, to: { year: decade + high } };
  }
  const { year, month = 0, day } = whole.from;
  if (whole.to || day !== undefined || month > 12) return whole;
  const [low, high] = month === 0 ? bounds.months : bounds.days;
  const last = month === 0 ? high : Math.min(high, daysInMonth(year ?? 2001, month));
  const slot = month === 0 ? 'month' : 'day';
  return {
    ...rest,
    from: { ...whole.from, [slot]: low },
    to: { ...whole.from, [slot]: last },
  };
}

function boundsOf(first: PartName, last: PartName): PartBounds {
  const [from, to] = [PART_BOUNDS[first], PART_BOUNDS[last]];
  return {
    months: [from.months[0], to.months[1]],
    days: [from.days[0], to.days[1]],
    years: [from.years[0], to.years[1]],
  };
}

/** The new year nearest to the draft's date. */
function readTurn(page: Page, at: number): DateReading | undefined {
  const theYear = lowerAt(page.tokens, at + 1) === 'of' ? theYearAt(page, at + 2) : undefined;
  const { year, month } = page.now ?? {};
  if (!theYear || year === undefined || month === undefined) return undefined;
  const old = month > 6 ? year : year - 1;
  const [from, to] = [
    { year: old, month: 12 },
    { year: old + 1, month: 1 },
  ];
  return { first: at, next: at + 4, from, to, parts: {}, isRelative: true };
}
