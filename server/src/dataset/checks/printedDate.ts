import type { Source } from '../../core/facts/factbase';
import type { DateMention, Mention } from '../../core/mentions/mention';
import { compareDates, parseEdtf } from '../../core/values/dates';
import { dayAt, weekdayOf } from '../../core/values/days';
import type { DateValue } from '../../core/values/value';
import type { Figure, Printed } from './printed';

/**
 * Whether a figure prints the date or a part of it: the month, the weekday, the year in words of another language. A source that tells
 * of it as news need not: its own date says it.
 */
export function printsDate(figure: Figure, { date }: DateValue): Printed {
  const { text, mentions, issued, isNews } = figure;
  const stands = mentions.filter(isDate).map((mention) => {
    // The date of a page is that of the page.
    if (isNews && mention.reckoned === 'absolute' && mention.value.date === issued) return 'value';
    return standingOf(mention, date);
  });
  if (stands.includes('value')) return 'value';
  if (stands.includes('other')) return 'other';
  return isNews || printsNumberOf(text, date) ? 'value' : 'nothing';
}

/** The source came out on the day or within a week of it. */
export function isNews({ date }: DateValue, { issued }: Source): boolean {
  const [event, report] = [parseEdtf(date), issued === undefined ? undefined : parseEdtf(issued)];
  if (event?.kind !== 'span' || report?.kind !== 'span') return false;
  const { first = -Infinity, last = Infinity } = report;
  return first - (event.last ?? Infinity) <= WEEK && last >= (event.first ?? -Infinity);
}

const WEEK = 7;

/** `yesterday` and `next year` print nothing of a date: that they lead to another proves nothing. */
function standingOf({ value, parts, reckoned }: DateMention, known: string): Printed {
  const { weekday, day, month, year } = parts;
  if (reckoned === 'absolute') return agreement(value.date, known);
  if (month !== undefined || day !== undefined) {
    return agreement(year === undefined ? value.date.replace(YEAR, 'XXXX') : value.date, known);
  }
  if (weekday !== undefined) return hasWeekdayOf(value.date, known) ? 'value' : 'other';
  if (year !== undefined) return agreement(value.date, known);
  return agreement(value.date, known) === 'value' ? 'value' : 'nothing';
}

function agreement(stated: string, known: string): Printed {
  return compareDates(stated, known) === 'apart' ? 'other' : 'value';
}

/** A known date of more than a few days has every weekday. */
function hasWeekdayOf(stated: string, known: string): boolean {
  const [one, other] = [parseEdtf(stated), parseEdtf(known)];
  if (one?.kind !== 'span' || other?.kind !== 'span' || one.first === undefined) return true;
  const { first = -Infinity, last = Infinity } = other;
  if (last - first >= 6) return true;
  const weekday = weekdayOf(dayAt(one.first));
  for (let day = first; day <= last; day++) if (weekdayOf(dayAt(day)) === weekday) return true;
  return false;
}

/** The year or the day, where no date could be read round it: `2027'den itibaren`, `14. august`. */
function printsNumberOf(text: string, date: string): boolean {
  const numbers = new Set(text.match(/\d+/g)?.map(Number));
  return (date.match(/\d{4}|(?<=-\d\d-)\d\d/g) ?? []).some((part) => numbers.has(Number(part)));
}

function isDate(mention: Mention): mention is DateMention {
  return mention.value.kind === 'date';
}

const YEAR = /^\d{4}(?=-)/;
