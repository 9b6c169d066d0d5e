import type { Fact } from '../core/facts/factbase';
import { statedFor } from '../core/facts/movement';
import type { Gazetteer } from '../core/facts/gazetteer';
import { dateInWords } from '../core/wording/dates';
import { valueInWords } from '../core/wording/values';

/** How a value of another day stands to what is known. */
export const HOW_IT_DIFFERS = {
  newer: 'newer than our figure',
  earlier: 'earlier than our figure',
  planned: 'not the plan that we know',
} as const;

/**
 * A value and the day for which it was stated.
 * @example `250 people as of 3 May 2026`
 */
export function datedValue(fact: Fact, places: Gazetteer): string {
  const day = statedFor(fact);
  const value = valueInWords(fact.value, places);
  return day === undefined ? value : `${value} as of ${dateInWords(day)}`;
}
