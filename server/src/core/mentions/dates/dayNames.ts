import { LAST_IN_ORDER, TENS_OF_DAYS } from '../../language/calendar';
import { countedAs } from '../../language/countedNouns';
import { DATE_JOINERS } from '../../language/dateJoiners';
import { MONTHS } from '../../language/months';
import { ORDINAL_ENDINGS, ORDINAL_WORDS } from '../../language/ordinalWords';
import { isGlued, lowerAt, pastHyphen } from '../tokenKinds';
import { closesFigure, digitsAt } from './dateReading';
import type { Page } from './dateReading';

/** A day of the month as written: `11`, `11th`, `eleventh`. */
export interface DayReading {
  readonly day: number;
  readonly at: number;
  readonly next: number;
  readonly style: 'number' | 'ordinal' | 'word';
}

export function dayAt(page: Page, at: number): DayReading | undefined {
  const { tokens } = page;
  const number = digitsAt(page, at, 2);
  if (number === undefined) return dayInWords(page, at);
  if (number < 1 || number > 31) return undefined;
  if (isGlued(tokens, at) && ORDINAL_ENDINGS.has(lowerAt(tokens, at + 1))) {
    return { day: number, at, next: at + 2, style: 'ordinal' };
  }
  if (isGlued(tokens, at) && tokens[at + 1]?.type !== 'mark') return undefined;
  return { day: number, at, next: at + 1, style: 'number' };
}

/** The second day of `11–12 December`, `11 to 12 December`, `11 and 12 December`: later than the first, with `and` the next one. */
export function secondDayAt(page: Page, at: number, first: DayReading): DayReading | undefined {
  const link = lowerAt(page.tokens, at);
  if (!DATE_JOINERS.has(link)) return undefined;
  const second = dayAt(page, lowerAt(page.tokens, at + 1) === 'the' ? at + 2 : at + 1);
  if (!second || second.day <= first.day) return undefined;
  if (second.style === 'word' && first.style !== 'word') return undefined;
  const isPair = link === 'and' && lowerAt(page.tokens, first.at - 1) !== 'between';
  return isPair && second.day !== first.day + 1 ? undefined : second;
}

/** False where the number is an amount after all: `In December 12 people`, `June 5 million`, `March 10:30`. */
export function closesDay(page: Page, day: DayReading, isOnDay: boolean): boolean {
  if (day.style !== 'number') return true;
  const counted = countedAs(page.tokens[day.next]?.text ?? '');
  if (counted === 'unit' || (counted === 'noun' && !isOnDay)) return false;
  const isRange =
    lowerAt(page.tokens, day.next) === '-' && MONTHS.has(lowerAt(page.tokens, day.next + 1));
  return isRange || closesFigure(page, day.next - 1);
}

/** `third`, `3rd`, or −1 for `last`. */
export function nthAt(page: Page, at: number): { nth: number; next: number } | undefined {
  const lower = lowerAt(page.tokens, at);
  if (LAST_IN_ORDER.has(lower)) return { nth: -1, next: at + 1 };
  const day = dayAt(page, at);
  return day && day.style !== 'number' ? { nth: day.day, next: day.next } : undefined;
}

function dayInWords({ tokens }: Page, at: number): DayReading | undefined {
  const lower = lowerAt(tokens, at);
  const tens = TENS_OF_DAYS.get(lower) ?? 0;
  const unitsAt = tens > 0 ? pastHyphen(tokens, at + 1) : at;
  const units = ORDINAL_WORDS.get(lowerAt(tokens, unitsAt));
  if (units === undefined || (tens > 0 && units > 9) || tens + units > 31) return undefined;
  return { day: tens + units, at, next: unitsAt + 1, style: 'word' };
}
