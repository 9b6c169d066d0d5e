import { FUNCTION_WORDS } from '../../language/functionWords';
import { SEASONS } from '../../language/calendar';
import {
  MONTH_DETERMINERS,
  MONTH_OPENERS,
  ONWARDS,
  WEAK_MONTH_OPENERS,
} from '../../language/dateCues';
import { MONTHS } from '../../language/months';
import type { MonthName } from '../../language/months';
import { lowerAt } from '../prose';
import { opensSentence } from './reading';
import type { DateReading, Page } from './reading';
import { saysYear } from './years';

/**
 * True where the words round a bare reading make it a date: a month, a season, a year or a day of the month that stands alone. `isListed`:
 * it goes on a list of years.
 */
export function saysDate(page: Page, reading: DateReading, isListed: boolean): boolean {
  if (reading.from.year !== undefined) return saysYear(page, reading, isListed);
  const name = MONTHS.get(lowerAt(page.tokens, reading.first));
  if (name) return saysMonth(page, reading, name);
  if (SEASONS.has(lowerAt(page.tokens, reading.first))) return saysSeason(page, reading);
  if (reading.to) return saysQuarter(page, reading);
  return reading.from.month === undefined && saysDay(page, reading);
}

function saysMonth(page: Page, { first, next }: DateReading, name: MonthName): boolean {
  const token = page.tokens[first];
  const before = lowerAt(page.tokens, first - 1);
  const isCapital = token?.text !== token?.lower;
  if (!isCapital) return !name.isShort && !name.isWord && MONTH_OPENERS.has(before);
  if (HABITS.has(before) || HABITS.has(lowerAt(page.tokens, next))) return false;
  if (MONTH_OPENERS.has(before)) return true;
  if (name.isShort) return false;
  if (WEAK_MONTH_OPENERS.has(before)) return !name.isName || endsPhrase(page, next);
  if (MONTH_DETERMINERS.has(before)) return isNoun(page, next);
  if (before === ':') return endsBlock(page, next);
  if (before === '') return endsBlock(page, next) && !name.isWord;
  return !name.isWord && !name.isName && !isAmongNames(page, first, next);
}

/** `in the spring`, `by autumn`, but not `in spring water`. */
function saysSeason(page: Page, { first, next }: DateReading): boolean {
  const before = lowerAt(page.tokens, first - 1);
  const opener = before === 'the' ? lowerAt(page.tokens, first - 2) : before;
  const isLower = page.tokens[first]?.text === lowerAt(page.tokens, first);
  const opens =
    MONTH_OPENERS.has(opener) || opener === 'by' || opener === 'from' || opener === 'before';
  return isLower && opens && endsPhrase(page, next) && lowerAt(page.tokens, next) !== 'of';
}

/** `in Q3`. */
function saysQuarter(page: Page, { first }: DateReading): boolean {
  const before = lowerAt(page.tokens, first - 1);
  return MONTH_OPENERS.has(before) || before === 'by' || before === 'from';
}

/** `on the 19th`, but not `on the 19th floor`. */
function saysDay(page: Page, { first, next }: DateReading): boolean {
  if (
    lowerAt(page.tokens, first - 1) !== 'the' ||
    !DAY_OPENERS.has(lowerAt(page.tokens, first - 2))
  )
    return false;
  return (
    endsPhrase(page, next) &&
    lowerAt(page.tokens, next) !== 'of' &&
    lowerAt(page.tokens, next) !== '-'
  );
}

function endsPhrase(page: Page, next: number): boolean {
  const token = page.tokens[next];
  return token?.type !== 'word' || FUNCTION_WORDS.has(token.lower) || ONWARDS.has(token.lower);
}

function isNoun(page: Page, next: number): boolean {
  const token = page.tokens[next];
  return token?.type === 'word' && token.text === token.lower && !FUNCTION_WORDS.has(token.lower);
}

function endsBlock(page: Page, next: number): boolean {
  return next >= page.tokens.length - 1 && page.tokens[next]?.type !== 'word';
}

/** `October Revolution`, `Black September`. */
function isAmongNames(page: Page, first: number, next: number): boolean {
  const [before, after] = [page.tokens[first - 1], page.tokens[next]];
  const isName =
    before?.type === 'word' && before.text !== before.lower && !opensSentence(page, first - 1);
  return isName || (after?.type === 'word' && after.text !== after.lower);
}

/** `each October`, `October every year`. */
const HABITS: ReadonlySet<string> = new Set(['each', 'every']);
const DAY_OPENERS: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
  'since',
  'to',
]);
