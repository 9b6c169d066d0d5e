import { MONTH_NAMES } from '../../language/monthNames';
import type { DateMention } from '../../mentions/mention';
import type { Span } from '../../span';
import { compareDates } from '../../values/dates';
import { dayNumber, weekdayOf } from '../../values/days';
import { matchCase } from './numbers';

/** A piece of the mention, counted from the start of its block as the mention's own spans are, and what to write there. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * Corrects a stated date by as few of its parts as will do, each written as the draft writes it; a date that can't be mended so is replaced
 * whole. `text` is the block's text. Nothing where the known date is no plain year, month or day.
 */
export function dateLike(
  mention: DateMention,
  known: string,
  text: string,
): readonly Replacement[] {
  const day = parsePlain(known);
  if (!day) return [];
  const { weekday, ...rest } = mention.parts;
  if (weekday && Object.keys(rest).length === 0) return [weekdayLike(mention, day, text)];
  if (mention.reckoned === 'relative' && !rest.year && !rest.day && !isSameYear(mention, day))
    return [whole(mention, day, text)];
  return byParts(mention, day, text) ?? [whole(mention, day, text)];
}

/** `last May` may become `last June`: both are of the year that was meant. */
function isSameYear({ parts, value }: DateMention, { year, month }: Day): boolean {
  return parts.month !== undefined && month !== undefined && value.date.startsWith(String(year));
}

function parsePlain(edtf: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function byParts(
  mention: DateMention,
  known: Day,
  text: string,
): readonly Replacement[] | undefined {
  const { year, month, day, weekday } = mention.parts;
  if ((month && known.month === undefined) || (day && known.day === undefined)) return undefined;
  if (!year && !month && !day) return undefined;
  const print = (span: Span) => text.slice(span.start, span.end);
  const edits: Replacement[] = [];
  const put = (span: Span | undefined, wanted: string | undefined) => {
    if (span && wanted !== undefined && wanted !== print(span)) edits.push({ span, text: wanted });
  };
  if (weekday && known.month !== undefined && known.day !== undefined)
    put(weekday, weekdayName(print(weekday), known));
  if (day && known.day !== undefined) put(day, dayLike(print(day), known.day));
  if (month && known.month !== undefined) put(month, monthLike(print(month), known.month));
  if (year) put(year, yearLike(print(year), known.year));
  return edits.length > 0 && wouldAgree(mention, known) ? edits : undefined;
}

/** `mid-2024` mended to `mid-2025` is right only if the known month is in its middle. */
function wouldAgree(mention: DateMention, known: Day): boolean {
  const { year, month } = mention.parts;
  if (month || !year) return true;
  const stated = mention.value.date.replaceAll(/\d{4}/g, String(known.year));
  const relation = compareDates(stated, edtfOf(known));
  return relation !== 'apart';
}

function edtfOf({ year, month, day }: Day): string {
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function dayLike(printed: string, day: number): string {
  const digits = /^0\d$/.test(printed) ? String(day).padStart(2, '0') : String(day);
  return /\d(?:st|nd|rd|th)$/i.test(printed) ? ordinalDay(day) : digits;
}

function ordinalDay(day: number): string {
  if (day >= 11 && day <= 13) return `${String(day)}th`;
  return `${String(day)}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

function monthLike(printed: string, month: number): string {
  if (/^\d+$/.test(printed))
    return printed.length === 2 ? String(month).padStart(2, '0') : String(month);
  const name = MONTH_NAMES[month - 1] ?? '';
  const isWhole = MONTH_NAMES.some((one) => one.toLowerCase() === printed.toLowerCase());
  if (isWhole) return matchCase(printed, name);
  const short = printed.endsWith('.') ? `${shortMonth(name)}.` : shortMonth(name);
  return matchCase(printed, name.length <= 4 ? name : short);
}

function shortMonth(name: string): string {
  return name === 'September' ? 'Sept' : name.slice(0, 3);
}

function yearLike(printed: string, year: number): string {
  return printed.length === 2 ? String(year).slice(2) : String(year);
}

function weekdayName(printed: string, known: Day): string {
  const weekday = weekdayOf({ year: known.year, month: known.month ?? 1, day: known.day ?? 1 });
  const name = WEEKDAYS[weekday - 1] ?? '';
  const isWhole = WEEKDAYS.some((one) => one.toLowerCase() === printed.toLowerCase());
  return matchCase(
    printed,
    isWhole ? name : `${name.slice(0, 3)}${printed.endsWith('.') ? '.' : ''}`,
  );
}

/** Another day of the same week is mended by its name, one farther off by its date. */
function weekdayLike(mention: DateMention, known: Day, text: string): Replacement {
  const { weekday } = mention.parts;
  const stated = parsePlain(mention.value.date);
  if (!weekday || !isDay(known) || !stated || !isDay(stated)) return whole(mention, known, text);
  if (Math.abs(dayNumber(known) - dayNumber(stated)) > 6) return whole(mention, known, text);
  return { span: weekday, text: weekdayName(text.slice(weekday.start, weekday.end), known) };
}

function isDay(day: Day): day is Required<Day> {
  return day.month !== undefined && day.day !== undefined;
}

/** The known date as a phrase of its own: with a preposition where the draft's words had none. */
function whole(mention: DateMention, known: Day, text: string): Replacement {
  const statedYear = Number(mention.value.date.slice(0, 4));
  const withYear =
    known.month === undefined || statedYear !== known.year || mention.parts.year !== undefined;
  const words = [
    known.day,
    known.month === undefined ? undefined : MONTH_NAMES[known.month - 1],
    withYear ? known.year : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const needsPreposition = mention.reckoned === 'relative' && mention.relation === undefined;
  const preposition = needsPreposition ? `${known.day === undefined ? 'in' : 'on'} ` : '';
  const printed = text.slice(mention.span.start, mention.span.end);
  const isOpening = /^\p{Lu}/u.test(printed) && preposition !== '';
  return {
    span: mention.span,
    text: isOpening ? matchCase('A', preposition + words) : preposition + words,
  };
}
