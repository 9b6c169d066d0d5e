import type { Fact, Factbase, Property } from '../facts/factbase';
import { isCurrent } from '../facts/validity';
import { relateValues } from '../values/relateValues';
import { valueInWords } from '../wording/values';
import { hasMovedOn, isOfOneMatter } from './dissentingSources';

/** Of the facts of one property of a subject those that hold on a day (ISO) and that sources disagree about: a draft with either is told of the other. */
export function disputedAmong(
  facts: readonly Fact[],
  property: Property,
  { places }: Pick<Factbase, 'places'>,
  day: string,
): ReadonlySet<Fact> {
  if (property.list) return new Set();
  const current = facts.filter((fact) => fact.rank !== 'deprecated' && isCurrent(fact, facts, day));
  const isApart = (stated: Fact, known: Fact) =>
    relateValues(stated.value, known.value, {
      printed: valueInWords(stated.value, places),
      ceiling: property.id === 'capacity',
    }) === 'apart';
  const disagree = (fact: Fact, other: Fact) =>
    other !== fact &&
    isFromAnother(fact, other) &&
    isOfOneMatter(fact, other) &&
    !hasMovedOn(fact, other, property) &&
    !hasMovedOn(other, fact, property) &&
    isApart(fact, other) &&
    isApart(other, fact);
  return new Set(current.filter((fact) => current.some((other) => disagree(fact, other))));
}

/** True where a source prints the other that doesn't print both. */
function isFromAnother(fact: Fact, other: Fact): boolean {
  const own = new Set(fact.evidence.map(({ source }) => source));
  return other.evidence.some(({ source }) => !own.has(source));
}
