import { BEFORE_DATES, ONWARDS, RELATION_PAIRS, RELATIONS, WAITING } from '../../language/dateCues';
import type { DateRelation } from '../mention';
import { lowerAt } from '../tokenKinds';
import type { DateReading, Page } from './dateReading';

/** The word before a date (or behind it: `2027 onwards`) that places it in time. */
export function relationOf(page: Page, reading: DateReading): DateRelation | undefined {
  if (reading.relation) return reading.relation;
  if (ONWARDS.has(lowerAt(page.tokens, reading.next))) return 'from';
  let at = reading.first - 1;
  while (BEFORE_DATES.has(lowerAt(page.tokens, at))) at--;
  const before = lowerAt(page.tokens, at);
  const relation =
    RELATION_PAIRS.get(`${lowerAt(page.tokens, at - 1)} ${before}`) ?? RELATIONS.get(before);
  if (relation === 'until' && isAwaited(page, at - 1, reading.next)) return undefined;
  return reading.isRange && relation === 'from' ? undefined : relation;
}

/** `waited until November to confirm it`: it was done then. */
function isAwaited({ tokens }: Page, at: number, behind: number): boolean {
  return WAITING.has(lowerAt(tokens, at)) && lowerAt(tokens, behind) === 'to';
}
