import { CHANGE_ADVERBS, CHANGE_VERBS } from '../../language/changeVerbs';
import { countedAs, isEvent } from '../../language/countedNouns';
import { BEFORE_DATED_NOUNS } from '../../language/determiners';
import { FUNCTION_WORDS } from '../../language/functionWords';
import {
  MEASURING,
  VERBS_OF_YEARS,
  WEAK_YEAR_OPENERS,
  YEAR_OPENERS,
  YEAR_OPENING_PAIRS,
} from '../../language/yearCues';
import { isCapitalised, lowerAt } from '../tokenKinds';
import { opensSentence } from './dateReading';
import type { DateReading, Page } from './dateReading';
import { isModern } from './years';

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
  if (BEFORE_DATED_NOUNS.has(before)) return qualifies(page, at, year);
  const pair = `${lowerAt(page.tokens, at - 2)} ${before}`;
  if (YEAR_OPENING_PAIRS.has(pair)) return isModern(year) && !isCounted;
  if (standsApart(page, at, year)) return year >= 1800;
  return isModern(year) && namesEvent(page, at + 1);
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
  if (before === '' && DASHES.has(after)) return isModern(year);
  if (after !== '' && !CLOSING_MARKS.has(after)) return false;
  if (before === ':') return year % 100 !== 0;
  return before === '' && at + 1 >= page.tokens.length - 1;
}

/** `2008 – Kosovo declares independence`: an entry of a chronology. */
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', ':']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['.', ',', ';', ')', '(', '|', '*']);
