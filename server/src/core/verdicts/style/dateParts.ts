import { OPENING_A_RANGE } from '../../language/datePhrases';
import { ORDINAL_DIGITS } from '../../language/ordinalWords';
import { shortOrdinal, spellOrdinal } from '../../language/spell';
import { writeDate } from '../../mentions/dates/partialDate';
import type { DateMention } from '../../mentions/mention';
import type { Span } from '../../span';
import { compareDates } from '../../values/dates';
import { daysInMonth } from '../../values/days';
import type { TextEdit } from '../finding';
import { matchCase } from './capitals';
import type { Manner } from './manner';
import { monthLike } from './months';
import { isWholeDay, plainDate } from './plainDate';
import type { PlainDate } from './plainDate';
import { apposedWeekday, weekdayLike } from './weekdays';

/**
 * The known date's parts in the places of the stated one's: `11 December 2025` → `16 December 2025`. Undefined where the outcome would say
 * more than is known, or something else.
 */
export function mendedParts(
  mention: DateMention,
  known: PlainDate,
  text: string,
  manner: Manner,
): readonly TextEdit[] | undefined {
  const { year, month, day, weekday } = mention.parts;
  if ((month && known.month === undefined) || (day && known.day === undefined)) return undefined;
  if ((!year && !month && !day) || !saysKnown(mention, known)) return undefined;
  if (day && isOpenedRange(day, text)) return undefined;
  const print = (span: Span) => text.slice(span.start, span.end);
  const edits: TextEdit[] = [];
  const put = (span: Span | undefined, write: (printed: string) => string) => {
    if (span && write(print(span)) !== print(span)) edits.push({ span, text: write(print(span)) });
  };
  const apposed = isWholeDay(known) ? apposedWeekday(mention, text) : undefined;
  if (isWholeDay(known)) {
    put(weekday, (printed) => weekdayLike(printed, known));
    put(day, (printed) => dayLike(printed, known.day));
    put(apposed?.weekday, (printed) => weekdayLike(printed, known));
  }
  if (known.month !== undefined) put(month, (printed) => monthLike(printed, known.month ?? 1));
  put(year, (printed) => yearLike(printed, known.year));
  return edits.length > 0 ? withYear(edits, mention, known, text, manner) : undefined;
}

/** `mid-2024` mended to `mid-2025` is right only if the known month is in its middle; `the 2030s` is never mended to another decade. */
function saysKnown(mention: DateMention, known: PlainDate): boolean {
  const { parts, reckoned, value, text } = mention;
  const date = value.date.replaceAll('XXXX', String(known.year));
  if (/\ds\b/i.test(text) || /X$|^\d{4}\/\d{4}$/.test(value.date)) return false;
  if (reckoned === 'relative' && !parts.year && !date.startsWith(String(known.year))) return false;
  if (plainDate(date) !== undefined || parts.day) return true;
  const moved = date.replaceAll(/(\d{4})(?:-(0\d|1[0-2])-(\d\d))?/g, (_, ...found) =>
    movedPoint(mention, known, found),
  );
  const relation = compareDates(moved, writeDate(known));
  return relation === 'same' || relation === 'coarser';
}

/** One end of a stretch with the known year and month in the place of those that are written. */
function movedPoint(
  { parts, reckoned }: DateMention,
  known: PlainDate,
  [statedYear, statedMonth, day]: readonly string[],
): string {
  const year = parts.year || reckoned === 'implied' ? known.year : Number(statedYear);
  if (day === undefined) return String(year);
  const month = parts.month ? (known.month ?? Number(statedMonth)) : Number(statedMonth);
  return writeDate({ year, month, day: Math.min(Number(day), daysInMonth(year, month)) });
}

/** `between 11 and 12 December` of two days: of one, the opener goes too. */
function isOpenedRange(day: Span, text: string): boolean {
  const [, word = ''] =
    /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, day.start - 10), day.start)) ?? [];
  return (
    OPENING_A_RANGE.has(word.toLowerCase()) && !/^\d+\p{L}*$/u.test(text.slice(day.start, day.end))
  );
}

/** A year that the draft leaves to the reader is written where it is another than the one that was meant, unless the text names it. */
function withYear(
  edits: readonly TextEdit[],
  { parts, value, reckoned, span }: DateMention,
  known: PlainDate,
  text: string,
  { isMonthFirst }: Manner,
): readonly TextEdit[] {
  const isMeant = reckoned !== 'implied' || value.date.startsWith(String(known.year));
  if (isMeant || parts.year || !parts.month || text.includes(String(known.year))) return edits;
  const isTurned = parts.day ? parts.day.start > parts.month.start : isMonthFirst;
  const comma = isTurned && parts.day ? ',' : '';
  const at = { start: span.end, end: span.end };
  const last = edits.findLast((edit) => edit.span.end === span.end);
  const year = `${comma} ${String(known.year)}`;
  if (!last) return [...edits, { span: at, text: year }];
  return edits.map((edit) => (edit === last ? { ...edit, text: edit.text + year } : edit));
}

function dayLike(printed: string, day: number): string {
  if (!/\d/.test(printed)) return matchCase(printed, spellOrdinal(day));
  const digits = /^0\d$/.test(printed) ? String(day).padStart(2, '0') : String(day);
  return ORDINAL_DIGITS.test(printed) ? shortOrdinal(day) : digits;
}

/** Of a pair the later is as far off as it was: `2025–26` → `2027–28`. */
function yearLike(printed: string, year: number): string {
  const [, first, mark, last] = /^(\d{4})([-–/])(\d{2,4})$/.exec(printed) ?? [];
  if (first !== undefined && mark !== undefined && last !== undefined) {
    const stretch = Number(last) - (Number(first) % 10 ** last.length);
    return `${String(year)}${mark}${String(year + stretch).slice(-last.length)}`;
  }
  const [, open] = /^\d{4}([-–/].*)$/.exec(printed) ?? [];
  if (open !== undefined) return `${String(year)}${open}`;
  return printed.length === 2 ? String(year).slice(2) : String(year);
}
