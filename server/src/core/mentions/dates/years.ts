import { CHANGE_ADVERBS, CHANGE_VERBS } from '../../language/changeVerbs';
import { countedAs, isEvent } from '../../language/countedNouns';
import {
  MEASURING,
  ONWARDS,
  WEAK_YEAR_OPENERS,
  YEAR_DETERMINERS,
  YEAR_OPENERS,
} from '../../language/dateCues';
import { FUNCTION_WORDS } from '../../language/functionWords';
import type { Span } from '../../span';
import { isCapitalised, lowerAt, spanOf } from '../prose';
import { closesFigure, digitsAt, opensFigure, opensSentence } from './reading';
import type { DateReading, Page } from './reading';

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
  if (!isYear(year) || !isWhole(page, at)) return undefined;
  const counted = countedAs(page.tokens[at + 1]?.text ?? '');
  if (counted === 'unit' || (counted === 'noun' && (year % 100 === 0 || year < 1900)))
    return undefined;
  return { year, next: at + 1, span: spanOf(page.tokens, at, at + 1) };
}

/** `this year`, `last year`, `next year`, reckoned from the draft's date. */
export function namedYearAt(page: Page, at: number): YearReading | undefined {
  if (lowerAt(page.tokens, at + 1) !== 'year') return undefined;
  const shift = NAMED.get(lowerAt(page.tokens, at));
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

/** True where the words round the number make it a year. `isListed`: it goes on a list of years. */
export function saysYear(page: Page, { first: at, from }: DateReading, isListed: boolean): boolean {
  const { year = 0 } = from;
  const before = lowerAt(page.tokens, at - 1);
  const isCounted = countsWhatFollows(page, at + 1);
  if (YEAR_OPENERS.has(before)) {
    return !isCounted || (isModern(year) && year % 100 !== 0);
  }
  if (isListed) return !isCounted;
  if (WEAK_YEAR_OPENERS.has(before)) {
    return isModern(year) && !isCounted && opensWeakly(page, at, year);
  }
  if (YEAR_DETERMINERS.has(before)) return qualifies(page, at, year);
  if (PAIR_OPENERS.has(`${lowerAt(page.tokens, at - 2)} ${before}`))
    return isModern(year) && !isCounted;
  return (
    year >= 1800 && (standsApart(page, at, year) || (isModern(year) && namesEvent(page, at + 1)))
  );
}

/** `2026 Winter Games`, `2024 elections`: what follows is called after its year. */
function namesEvent(page: Page, at: number): boolean {
  const [next, second] = [page.tokens[at], page.tokens[at + 1]];
  if (next?.type !== 'word') return false;
  if (isEvent(next.lower)) return true;
  if (!isCapitalised(page.tokens, at) || second?.type !== 'word') return false;
  return isCapitalised(page.tokens, at + 1) || isEvent(second.lower);
}

function opensWeakly(page: Page, at: number, year: number): boolean {
  const before = lowerAt(page.tokens, at - 1);
  const earlier = lowerAt(page.tokens, at - 2);
  if (before === 'of' || before === 'for') return year % 100 !== 0 && !MEASURING.has(earlier);
  if (before === 'from' || before === 'by') return !isChange(earlier) && !MEASURING.has(earlier);
  return true;
}

function isChange(lower: string): boolean {
  return CHANGE_VERBS.has(lower) || CHANGE_ADVERBS.has(lower);
}

/** `the 2008 push`, `Denmark's 2022 treaty`, `the 2026 Winter Games`, but not `the 2000 prisoners`. */
function qualifies(page: Page, at: number, year: number): boolean {
  const next = page.tokens[at + 1];
  if (next?.type !== 'word' || year < 1800) return false;
  if (isEvent(next.lower)) return true;
  if (isCapitalised(page.tokens, at + 1)) return !(year % 100 === 0 && next.lower.endsWith('s'));
  return isModern(year) && year % 100 !== 0 && !countsWhatFollows(page, at + 1);
}

/** True where the token, or the noun behind one adjective, is what a number before it counts. */
export function countsWhatFollows(page: Page, at: number): boolean {
  const [next, second] = [page.tokens[at], page.tokens[at + 1]];
  if (next?.type !== 'word' || FUNCTION_WORDS.has(next.lower) || isEvent(next.lower)) return false;
  if (countedAs(next.text) !== undefined) return true;
  return second?.type === 'word' && countedAs(second.text) === 'noun';
}

/** `(2027)`, a cell `2027`, `Start: 2027`, `2025 was the year …`. */
function standsApart(page: Page, at: number, year: number): boolean {
  const [before, after] = [lowerAt(page.tokens, at - 1), lowerAt(page.tokens, at + 1)];
  if (before === '(') return after === ')' || after === ',' || after === ';' || after === '–';
  if (opensSentence(page, at) && VERBS_OF_YEARS.has(after)) return true;
  if (after !== '' && !CLOSING_MARKS.has(after)) return false;
  if (before === ':') return year % 100 !== 0;
  return before === '' && at + 1 >= page.tokens.length - 1;
}

/** False for a piece of a longer figure: `50/2025`, `#2025`, `2025m`, `2024-based`. */
export function isWhole(page: Page, at: number): boolean {
  const isJoined = lowerAt(page.tokens, at - 1) === '-' && JOINED.has(lowerAt(page.tokens, at - 2));
  return (isJoined || opensFigure(page, at)) && closesFigure(page, at);
}

export function isYear(year: number): boolean {
  return year >= 1000 && year <= 2199;
}

/** A year that news speaks of. */
export function isModern(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

/** Two words before a year that make it one: `prior to 2008`, `no later than 2027`. */
const PAIR_OPENERS: ReadonlySet<string> = new Set([
  'prior to',
  'ahead of',
  'later than',
  'earlier than',
]);
const NAMED: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const JOINED: ReadonlySet<string> = new Set(['pre', 'post', 'mid']);
const VERBS_OF_YEARS: ReadonlySet<string> = new Set([
  'was',
  'is',
  'saw',
  'will',
  'has',
  'marked',
  'marks',
]);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['.', ',', ';', ')', '(', '|', '*']);
