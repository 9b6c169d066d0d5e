import { SEASONS } from '../../language/calendar';
import {
  DAY_OPENERS,
  HABITS,
  MONTH_OPENERS,
  ONWARDS,
  SEASON_OPENERS,
  WEAK_MONTH_OPENERS,
} from '../../language/dateCues';
import { BEFORE_DATED_NOUNS } from '../../language/determiners';
import { FUNCTION_WORDS } from '../../language/functionWords';
import { MONTHS } from '../../language/months';
import type { MonthName } from '../../language/months';
import { isCapitalised, lowerAt } from '../tokenKinds';
import { opensSentence } from './dateReading';
import type { DateReading, Page } from './dateReading';
import { saysYear } from './bareYears';

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
  const before = lowerAt(page.tokens, first - 1);
  if (!isCapitalised(page.tokens, first))
    return !name.isShort && !name.isWord && MONTH_OPENERS.has(before);
  if (HABITS.has(before) || HABITS.has(lowerAt(page.tokens, next))) return false;
  if (MONTH_OPENERS.has(before)) return true;
  if (name.isShort) return false;
  if (WEAK_MONTH_OPENERS.has(before)) return !name.isName || endsPhrase(page, next);
  if (BEFORE_DATED_NOUNS.has(before)) return isNoun(page, next);
  if (before === ':') return endsBlock(page, next);
  if (before === '' && endsBlock(page, next)) return !name.isWord;
  return !name.isWord && !name.isName && !isAmongNames(page, first, next);
}

/** `in the spring`, `by autumn`, but not `in spring water`. */
function saysSeason(page: Page, { first, next }: DateReading): boolean {
  const before = lowerAt(page.tokens, first - 1);
  const opener = before === 'the' ? lowerAt(page.tokens, first - 2) : before;
  if (isCapitalised(page.tokens, first) || !SEASON_OPENERS.has(opener)) return false;
  return endsPhrase(page, next) && lowerAt(page.tokens, next) !== 'of';
}

/** `in Q3`. */
function saysQuarter(page: Page, { first }: DateReading): boolean {
  return SEASON_OPENERS.has(lowerAt(page.tokens, first - 1));
}

/** `on the 19th`, but not `on the 19th floor`. */
function saysDay(page: Page, { first, next }: DateReading): boolean {
  const opener = lowerAt(page.tokens, first - 2);
  if (lowerAt(page.tokens, first - 1) !== 'the' || !DAY_OPENERS.has(opener)) return false;
  return endsPhrase(page, next) && !/^(?:of|-)$/.test(lowerAt(page.tokens, next));
}

function endsPhrase(page: Page, next: number): boolean {
  const token = page.tokens[next];
  return token?.type !== 'word' || FUNCTION_WORDS.has(token.lower) || ONWARDS.has(token.lower);
}

function isNoun(page: Page, next: number): boolean {
  const token = page.tokens[next];
  if (token?.type !== 'word' || isCapitalised(page.tokens, next)) return false;
  return !FUNCTION_WORDS.has(token.lower);
}

function endsBlock(page: Page, next: number): boolean {
  return next >= page.tokens.length - 1 && page.tokens[next]?.type !== 'word';
}

/** `October Revolution`, `Black September`. */
function isAmongNames(page: Page, first: number, next: number): boolean {
  const isLast = isCapitalised(page.tokens, first - 1) && !opensSentence(page, first - 1);
  return isLast || isCapitalised(page.tokens, next);
}
