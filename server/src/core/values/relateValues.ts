import { compareDates } from './dates';
import { grainOf } from './grain';
import type { Grain } from './grain';
import { relateAmounts } from './relate';
import type { Relation } from './relate';
import type { Amount, Duration, Money, Value } from './value';

/** What else is to be known to hold one value against another. */
export interface RelationContext {
  /** The words that print the stated value. */
  readonly printed: string;
  /** How finely these print it, where that is known already. */
  readonly grain?: Grain;
  /** The property is itself an upper limit. */
  readonly ceiling?: boolean;
  /** What the stated date doesn't say itself, its year, or its month and year: that of the known date may be meant. */
  readonly unsaid?: 'year' | 'month';
}

/** Holds a stated value against a known one of the same property. Values of different kinds, units or rates say nothing of each other. */
export function relateValues(stated: Value, known: Value, context: RelationContext): Relation {
  switch (stated.kind) {
    case 'quantity':
    case 'percent':
    case 'ordinal':
      if (known.kind !== stated.kind || perOf(known) !== perOf(stated)) return 'unclear';
      return relateAmounts(stated, known, printedGrain(stated, context), context.ceiling ?? false);
    case 'money':
      if (known.kind !== 'money' || known.per !== stated.per) return 'unclear';
      if (!isCurrency(stated, known.currency)) return 'unclear';
      return relateAmounts(stated, known, printedGrain(stated, context), context.ceiling ?? false);
    case 'measure':
      if (known.kind !== 'measure' || known.unit !== stated.unit || perOf(known) !== perOf(stated))
        return 'unclear';
      return relateAmounts(stated, known, printedGrain(stated, context), false);
    case 'duration':
      return known.kind === 'duration' ? relateDurations(stated, known) : 'unclear';
    case 'date':
      return known.kind === 'date'
        ? relateDates(stated.date, known.date, context.unsaid)
        : 'unclear';
    case 'place':
      if (known.kind !== 'place') return 'unclear';
      return known.country === stated.country ? 'agrees' : 'apart';
    case 'status':
      if (known.kind !== 'status') return 'unclear';
      return known.status === stated.status ? 'agrees' : 'apart';
  }
}

function printedGrain({ amount }: Amount, { grain, printed }: RelationContext): Grain {
  return grain ?? grainOf(amount, printed);
}

/** What a rate is for: `25 deportees a week` is no capacity. */
export function perOf(value: Value): string | undefined {
  return 'per' in value ? value.per : undefined;
}

/** True where the money is stated in that currency, or in one that its sign may mean as well: `$` for Australian dollars. */
export function isCurrency({ currency, alternatives = [] }: Money, wanted: string): boolean {
  return currency === wanted || alternatives.includes(wanted);
}

function relateDates(stated: string, known: string, unsaid: RelationContext['unsaid']): Relation {
  const relation = compareDates(stated, known);
  if (relation === 'same' || relation === 'coarser') return 'agrees';
  if (relation !== 'apart') return 'unclear';
  if (unsaid === undefined) return 'apart';
  if (unsaid === 'month') return isSameDayOfMonth(stated, known) ? 'agrees' : 'apart';
  return relateDates(stated.replaceAll(/\d{4}(?=-)/g, 'XXXX'), known, undefined);
}

/** `on the 8th`: of whichever month. */
function isSameDayOfMonth(stated: string, known: string): boolean {
  const [a, b] = [stated, known].map((date) => /^[\dX]{4}-\d\d-(\d\d)$/.exec(date)?.[1]);
  return a !== undefined && a === b;
}

/** Days in each ISO 8601 unit, close enough to compare what prose says. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['Y', 365.25],
  ['M', 30.4375],
  ['W', 7],
  ['D', 1],
]);

/** The length of an ISO 8601 duration in days; hours count as nothing. */
export function daysOf(duration: string): number {
  let days = lengths.get(duration);
  if (days === undefined) {
    if (lengths.size >= MANY) lengths.clear();
    lengths.set(duration, (days = readDays(duration)));
  }
  return days;
}

/** Read once each: a draft holds the same few against every fact. */
const lengths = new Map<string, number>();
const MANY = 10_000;

function readDays(duration: string): number {
  let days = 0;
  const [date = ''] = duration.split('T');
  for (const [, count, unit] of date.matchAll(/([\d.]+)([YMWD])/g)) {
    days += Number(count) * (DAYS.get(unit ?? '') ?? 0);
  }
  return days;
}

function relateDurations(stated: Duration, known: Duration): Relation {
  return relateAmounts(inDays(stated), inDays(known), { grain: 1, significant: 1 }, false);
}

function inDays({ duration, high, bound, close }: Duration): Amount {
  return {
    amount: Math.round(daysOf(duration)),
    bound,
    ...(high === undefined ? {} : { high: Math.round(daysOf(high)) }),
    ...(close ? { close } : {}),
  };
}
