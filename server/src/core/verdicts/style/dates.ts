import { prepositionFor, ofPartOfDay } from '../../language/datePhrases';
import { MONTH_NAMES } from '../../language/months';
import { ORDINAL_DIGITS } from '../../language/ordinalWords';
import { shortOrdinal } from '../../language/spell';
import type { DateMention } from '../../mentions/mention';
import type { Span } from '../../span';
import { dayNumber } from '../../values/days';
import type { TextEdit } from '../finding';
import { asOpening } from './capitals';
import { mendedParts } from './dateParts';
import { phraseOf } from './datePhrase';
import { isWholeDay, plainDate } from './plainDate';
import type { PlainDate } from './plainDate';
import type { Manner } from './manner';
import { monthLike } from './months';
import { apposedWeekday, weekdayLike } from './weekdays';

/**
 * Corrects a stated date by as few of its parts as will do, each written as the draft writes it; else the whole phrase, with the article and
 * the preposition that the other date wants. `text` is the block's text. The ways to do it, the best first; none where the known date is no
 * plain year, month or day.
 */
export function dateLike(
  mention: DateMention,
  known: string,
  text: string,
  manner: Manner,
): readonly (readonly TextEdit[])[] {
  const day = plainDate(known);
  if (!day) return [];
  const piecewise = weekdayAlone(mention, day, text) ?? mendedParts(mention, day, text, manner);
  const whole = wholePhrase(mention, day, text, manner);
  return piecewise ? [piecewise, [whole]] : [[whole]];
}

/** Another day of the same week is mended by its name, one farther off by its date. */
function weekdayAlone(
  { parts, value }: DateMention,
  known: PlainDate,
  text: string,
): readonly TextEdit[] | undefined {
  const { weekday, ...rest } = parts;
  const stated = plainDate(value.date);
  if (!weekday || Object.keys(rest).length > 0 || !isWholeDay(known)) return undefined;
  if (!stated || !isWholeDay(stated) || Math.abs(dayNumber(known) - dayNumber(stated)) > 6)
    return undefined;
  return [{ span: weekday, text: weekdayLike(text.slice(weekday.start, weekday.end), known) }];
}

/** The known date as a phrase of its own. */
function wholePhrase(
  mention: DateMention,
  known: PlainDate,
  text: string,
  manner: Manner,
): TextEdit {
  const isDay = known.day !== undefined;
  const phrase = phraseOf(mention, text, isDay);
  const opener = phrase.isPlaced ? `${prepositionFor(isDay)} ` : '';
  const part =
    phrase.partOfDay !== undefined && isDay && phrase.isPlaced ? ofPartOfDay(phrase.partOfDay) : '';
  const apposed = apposedWeekday(mention, text);
  const span: Span = apposed ? { ...phrase.span, end: apposed.whole.end } : phrase.span;
  const written = writtenOut(mention, known, text, manner);
  const weekday =
    apposed && isWholeDay(known)
      ? text.slice(mention.span.end, apposed.weekday.start) +
        weekdayLike(text.slice(apposed.weekday.start, apposed.weekday.end), known) +
        text.slice(apposed.weekday.end, apposed.whole.end)
      : '';
  const whole = opener + part + written + weekday;
  return asOpening({ span, text: isShouted(mention.text) ? whole.toUpperCase() : whole }, text);
}

/** In capitals throughout, as in a heading. */
function isShouted(printed: string): boolean {
  const letters = printed.replaceAll(/\P{L}/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase();
}

/** Day, month and year as the draft orders and shortens them; the year where it is stated, or another than the one that was meant. */
function writtenOut(
  { parts, value }: DateMention,
  known: PlainDate,
  text: string,
  { isMonthFirst }: Manner,
): string {
  const statedYear = value.date.slice(0, 4);
  const isMeant = statedYear === 'XXXX' || Number(statedYear) === known.year;
  const withYear = known.month === undefined || !isMeant || parts.year !== undefined;
  const year = withYear ? String(known.year) : undefined;
  if (known.month === undefined) return String(known.year);
  const printed = parts.month ? text.slice(parts.month.start, parts.month.end) : '';
  const month = /\p{L}/u.test(printed)
    ? monthLike(printed, known.month)
    : (MONTH_NAMES[known.month - 1] ?? '');
  const isOrdered = parts.month && parts.day && /\p{L}/u.test(printed);
  const isTurned = isOrdered ? parts.month.start < parts.day.start : isMonthFirst;
  const day = known.day === undefined ? undefined : dayLikeOwn(parts.day, known.day, text);
  if (day === undefined) return [month, year].filter(Boolean).join(' ');
  if (isTurned) return `${month} ${day}${year === undefined ? '' : `, ${year}`}`;
  return [day, month, year].filter(Boolean).join(' ');
}

function dayLikeOwn(own: Span | undefined, day: number, text: string): string {
  const printed = own ? text.slice(own.start, own.end) : '';
  return ORDINAL_DIGITS.test(printed) ? shortOrdinal(day) : String(day);
}
