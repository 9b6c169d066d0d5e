import { compareDates, distanceInDays, isBefore } from '../values/dates';
import type { Fact } from './factbase';

/**
 * Whether a fact holds on a draft's day (EDTF). What has moved on (deprecated, and stated for a day) holds until the next statement, and that one
 * not before; what is deprecated and bears no day never did.
 */
export function isCurrent(fact: Fact, facts: readonly Fact[], date: string): boolean {
  if (fact.validity !== undefined) return compareDates(fact.validity, date) !== 'apart';
  if (fact.rank === 'deprecated') return isLatest(fact, facts, date);
  return !isYetToBe(fact, date) || !facts.some((other) => isLatest(other, facts, date));
}

/** The last that was stated by that day. */
function isLatest({ asOf }: Fact, facts: readonly Fact[], date: string): boolean {
  if (asOf === undefined || isBefore(date, asOf)) return false;
  return facts.every((next) => {
    const since = next.asOf ?? next.validity;
    return since !== undefined && (!isBefore(asOf, since) || isBefore(date, since));
  });
}

function isYetToBe({ asOf }: Fact, date: string): boolean {
  return asOf !== undefined && isBefore(date, asOf);
}

/** Whether it once held: else it was never more than printed. */
export function hasHeld({ rank, validity, asOf }: Fact): boolean {
  return rank !== 'deprecated' || validity !== undefined || asOf !== undefined;
}

/** `By October 2017, 1,360 had been sent back`: the sentence itself names the day for which the fact was stated. A date beside it may be anything's. */
export function isOfNamedDay({ asOf, validity, value }: Fact, days: readonly string[]): boolean {
  if (value.kind === 'date') return false;
  return days.some(
    (day) =>
      (asOf !== undefined && distanceInDays(day, asOf) <= MONTH) ||
      (validity !== undefined && compareDates(day, validity) !== 'apart'),
  );
}

/** In days. */
const MONTH = 31;
