import { CHANGE_ADVERBS, CHANGE_VERBS } from '../../language/changeVerbs';
import { SHIFT_VERBS } from '../../language/dateCues';
import { DATE_JOINERS, OPEN_ENDS } from '../../language/dateJoiners';
import { OPENING_A_RANGE } from '../../language/datePhrases';
import { isGlued, lowerAt, spanOf } from '../tokenKinds';
import type { PartialDate } from './partialDate';
import { digitsAt, opensFigure } from './dateReading';
import type { DateReader, DateReading, Page } from './dateReading';
import { countsWhatFollows } from './bareYears';
import { isModern, isYear } from './years';

/** `2027–2037`, `2027-37`, `2025/26`, `2008–present`: two years joined without white space. */
export function readYearPair(page: Page, at: number): DateReading | undefined {
  const year = digitsAt(page, at, 4, 4);
  const mark = lowerAt(page.tokens, at + 1);
  if (year === undefined || !isYear(year) || !/^[-–/]$/.test(mark)) return undefined;
  if (!opensFigure(page, at) || !isGlued(page.tokens, at) || countsWhatFollows(page, at + 3))
    return undefined;
  if (mark === '–' && isOpenEnd(page, at)) return pair(page, at, year, undefined);
  const last = isGlued(page.tokens, at + 1) ? lastYear(page, at + 2, year, mark) : undefined;
  return last === undefined ? undefined : pair(page, at, year, last);
}

/** From one date to another: `June to August 2025`, `between 2025 and 2027`, `11 December – 4 January`. The first has been read. */
export function readRange(
  page: Page,
  first: DateReading,
  readPoint: DateReader,
): DateReading | undefined {
  const link = lowerAt(page.tokens, first.next);
  if (!DATE_JOINERS.has(link) || first.edtf !== undefined) return undefined;
  const opener = openerOf(page, first.first);
  if (link === 'and' ? opener !== 'between' : link === '-' && opener === 'between')
    return undefined;
  const start = first.next + (lowerAt(page.tokens, first.next + 1) === 'the' ? 2 : 1);
  const second = readPoint(page, start);
  if (!second || second.edtf !== undefined) return undefined;
  if (!fits(page, first, second, opener)) return undefined;
  const to = second.to ?? second.from;
  return {
    first: first.first,
    next: second.next,
    ...sharedYear(first.from, to),
    parts: sharedParts(first, second),
    isRange: true,
    isRelative: (first.isRelative ?? false) || (second.isRelative ?? false),
  };
}

function fits(page: Page, first: DateReading, second: DateReading, opener: string): boolean {
  const isOpened = OPENING_A_RANGE.has(opener);
  const [from, to] = [first.from, second.to ?? second.from];
  if (precision(from) !== precision(to) && !isOpened) return false;
  if (isPartOfYear(from) !== isPartOfYear(to)) return false;
  if (from.month !== undefined || to.month !== undefined) return true;
  const [start, end] = [from.year ?? 0, to.year ?? 0];
  if (start >= end || (second.isBare && countsWhatFollows(page, second.next))) return false;
  return isOpened || !first.isBare || (isModern(start) && isModern(end) && start % 100 !== 0);
}

/** A season or a quarter, which EDTF writes where a month would stand: `December – summer` has no end. */
function isPartOfYear({ month = 0 }: PartialDate): boolean {
  return month > 12;
}

/** True for the date that another takes the place of: `moved from 11 December to 28 December`. */
export function isReplaced(page: Page, { first, next }: DateReading): boolean {
  const isFrom = openerOf(page, first) === 'from' && lowerAt(page.tokens, next) === 'to';
  return isFrom && isChange(page, first - 1);
}

/** `rose from 2000 to 2100`, `was moved from 11 December to 28 December`. */
function isChange(page: Page, opener: number): boolean {
  for (let at = opener - 1; at >= opener - REACH; at--) {
    const lower = lowerAt(page.tokens, at);
    if (/^[.;!?]?$/.test(lower)) return false;
    if (
      SHIFT_VERBS.has(lower) ||
      (at === opener - 1 && (CHANGE_VERBS.has(lower) || CHANGE_ADVERBS.has(lower)))
    )
      return true;
  }
  return false;
}

/** A year written once counts for both ends; over the new year, the other end takes the year beside it. */
function sharedYear(from: PartialDate, to: PartialDate): { from: PartialDate; to: PartialDate } {
  const isOver = (from.month ?? 0) > (to.month ?? 0);
  if (from.year === undefined && to.year !== undefined && from.month !== undefined) {
    return { from: { ...from, year: to.year - (isOver ? 1 : 0) }, to };
  }
  if (from.year !== undefined && to.year === undefined) {
    return { from, to: { ...to, year: from.year + (isOver ? 1 : 0) } };
  }
  return { from, to };
}

/** Only what is written once is a part of the whole. */
function sharedParts({ parts: a }: DateReading, { parts: b }: DateReading): DateReading['parts'] {
  const month = a.month && b.month ? undefined : (a.month ?? b.month);
  const year = a.year && b.year ? undefined : (a.year ?? b.year);
  return { ...(month && { month }), ...(year && { year }) };
}

function openerOf(page: Page, at: number): string {
  const before = lowerAt(page.tokens, at - 1);
  return before === 'the' ? lowerAt(page.tokens, at - 2) : before;
}

function precision({ month, day }: PartialDate): number {
  return day !== undefined ? 3 : month !== undefined ? 2 : 1;
}

function isOpenEnd(page: Page, at: number): boolean {
  const end = lowerAt(page.tokens, at + 2);
  return (end === ')' && lowerAt(page.tokens, at - 1) === '(') || OPEN_ENDS.has(end);
}

/** `2008-09` may be a month; `2025/26` is a season or a financial year. */
function lastYear(page: Page, at: number, year: number, mark: string): number | undefined {
  const full = digitsAt(page, at, 4, 4);
  const short = digitsAt(page, at, 2, 2);
  const last = full ?? (short === undefined ? undefined : year - (year % 100) + short);
  if (last === undefined || last <= year || !isYear(last) || !isModern(year)) return undefined;
  if (mark === '/' && last !== year + 1) return undefined;
  if (mark === '-' && short !== undefined && short <= 12) return undefined;
  return isGlued(page.tokens, at) && /^[-–/\d]|^[a-z]/i.test(lowerAt(page.tokens, at + 1))
    ? undefined
    : last;
}

function pair(page: Page, at: number, first: number, last: number | undefined): DateReading {
  const isWord = last === undefined && lowerAt(page.tokens, at + 2) !== ')';
  const next = last === undefined && !isWord ? at + 2 : at + 3;
  const parts = { year: spanOf(page.tokens, at, next) };
  if (last === undefined) return { first: at, next, from: {}, edtf: `${String(first)}/..`, parts };
  return { first: at, next, from: { year: first }, to: { year: last }, parts, isRange: true };
}

const REACH = 8;
