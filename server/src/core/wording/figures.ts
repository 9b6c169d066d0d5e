import type { Amount, Bound } from '../values/value';

/**
 * A number as an editor prints it in English: `300`, `12,500`, `1.6 million`, `210 million`.
 * A million and more is written with its magnitude where three decimals are enough for it.
 */
export function figure(amount: number): string {
  if (!Number.isFinite(amount)) return String(amount);
  for (const [size, name] of MAGNITUDES) {
    if (Math.abs(amount) < size) continue;
    const scaled = trimmed(amount / size);
    return Number(scaled) * size === amount ? `${scaled} ${name}` : grouped(amount);
  }
  return grouped(amount);
}

/** The two ends of an amount through `write`: `1 or 2`, `200 to 300`; one end where there is no range. */
export function ends({ amount, high }: Amount, write: (end: number) => string): string {
  if (high === undefined || high === amount) return write(amount);
  return `${write(amount)} ${high - amount === 1 ? 'or' : 'to'} ${write(high)}`;
}

/** The hedge that says the bound: `up to `, `about `, nothing for an exact one. `counts` chooses `fewer` over `less`. */
export function hedge(bound: Bound, counts: boolean): string {
  if (bound === 'lessThan') return counts ? 'fewer than ' : 'less than ';
  return HEDGES[bound];
}

/** `second`, `13th`. */
export function ordinal(amount: number): string {
  const word = ORDINALS[amount - 1];
  if (word !== undefined) return word;
  const tens = amount % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (SUFFIXES[amount % 10] ?? 'th');
  return grouped(amount) + suffix;
}

function trimmed(amount: number): string {
  return String(Number(amount.toFixed(3)));
}

function grouped(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const HEDGES: Readonly<Record<Exclude<Bound, 'lessThan'>, string>> = {
  exactly: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'up to ',
  moreThan: 'more than ',
};

const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

const SUFFIXES: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
