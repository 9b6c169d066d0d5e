import { BOUNDS } from '../codes';
import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import type { Fact } from '../../../facts/factbase';
import { daysOf } from '../../../values/relateValues';
import { distanceInDays } from '../../../values/dates';
import type { Value } from '../../../values/value';

function sizeOf(value: Value): number | undefined {
  if ('amount' in value) return value.amount;
  return value.kind === 'duration' ? daysOf(value.duration) : undefined;
}

const off = new WeakMap<Pair, number>();

/** The natural logarithm of stated to known, of the nearest fact; for a date the days between on a scale of logarithms. Signed. */
function offBy(pair: Pair): number {
  let known = off.get(pair);
  if (known === undefined) {
    known = nearestOff(pair);
    off.set(pair, known);
  }
  return known;
}

function nearestOff({ at, facts }: Pair): number {
  const { value } = at.mention;
  let nearest = 12;
  for (const fact of facts) {
    const own = off1(value, fact.value);
    if (Math.abs(own) < Math.abs(nearest)) nearest = own;
  }
  return nearest;
}

function off1(value: Value, known: Value): number {
  if (value.kind === 'date' && known.kind === 'date') {
    const days = distanceInDays(value.date, known.date);
    return Number.isFinite(days) ? Math.log1p(days) * (value.date < known.date ? -1 : 1) : 12;
  }
  const [a, b] = [sizeOf(value), sizeOf(known)];
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return a === b ? 0 : 12;
  return Math.log(a / b);
}

function difference({ at, facts }: Pair): number {
  const a = sizeOf(at.mention.value);
  return facts.reduce((d, { value }) => {
    const b = sizeOf(value);
    return a === undefined || b === undefined ? d : Math.min(d, Math.abs(a - b));
  }, 1e6);
}

function dateParts({ at, facts }: Pair): number {
  const { value } = at.mention;
  if (value.kind !== 'date') return -1;
  let best = 0;
  for (const { value: known } of facts) {
    if (known.kind !== 'date') continue;
    const [a, b] = [value.date, known.date];
    const year = a.slice(0, 4) === b.slice(0, 4);
    const month = a.length >= 7 && a.slice(5, 7) === b.slice(5, 7);
    const day = a.length >= 10 && a.slice(8, 10) === b.slice(8, 10);
    best = Math.max(best, (year ? 1 : 0) + (month ? 2 : 0) + (day ? 4 : 0));
  }
  return best;
}

/** How many characters of the digits differ, where as many are written. */
function digitsOff({ at, facts }: Pair): number {
  const a = sizeOf(at.mention.value);
  if (a === undefined) return 9;
  return facts.reduce((d, { value }) => {
    const b = sizeOf(value);
    if (b === undefined) return d;
    return Math.min(d, charactersOff(String(a), String(b)));
  }, 9);
}

function charactersOff(a: string, b: string): number {
  if (a.length !== b.length) return 9;
  let off = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) off++;
  return off;
}

/** Other facts, of the same subject and of others in play, that the value agrees with. */
function agreesWithRivals(pair: Pair, sameSubject: boolean): number {
  let n = 0;
  for (const one of pair.rivals)
    if (one !== pair && (one.subject === pair.subject) === sameSubject && one.relation === 'agrees')
      n++;
  return n;
}

function bestAgreeing(pair: Pair, sameSubject: boolean): number {
  let most = -1;
  for (const one of pair.rivals)
    if (one !== pair && (one.subject === pair.subject) === sameSubject && one.relation === 'agrees')
      most = Math.max(most, (one.cue?.score ?? 0) + (one.unit === 'own' ? 1 : 0));
  return most;
}

const MOVES = (fact: Fact) => (fact.asOf === undefined ? 0 : fact.rank === 'deprecated' ? 2 : 1);

function isPowerOfTen(pair: Pair): boolean {
  const off = Math.abs(offBy(pair)) / Math.LN10;
  const isWhole = off > 0.5 && Math.abs(off - Math.round(off)) < 1e-6;
  return pair.at.mention.value.kind !== 'date' && isWhole;
}

function knownSize({ facts: [{ value }] }: Pair): number {
  const size = sizeOf(value);
  return size !== undefined && size > 0 ? Math.log10(size) : -1;
}

export const VALUE_FEATURES: readonly Feature[] = [
  { name: 'off by', of: offBy },
  { name: 'off by, unsigned', of: (p) => Math.abs(offBy(p)) },
  { name: 'difference', of: (p) => Math.min(1e6, difference(p)) },
  { name: 'date parts', of: dateParts },
  { name: 'digits off', of: digitsOff },
  {
    name: 'power of ten',
    of: (p) => flag(isPowerOfTen(p)),
  },
  {
    name: 'known size',
    of: knownSize,
  },
  { name: 'agrees with other property', of: (p) => agreesWithRivals(p, true) },
  { name: 'agrees with other subject', of: (p) => agreesWithRivals(p, false) },
  { name: 'best agreeing property', of: (p) => bestAgreeing(p, true) },
  { name: 'best agreeing subject', of: (p) => bestAgreeing(p, false) },
  { name: 'moves', of: ({ facts }) => Math.max(...facts.map(MOVES)) },
  {
    name: 'known bound',
    of: ({ facts: [{ value }] }) => ('bound' in value ? BOUNDS.indexOf(value.bound) : -1),
  },
  {
    name: 'known date precision',
    of: ({ facts: [{ value }] }) => (value.kind === 'date' ? value.date.length : 0),
  },
];
