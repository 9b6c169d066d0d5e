import { COMING_WEEKDAY_OPENERS } from '../../language/dateCues';
import { WEEKDAY_JOINERS } from '../../language/dateJoiners';
import { NO_DAY_BEFORE, WEEKDAYS } from '../../language/months';
import { ORDINAL_WORDS } from '../../language/ordinalWords';
import { LAST_THIS_NEXT } from '../../language/relativeDates';
import { addDays, nthWeekday, startOfWeek, weekdayOf } from '../../values/days';
import type { Day } from '../../values/days';
import { isCapitalised, lowerAt, spanOf } from '../tokenKinds';
import type { DateReading, Page } from './dateReading';
import { dayOf, relative } from './relativeDates';
import { tenseAround } from './tense';

/**
 * `Thursday`, `last Thursday`, `next Thursday`, `Thursday of next week`, reckoned from the draft's day. News means the latest one, that day
 * among them, unless it tells of what is to come.
 */
export function readWeekday(page: Page, at: number): DateReading | undefined {
  const shift = LAST_THIS_NEXT.get(lowerAt(page.tokens, at));
  const start = shift === undefined ? at : at + 1;
  const name = WEEKDAYS.get(lowerAt(page.tokens, start));
  const today = dayOf(page.now);
  if (!name || name.isShort || !today) return undefined;
  const week = weekBehind(page, start + 1);
  const next = week?.next ?? start + 1;
  if (!isOneDay(page, at, next)) return undefined;
  const weekShift = week?.shift ?? (shift === 1 ? 1 : undefined);
  const day =
    weekShift === undefined
      ? nearestDay(today, name.weekday, shift ?? newsTense(page, at, next))
      : addDays(startOfWeek(today), weekShift * 7 + name.weekday - 1);
  return { ...relative(at, next, day), parts: { weekday: spanOf(page.tokens, start, start + 1) } };
}

/** `last Thursday` is never the day itself. */
function nearestDay(today: Day, weekday: number, step: number | undefined): Day {
  if (step !== -1 && weekday === weekdayOf(today)) return today;
  return nthWeekday(today, weekday, step === 0 ? 1 : -1);
}

/** 0, as of `this Thursday`, where the words round it tell of what is to come. */
function newsTense(page: Page, at: number, next: number): 0 | undefined {
  const isComing = COMING_WEEKDAY_OPENERS.has(lowerAt(page.tokens, at - 1));
  return isComing || tenseAround(page, at, next) === 'future' ? 0 : undefined;
}

/** `next week` or `of last week` behind a weekday. */
function weekBehind(page: Page, at: number): { shift: number; next: number } | undefined {
  const start = lowerAt(page.tokens, at) === 'of' ? at + 1 : at;
  const shift = LAST_THIS_NEXT.get(lowerAt(page.tokens, start));
  if (shift === undefined || lowerAt(page.tokens, start + 1) !== 'week') return undefined;
  return { shift, next: start + 2 };
}

/** False for habits (`every Monday`, `Monday to Friday`), feasts (`Good Friday`), names (`the Sunday Times`) and `the second Monday`. */
function isOneDay(page: Page, at: number, next: number): boolean {
  const before = lowerAt(page.tokens, at - 1);
  if (NO_DAY_BEFORE.has(before) || ORDINAL_WORDS.has(before) || before === 'week') return false;
  if (before === 'on' && lowerAt(page.tokens, at - 2) === 'week') return false;
  if (
    WEEKDAY_JOINERS.has(lowerAt(page.tokens, next)) &&
    WEEKDAYS.has(lowerAt(page.tokens, next + 1))
  )
    return false;
  if (WEEKDAY_JOINERS.has(before) && WEEKDAYS.has(lowerAt(page.tokens, at - 2))) return false;
  return (
    !isCapitalised(page.tokens, next) ||
    before === 'on' ||
    LAST_THIS_NEXT.has(lowerAt(page.tokens, at))
  );
}
