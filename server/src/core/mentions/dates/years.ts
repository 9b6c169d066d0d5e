import { countedAs } from '../../language/countedNouns';
import { ONWARDS } from '../../language/dateCues';
import { MONTHS } from '../../language/months';
import { LAST_THIS_NEXT } from '../../language/relativeDates';
import { BEFORE_HYPHENED_YEARS } from '../../language/yearCues';
import type { Span } from '../../span';
import { isCapitalised, lowerAt, spanOf } from '../tokenKinds';
import { closesFigure, digitsAt, opensFigure } from './dateReading';
import type { DateReading, Page } from './dateReading';

/** A year as written, or as `this year`, `last year`, `next year` name it. */
export interface YearReading {
  readonly year: number;
  readonly next: number;
  /** Where its digits stand. */
  readonly span?: Span;
}

/** The year that closes a date: `2025`, `last year`, but not the `2000` of `on December 11, 2000 people`. */
export function closingYearAt(page: Page, at: number): YearReading | undefined {
  const year = digitsAt(page, at, 4, 4);
  if (year === undefined) return namedYearAt(page, at);
  if (!isYear(year) || !(isWhole(page, at) || isBeforeMonth(page, at))) return undefined;
  const counted = countedAs(page.tokens[at + 1]?.text ?? '');
  const isRound = year % 100 === 0 || year < 1900;
  if (counted === 'unit' || (counted === 'noun' && isRound)) return undefined;
  return { year, next: at + 1, span: spanOf(page.tokens, at, at + 1) };
}

/** `this year`, `last year`, `next year`, reckoned from the draft's date. */
function namedYearAt(page: Page, at: number): YearReading | undefined {
  if (lowerAt(page.tokens, at + 1) !== 'year') return undefined;
  const shift = LAST_THIS_NEXT.get(lowerAt(page.tokens, at));
  const now = page.now?.year;
  return shift === undefined || now === undefined ? undefined : { year: now + shift, next: at + 2 };
}

/** The year of a season, a quarter or another share of it: `2025`, `of 2025`, `of the year`. */
export function sharedYearAt(page: Page, at: number): YearReading | undefined {
  if (lowerAt(page.tokens, at) !== 'of') return closingYearAt(page, at);
  return closingYearAt(page, at + 1) ?? theYearAt(page, at + 1);
}

/** `the year`, where a share of it is named: the draft's own. */
export function theYearAt(page: Page, at: number): YearReading | undefined {
  const isYear = lowerAt(page.tokens, at) === 'the' && lowerAt(page.tokens, at + 1) === 'year';
  const year = page.now?.year;
  return isYear && year !== undefined ? { year, next: at + 2 } : undefined;
}

/** A number of four digits that may be a year: bare unless it says so itself (`post-2020`, `2027 onwards`). */
export function readYear(page: Page, at: number): DateReading | undefined {
  const year = digitsAt(page, at, 4, 4);
  if (year === undefined || !isYear(year) || !isWhole(page, at)) return undefined;
  const span = spanOf(page.tokens, at, at + 1);
  const reading = { first: at, next: at + 1, from: { year }, parts: { year: span } };
  const joined = lowerAt(page.tokens, at - 1) === '-' ? lowerAt(page.tokens, at - 2) : '';
  if (joined === 'pre') return { ...reading, relation: 'before' };
  if (joined === 'post') return { ...reading, relation: 'after' };
  const after = page.tokens[at + 1]?.text ?? '';
  if (countedAs(after) === 'unit') return undefined;
  if (ONWARDS.has(after)) return { ...reading, relation: 'from' };
  return { ...reading, isBare: true };
}

/** `Aug. 10, 2011-Nov. 12, 2012`: the hyphen joins two dates. */
function isBeforeMonth(page: Page, at: number): boolean {
  return (
    lowerAt(page.tokens, at + 1) === '-' &&
    opensFigure(page, at) &&
    isCapitalised(page.tokens, at + 2) &&
    MONTHS.has(lowerAt(page.tokens, at + 2))
  );
}

/** False for a piece of a longer figure: `50/2025`, `#2025`, `2025m`, `2024-based`. */
function isWhole(page: Page, at: number): boolean {
  return opensYear(page, at) && closesFigure(page, at);
}

/** True at the start of a figure, and behind the hyphen of `mid-2025`, `late-1990s`. */
export function opensYear(page: Page, at: number): boolean {
  const isJoined =
    lowerAt(page.tokens, at - 1) === '-' && BEFORE_HYPHENED_YEARS.has(lowerAt(page.tokens, at - 2));
  return isJoined || opensFigure(page, at);
}

export function isYear(year: number): boolean {
  return year >= 1000 && year <= 2199;
}

/** A year that news speaks of. */
export function isModern(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
