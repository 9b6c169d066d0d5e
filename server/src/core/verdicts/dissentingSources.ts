import type { Claim } from '../claims/claim';
import type { Compared } from '../claims/relation';
import type { Fact, Property } from '../facts/factbase';
import { movementOf, statedFor } from '../facts/movement';
import { isCurrent } from '../facts/validity';
import type { DraftDay } from './otherTimes';

/**
 * What is current and says something else than the draft can be meant to say: money of another currency too, since its source prints another
 * price, unless it prints one that the draft may round.
 */
export function dissenting(
  claim: Pick<Claim, 'mention' | 'facts'>,
  compatible: readonly Fact[],
  current: readonly Compared[],
  { date }: DraftDay,
): readonly Fact[] {
  const { value } = claim.mention;
  if (value.kind !== 'money')
    return current.flatMap(({ fact, relation }) => (relation === 'apart' ? [fact] : []));
  const sources = sourcesOf(compatible);
  const alike = claim.facts.filter(
    (fact) =>
      isCurrent(fact, claim.facts, date) &&
      fact.value.kind === 'money' &&
      fact.value.per === value.per,
  );
  return alike.filter(
    (fact) =>
      !compatible.includes(fact) &&
      (currencyOf(fact) === value.currency || differInOneCurrency(alike)) &&
      fact.evidence.some(({ source }) => !sources.has(source)),
  );
}

/** Of what says something else than facts that agree with the draft, what their sources disagree with: not what the same sources print, another matter or another day. */
export function dissentingFrom(
  agreeing: readonly Fact[],
  apart: readonly Fact[],
  property: Property,
): readonly Fact[] {
  const sources = sourcesOf(agreeing);
  return apart.filter(
    (fact) =>
      fact.evidence.some(({ source }) => !sources.has(source)) &&
      agreeing.some((one) => isOfOneMatter(one, fact) && !hasMovedOn(fact, one, property)),
  );
}

/** Of two sums in two currencies nobody can tell whether they are one, unless the sources differ where they can be compared. */
function differInOneCurrency(facts: readonly Fact[]): boolean {
  return facts.some((one, i) =>
    facts.slice(i + 1).some((other) => currencyOf(one) === currencyOf(other)),
  );
}

function currencyOf({ value }: Fact): string | undefined {
  return value.kind === 'money' ? value.currency : undefined;
}

/** The ids of the sources that state any of these facts. */
export function sourcesOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
}

/** What asks for other words beside it is another thing of that kind: the treaty's signing beside the memorandum's. */
export function isOfOneMatter(one: Fact, other: Fact): boolean {
  const isFree = one.with.length === 0 || other.with.length === 0;
  return isFree || one.with.some((words) => other.with.includes(words));
}

/** An older state of what moves says nothing against a newer one. */
export function hasMovedOn(older: Fact, newer: Fact, property: Property): boolean {
  const [from, to] = [statedFor(older), statedFor(newer)];
  const moves = ['rises', 'level'].includes(movementOf(older, property));
  return moves && from !== undefined && to !== undefined && from < to;
}
