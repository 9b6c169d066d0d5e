import { MONTHS } from '../../language/months';
import type { MonthName } from '../../language/months';
import { isCapitalised, isGlued, lowerAt } from '../tokenKinds';
import type { Page } from './dateReading';

/** A month as written: `next` behind its name, `dotNext` behind the point of its abbreviation. */
export interface MonthReading {
  readonly name: MonthName;
  readonly isCapital: boolean;
  readonly at: number;
  readonly next: number;
  readonly dotNext: number;
}

export function monthAt(page: Page, at: number): MonthReading | undefined {
  const token = page.tokens[at];
  const name = token && MONTHS.get(token.lower);
  if (!name) return undefined;
  const isCapital = isCapitalised(page.tokens, at);
  const hasDot = name.isShort && lowerAt(page.tokens, at + 1) === '.' && isGlued(page.tokens, at);
  return { name, isCapital, at, next: at + 1, dotNext: hasDot ? at + 2 : at + 1 };
}
