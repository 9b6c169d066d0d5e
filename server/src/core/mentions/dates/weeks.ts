import { WEEK_STARTS } from '../../language/dateCues';
import { addDays, startOfWeek } from '../../values/days';
import { lowerAt } from '../tokenKinds';
import { readDayFirst, readMonthFirst } from './calendarDates';
import { fillIn } from './impliedYears';
import { partialDate } from './partialDate';
import type { DateReading, Page } from './dateReading';
import { dayOf } from './relativeDates';

/** `the week of 5 October 2015`: from its Monday to its Sunday; `the week beginning 5 October`: seven days from then. */
export function readWeekOf(page: Page, at: number): DateReading | undefined {
  const link = lowerAt(page.tokens, at + 1);
  const isStart = WEEK_STARTS.has(link);
  if (link !== 'of' && !isStart) return undefined;
  const start = lowerAt(page.tokens, at + 2) === 'the' ? at + 3 : at + 2;
  const date = readDayFirst(page, start) ?? readMonthFirst(page, start);
  if (date?.from.day === undefined || date.to) return undefined;
  const day = dayOf(partialDate(fillIn(page, date)?.date));
  if (!day) return undefined;
  const from = isStart ? day : startOfWeek(day);
  const isRelative = date.isRelative === true || date.from.year === undefined;
  return { ...date, first: at, from, to: addDays(from, 6), isBare: false, isRelative };
}
