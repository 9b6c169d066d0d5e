import type { Fact, Property } from '../facts/factbase';
import { isCurrent, isOfNamedDay } from '../facts/validity';
import { unsaidIn } from '../mentions/mention';
import type { DateRelation, Mention } from '../mentions/mention';
import { grainOf } from '../values/grain';
import type { Relation } from '../values/relate';
import { isCurrency, relateValues } from '../values/relateValues';
import type { Money, Value } from '../values/value';
import { rateOf } from './lexicon/propertyRates';

/** How a mention stands to each fact that it can be compared with. */
export interface Compared {
  readonly fact: Fact;
  readonly relation: Relation;
}

/** Words before a date that leave it open on one side: what lies apart from it need not be wrong. */
const LOOSE_RELATIONS: ReadonlySet<DateRelation> = new Set(['by', 'before', 'after', 'until']);

/**
 * Holds a mention against facts; money only against money of its own currency and rate, where there is any. Of a property that is a rate
 * by its own words, the rate may be said or not.
 */
export function compare(
  mention: Mention,
  facts: readonly Fact[],
  property: Property,
): readonly Compared[] {
  const rate = rateOf(property);
  if (rate === undefined) return held(mention, facts);
  const plain = new Map(facts.map((fact) => [withoutRate(rate, fact), fact]));
  return held(withoutRate(rate, mention), [...plain.keys()]).map(({ fact, relation }) => ({
    fact: plain.get(fact) ?? fact,
    relation,
  }));
}

/** The very same where it has no such rate. */
function withoutRate<T extends { readonly value: Value }>(rate: string, said: T): T {
  const value = without(rate, said.value);
  return value === said.value ? said : { ...said, value };
}

function held(mention: Mention, facts: readonly Fact[]): readonly Compared[] {
  let relate = known.get(mention);
  if (!relate) known.set(mention, (relate = relatedTo(mention)));
  const to = relate;
  return comparable(mention, facts).map((fact) => ({ fact, relation: to(fact) }));
}

/** A mention is held against the facts of every subject in play. */
const known = new WeakMap<Mention, (fact: Fact) => Relation>();

function without(rate: string, value: Value): Value {
  if (!('per' in value) || value.per !== rate) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key !== 'per'),
  ) as unknown as Value;
}

/** When something is stated (EDTF): the draft's day, and the days that the sentence names. */
export interface StatedWhen {
  readonly date: string;
  readonly days: readonly string[];
}

/**
 * Agrees where a fact does that holds on the draft's day or on one that the sentence names; apart where all are, or where one is that held in a
 * time of its own: what there is to say of that is for the judge.
 */
export function relationOf(
  mention: Mention,
  facts: readonly Fact[],
  property: Property,
  { date, days }: StatedWhen,
): Relation {
  let [lasting, isAllApart, isTimedApart] = [0, true, false];
  for (const { fact, relation } of compare(mention, facts, property)) {
    const { rank, validity, asOf } = fact;
    if (relation === 'agrees' && (isCurrent(fact, facts, date) || isOfNamedDay(fact, days)))
      return 'agrees';
    if (rank !== 'deprecated') {
      lasting++;
      isAllApart &&= relation !== 'unclear';
    }
    isTimedApart ||= relation === 'apart' && (validity !== undefined || asOf !== undefined);
  }
  return (lasting > 0 && isAllApart) || isTimedApart ? 'apart' : 'unclear';
}

/** How a mention stands to facts; what that takes of the mention is looked up once. */
function relatedTo(mention: Mention): (fact: Fact) => Relation {
  const { text: printed, value: stated } = mention;
  const grain = 'amount' in stated ? { grain: grainOf(stated.amount, printed) } : {};
  const context = { printed, ...grain, ...unsaidIn(mention) };
  const ofCeiling = { ...context, ceiling: true };
  const isLoose = 'relation' in mention && LOOSE_RELATIONS.has(mention.relation);
  return ({ value, property }) => {
    if (stated.kind === 'money' && value.kind === 'money' && !isCurrency(stated, value.currency))
      return 'apart';
    const isCeiling = property === 'capacity';
    const relation = relateValues(stated, value, isCeiling ? ofCeiling : context);
    return relation === 'apart' && isLoose ? 'unclear' : relation;
  };
}

/** Where no fact is in the stated currency, one of the same amount says that the currency is wrong; others need a rate of exchange. */
function comparable(mention: Mention, facts: readonly Fact[]): readonly Fact[] {
  const { value } = mention;
  if (value.kind !== 'money') return facts;
  const sameRate = facts.filter(
    (fact) => fact.value.kind === 'money' && fact.value.per === value.per,
  );
  const sameAmount = sameRate.filter(
    (fact) => fact.value.kind === 'money' && fact.value.amount === value.amount,
  );
  if (sameAmount.length > 0)
    return sameAmount.some((fact) => isIn(fact, value)) ? ofCurrency(sameRate, value) : sameAmount;
  return ofCurrency(sameRate, value);
}

function ofCurrency(facts: readonly Fact[], stated: Money): readonly Fact[] {
  return facts.filter((fact) => isIn(fact, stated));
}

function isIn({ value }: Fact, stated: Money): boolean {
  return value.kind === 'money' && isCurrency(stated, value.currency);
}
