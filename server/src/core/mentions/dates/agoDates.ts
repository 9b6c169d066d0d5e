import { COUNTS, UNITS } from '../../language/calendar';
import type { CalendarUnit } from '../../language/calendar';
import { addDays, addMonths, startOfWeek } from '../../values/days';
import { digitsAt, lowerAt } from './reading';
import type { DateReading, Page, PartialDate } from './reading';
import { writeDate } from './writtenEdtf';
import { dayOf, relative } from './relativeDates';

/** `two years ago`, `three weeks from now`, `in two years' time`: begins before the token (`ago`, `now`, `time`) that it is found by. */
export function readDistance(page: Page, at: number): DateReading | undefined {
  const unitAt = unitBefore(page, at);
  const unit = UNITS.get(lowerAt(page, unitAt));
  const count = countBefore(page, unitAt);
  if (!unit || !count) return undefined;
  const [name, factor] = unit;
  const steps = count.value * factor * (lowerAt(page, at) === 'ago' ? -1 : 1);
  const hedge = hedgeBefore(page, count.first);
  const slack = hedge === 'about' ? 1 : name === 'decade' ? DECADE_SLACK : 0;
  const from = step(page.now, name, steps, -slack);
  const to = step(page.now, name, steps, slack);
  if (!from || !to) return undefined;
  const reading = relative(count.first, at + 1, from.first);
  if (hedge === 'over' || hedge === 'under') {
    // Further back for what lies behind, further on for what lies ahead.
    const isEarlier = (hedge === 'over') === steps < 0;
    return {
      ...reading,
      edtf: isEarlier ? `../${writeDate(to.last)}` : `${writeDate(from.first)}/..`,
    };
  }
  return { ...reading, to: to.last };
}

/** `two decades ago` is two years off or less. */
const DECADE_SLACK = 2;

/** The stretch that lies so many units away, `slack` of them further (years for decades): a week is Monday to Sunday. */
function step(
  now: PartialDate | undefined,
  unit: CalendarUnit,
  steps: number,
  slack: number,
): { first: PartialDate; last: PartialDate } | undefined {
  if (now?.year === undefined) return undefined;
  if (unit === 'year' || unit === 'decade') {
    const year = now.year + (unit === 'year' ? steps : steps * 10) + slack;
    return year < 1 || year > 9999 ? undefined : { first: { year }, last: { year } };
  }
  if (unit === 'month') {
    if (now.month === undefined) return undefined;
    const { year, month } = addMonths({ year: now.year, month: now.month, day: 1 }, steps + slack);
    return { first: { year, month }, last: { year, month } };
  }
  const today = dayOf(now);
  if (!today) return undefined;
  if (unit === 'day') {
    const day = addDays(today, steps + slack);
    return { first: day, last: day };
  }
  const monday = addDays(startOfWeek(today), (steps + slack) * 7);
  return { first: monday, last: addDays(monday, 6) };
}

/** The index of the unit, or −1. */
function unitBefore(page: Page, at: number): number {
  const before = lowerAt(page, at - 1);
  switch (lowerAt(page, at)) {
    case 'ago':
      return at - 1;
    case 'now':
      return before === 'from' ? at - 2 : -1;
    default:
      return POSSESSIVES.has(before) && lowerAt(page, startOfCount(page, at - 2) - 1) === 'in'
        ? at - 2
        : -1;
  }
}

function startOfCount(page: Page, unitAt: number): number {
  return countBefore(page, unitAt)?.first ?? -1;
}

function countBefore(page: Page, unitAt: number): { value: number; first: number } | undefined {
  const first = unitAt - 1;
  const value = COUNTS.get(lowerAt(page, first)) ?? digitsAt(page, first, 3);
  if (value === undefined) return undefined;
  const isRange = RANGE_LINKS.has(lowerAt(page, first - 1));
  return isRange ? undefined : { value, first };
}

type Hedge = 'about' | 'over' | 'under';

function hedgeBefore(page: Page, at: number): Hedge | undefined {
  const before = lowerAt(page, at - 1);
  if (before !== 'than') return HEDGES.get(before);
  return /^(?:less|fewer)$/.test(lowerAt(page, at - 2)) ? 'under' : 'over';
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'", '’', "'s"]);
const RANGE_LINKS: ReadonlySet<string> = new Set(['to', 'or', 'and', '-', '–']);
const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['over', 'over'],
  ['least', 'over'],
  ['under', 'under'],
]);
