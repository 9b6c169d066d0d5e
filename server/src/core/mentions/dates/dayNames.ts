import { countedAs } from '../../language/countedNouns';
import { ORDINALS, ORDINAL_TENS } from '../../language/calendar';
import { closesFigure, digitsAt, isGlued, lowerAt } from './reading';
import type { Page } from './reading';

/** A day of the month as written: `11`, `11th`, `eleventh`. */
export interface DayReading {
  readonly day: number;
  readonly at: number;
  readonly next: number;
  readonly style: 'number' | 'ordinal' | 'word';
}

export function dayAt(page: Page, at: number): DayReading | undefined {
  const number = digitsAt(page, at, 2);
  if (number === undefined) return dayInWords(page, at);
  if (number < 1 || number > 31) return undefined;
  if (isGlued(page, at + 1) && SUFFIXES.has(lowerAt(page, at + 1))) {
    return { day: number, at, next: at + 2, style: 'ordinal' };
  }
  if (isGlued(page, at + 1) && page.tokens[at + 1]?.type !== 'mark') return undefined;
  return { day: number, at, next: at + 1, style: 'number' };
}

/** The second day of `11–12 December`, `11 to 12 December`, `11 and 12 December`: later than the first, with `and` the next one. */
export function secondDayAt(page: Page, at: number, first: DayReading): DayReading | undefined {
  const link = lowerAt(page, at);
  if (!DAY_LINKS.has(link)) return undefined;
  const second = dayAt(page, at + 1);
  if (!second || second.day <= first.day || second.style === 'word') return undefined;
  const isPair = link === 'and' && lowerAt(page, first.at - 1) !== 'between';
  return isPair && second.day !== first.day + 1 ? undefined : second;
}

/** False where the number is an amount after all: `In December 12 people`, `June 5 million`, `March 10:30`. */
export function closesDay(page: Page, day: DayReading, isOnDay: boolean): boolean {
  if (day.style !== 'number') return true;
  const counted = countedAs(page.tokens[day.next]?.text ?? '');
  if (counted === 'unit' || (counted === 'noun' && !isOnDay)) return false;
  return closesFigure(page, day.next - 1);
}

function dayInWords(page: Page, at: number): DayReading | undefined {
  const lower = lowerAt(page, at);
  const tens = ORDINAL_TENS.get(lower);
  if (tens !== undefined) {
    const unitsAt = lowerAt(page, at + 1) === '-' ? at + 2 : at + 1;
    const units = ORDINALS.get(lowerAt(page, unitsAt)) ?? 0;
    if (units < 1 || units > 9 || tens + units > 31) return undefined;
    return { day: tens + units, at, next: unitsAt + 1, style: 'word' };
  }
  const day = lower === 'thirtieth' ? 30 : ORDINALS.get(lower);
  return day === undefined ? undefined : { day, at, next: at + 1, style: 'word' };
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const DAY_LINKS: ReadonlySet<string> = new Set(['–', '-', 'to', 'and', 'until', 'till', 'through']);
