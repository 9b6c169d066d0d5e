import type { Claim } from '../claims/claim';
import type { Fact, Movement } from '../facts/factbase';
import { movementOf, statedFor } from '../facts/movement';
import { hasHeld } from '../facts/validity';
import { compareDates, distanceInDays, isBefore } from '../values/dates';
import { daysOf, isCurrency } from '../values/relateValues';
import type { Value } from '../values/value';
import type { Differs, Verdict } from './finding';
import { isOfAnotherTime } from './otherTimes';
import type { DraftDay } from './otherTimes';

/** The claim as far as its value and time go. */
type Stated = Pick<Claim, 'mention' | 'property' | 'facts' | 'days'>;

/** What isn't known may be of another day: where that is worth a look, it is said; else nothing is. */
export function inItsTime(
  verdict: Verdict | undefined,
  claim: Stated,
  draft: DraftDay,
): Verdict | undefined {
  if (verdict?.kind !== 'contradicted') return verdict;
  const how = verdict.slip ? undefined : howItDiffers(claim, verdict.corrections, draft);
  if (how !== 'newer' && isOfAnotherTime(claim, verdict, draft)) return undefined;
  return how === undefined ? verdict : { kind: 'differs', known: verdict.corrections, how };
}

/** How a value that isn't known may still be right, as one of another day; nothing where what is known can't have moved so. */
function howItDiffers(
  claim: Stated,
  known: readonly Fact[],
  draft: DraftDay,
): Differs['how'] | undefined {
  for (const fact of known) {
    const how = WAYS[movementOf(fact, claim.property)]?.(fact, claim, draft);
    if (how !== undefined) return how;
  }
  return undefined;
}

type Way = (fact: Fact, claim: Stated, draft: DraftDay) => Differs['how'] | undefined;

const WAYS: Readonly<Partial<Record<Movement, Way>>> = {
  rises: risen,
  level: moved,
  plan: revised,
};

/** What only grows is more on a later day and less on an earlier one. */
function risen(fact: Fact, claim: Stated, draft: DraftDay): Differs['how'] | undefined {
  const since = statedFor(fact);
  const more = excess(claim.mention.value, fact.value);
  if (since === undefined || more === undefined) return undefined;
  const how = more < 0 ? 'earlier' : 'newer';
  const isPossible = countDays(claim, draft).some(
    (day) =>
      (how === 'newer' ? isLater(day, since) : isLater(since, day)) &&
      !isSettled(fact, day) &&
      !isRuledOut(day, how, claim),
  );
  return isPossible ? how : undefined;
}

/** A day that lies far enough from the count's own says nothing of it. */
function moved(fact: Fact, claim: Stated, draft: DraftDay): Differs['how'] | undefined {
  const since = statedFor(fact);
  if (since === undefined || excess(claim.mention.value, fact.value) === undefined)
    return undefined;
  const day = countDays(claim, draft).find(
    (one) => !isSettled(fact, one) && distanceInDays(one, since) > LEVEL_STANDS,
  );
  if (day === undefined) return undefined;
  return isBefore(since, day) ? 'newer' : 'earlier';
}

/** A plan is stated by the draft, on its own day; one that is known to hold on that day is no other. */
function revised({ asOf, validity }: Fact, _claim: Stated, { date }: DraftDay) {
  const holds = validity !== undefined && compareDates(validity, date) !== 'apart';
  if (asOf === undefined || holds || distanceInDays(date, asOf) <= PLAN_STANDS) return undefined;
  return 'planned' as const;
}

/** The days that the sentence names, else the draft's own. */
function countDays({ days }: Stated, { date }: DraftDay): readonly string[] {
  const named = days.map((day) => withYear(day, date)).filter((day) => !day.includes('X'));
  return named.length > 0 ? named : [date];
}

/** A day without its year is the last such one before the draft: so far one counts, not ahead. */
function withYear(day: string, draft: string): string {
  const year = Number(draft.slice(0, 4));
  const here = day.replace(/^XXXX/, String(year));
  return isBefore(draft, here) ? day.replace(/^XXXX/, String(year - 1)) : here;
}

/** It is known to have been so for a time that had its end, and the day lies in that. */
function isSettled({ validity }: Fact, day: string): boolean {
  const isOver = validity !== undefined && !validity.endsWith('/..') && !validity.endsWith('/');
  return isOver && compareDates(validity, day) !== 'apart';
}

/** True where it may be: a month is later than its first day. */
function isLater(day: string, than: string): boolean {
  return day !== than && !isBefore(day, than);
}

/** It was less on that day or a later one, or more on an earlier one already. */
function isRuledOut(day: string, how: 'newer' | 'earlier', { mention, facts }: Stated): boolean {
  return facts.some((fact) => {
    const since = statedFor(fact);
    const more = excess(mention.value, fact.value) ?? 0;
    if (since === undefined || !hasHeld(fact)) return false;
    return how === 'newer' ? more > 0 && !isLater(day, since) : more < 0 && isBefore(since, day);
  });
}

/** How much more is stated than is known; nothing where the two can't be held against each other. */
function excess(stated: Value, known: Value): number | undefined {
  const [a, b] = [sizeOf(stated), sizeOf(known)];
  if (a === undefined || b === undefined || stated.kind !== known.kind) return undefined;
  if (stated.kind === 'money' && known.kind === 'money' && !isCurrency(stated, known.currency))
    return undefined;
  return a - b;
}

/** A number, or days. */
function sizeOf(value: Value): number | undefined {
  if (value.kind === 'duration') return daysOf(value.duration);
  return 'amount' in value ? value.amount : undefined;
}

/** In days. */
const LEVEL_STANDS = 31;
const PLAN_STANDS = 92;
