import { LENGTH_JOINERS } from '../../language/dateJoiners';
import { DISTANCE_HEDGES, SHORTER_THAN } from '../../language/relativeDates';
import type { DistanceHedge } from '../../language/relativeDates';
import { TIME_UNITS } from '../../language/timeUnits';
import type { TimeUnit } from '../../language/timeUnits';
import { addDays, addMonths, startOfWeek } from '../../values/days';
import { lowerAt } from '../tokenKinds';
import { countEndingAt } from './smallCounts';
import { writeDate } from './partialDate';
import type { PartialDate } from './partialDate';
import type { DateReading, Page } from './dateReading';
import { dayOf, relative } from './relativeDates';

/** `two years ago`, `three weeks from now`, `in two years' time`: begins before the token (`ago`, `now`, `time`) that it is found by. */
export function readDistance(page: Page, at: number): DateReading | undefined {
  const unitAt = unitBefore(page, at);
  const unit = TIME_UNITS.get(lowerAt(page.tokens, unitAt));
  const counted = countEndingAt(page, unitAt - 1);
  if (!unit || !counted || isJoined(page, counted.first)) return undefined;
  const { count, first } = counted;
  const steps = count * unit.times * (lowerAt(page.tokens, at) === 'ago' ? -1 : 1);
  const hedge = hedgeBefore(page, first);
  const slack = Math.max(hedge === 'about' ? unit.times : 0, Math.floor(unit.times / LONG));
  const from = stretchAt(page.now, unit, steps - slack);
  const to = stretchAt(page.now, unit, steps + slack);
  if (!from || !to) return undefined;
  const reading = relative(first, at + 1, from.first);
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

/** A decade or a century is off by a fifth or less. */
const LONG = 5;

interface Stretch {
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/** The year, month, week (Monday to Sunday) or day that lies so many of them away. */
function stretchAt(
  now: PartialDate | undefined,
  unit: TimeUnit,
  steps: number,
): Stretch | undefined {
  if (now?.year === undefined) return undefined;
  const today = dayOf(now);
  switch (unit.iso) {
    case 'Y':
      return whole({ year: now.year + steps });
    case 'M': {
      if (now.month === undefined) return undefined;
      const { year, month } = addMonths({ year: now.year, month: now.month, day: 1 }, steps);
      return whole({ year, month });
    }
    case 'W': {
      const monday = today && addDays(startOfWeek(today), steps * 7);
      return monday && { first: monday, last: addDays(monday, 6) };
    }
    case 'D':
      return today && whole(addDays(today, steps));
    default:
      return undefined;
  }
}

function whole(date: PartialDate): Stretch {
  return { first: date, last: date };
}

/** The index of the unit, or −1. */
function unitBefore({ tokens }: Page, at: number): number {
  const before = lowerAt(tokens, at - 1);
  switch (lowerAt(tokens, at)) {
    case 'ago':
      return at - 1;
    case 'now':
      return before === 'from' ? at - 2 : -1;
    default:
      return POSSESSIVES.has(before) && lowerAt(tokens, at - 4) === 'in' ? at - 2 : -1;
  }
}

/** True for a piece of a longer length: `one to two years ago`, `twenty-five years ago`, `one month, 21 days ago`. */
function isJoined({ tokens }: Page, first: number): boolean {
  const before = lowerAt(tokens, first - 1);
  return LENGTH_JOINERS.has(before) || TIME_UNITS.has(before);
}

function hedgeBefore({ tokens }: Page, at: number): DistanceHedge | undefined {
  const before = lowerAt(tokens, at - 1);
  if (before !== 'than') return DISTANCE_HEDGES.get(before);
  return SHORTER_THAN.has(lowerAt(tokens, at - 2)) ? 'under' : 'over';
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'", '’', "'s"]);
