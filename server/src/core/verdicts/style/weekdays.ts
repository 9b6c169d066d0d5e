import { APPOSED_WEEKDAY, WEEKDAY_NAMES } from '../../language/months';
import type { DateMention } from '../../mentions/mention';
import type { Span } from '../../span';
import { weekdayOf } from '../../values/days';
import type { Day } from '../../values/days';
import { matchCase } from './capitals';

/** A day's name as long as the one printed: `Fri` → `Thu`. */
export function weekdayLike(printed: string, day: Day): string {
  const name = WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
  const isWhole = WEEKDAY_NAMES.some((one) => one.toLowerCase() === printed.toLowerCase());
  const short = `${name.slice(0, 3)}${printed.endsWith('.') ? '.' : ''}`;
  return matchCase(printed, isWhole ? name : short);
}

/** A weekday that is said of a date behind it: `12/12/2025 (a Friday)`, `12 December, a Friday`. */
export interface Apposition {
  readonly weekday: Span;
  /** With the marks that part it from the date, as far as they go with it. */
  readonly whole: Span;
}

/** Finds the weekday in apposition to a date; one before the date is part of the mention. */
export function apposedWeekday({ span, parts }: DateMention, text: string): Apposition | undefined {
  if (parts.weekday) return undefined;
  const found = APPOSED_WEEKDAY.exec(text.slice(span.end, span.end + LONGEST));
  const [whole = '', opening = '', name = '', closing = ''] = found ?? [];
  if (!found || opening.includes('(') !== (closing === ')')) return undefined;
  const start = span.end + opening.length;
  return {
    weekday: { start, end: start + name.length },
    whole: { start: span.end, end: span.end + whole.length },
  };
}

const LONGEST = 24;
