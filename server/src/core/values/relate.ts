import type { Amount, Bound } from './value';

/** How what is stated stands to what is known. `unclear` where neither can be said: finer than known, or loosely put. */
export type Relation = 'agrees' | 'apart' | 'unclear';

/** How finely a number is printed. `210 million`: grain 1,000,000; its last digit that isn't zero counts 10,000,000. */
export interface Grain {
  readonly grain: number;
  readonly significant: number;
}

/** Within this share of the known value a hedged number is right (`../verdicts.md`, row 5). */
const HEDGED = 0.05;
/** A round number printed without a hedge that is off by less is neither right nor wrong. */
const ROUNDED = 0.01;
/** A bound further off than this factor says too little to be called right. */
const LOOSE = 2;

/**
 * Holds a stated amount against a known one. `ceiling`: the property is itself an upper limit, so that `up to 60` states 60 and is wrong
 * where 50 is known; where `up to 50` is known, it is one too.
 */
export function relateAmounts(
  stated: Amount,
  known: Amount,
  grain: Grain,
  ceiling: boolean,
): Relation {
  const [low, high] = [known.amount, known.high ?? known.amount];
  if (stated.high !== undefined) return relateRange(stated.amount, stated.high, low, high);
  if (isOpen(known.bound)) return relateToBound(stated, known);
  switch (stated.bound) {
    case 'exactly':
      return relateExact(stated.amount, known, grain);
    case 'about':
      return isNear(stated.amount, low, high, grain) ? 'agrees' : 'apart';
    case 'atLeast':
      return atLeast(low, stated.amount, low >= stated.amount);
    case 'moreThan':
      return atLeast(low, stated.amount, high > stated.amount && low >= stated.amount);
    case 'atMost':
      if (ceiling || known.bound === 'atMost') return relateExact(stated.amount, known, grain);
      return atMost(high, stated.amount, high <= stated.amount);
    case 'lessThan':
      return atMost(high, stated.amount, high < stated.amount);
  }
}

function isOpen(bound: Bound): boolean {
  return bound === 'atLeast' || bound === 'moreThan' || bound === 'lessThan';
}

function atLeast(known: number, stated: number, holds: boolean): Relation {
  if (!holds) return 'apart';
  return known > stated * LOOSE ? 'unclear' : 'agrees';
}

function atMost(known: number, stated: number, holds: boolean): Relation {
  if (!holds) return 'apart';
  return stated > known * LOOSE ? 'unclear' : 'agrees';
}

/** A known lower or upper bound: the same number agrees, one on its wrong side is apart, one on the right side may be. */
function relateToBound(stated: Amount, known: Amount): Relation {
  if (stated.amount === known.amount) return 'agrees';
  const isBelow = stated.amount < known.amount;
  if (stated.bound !== 'exactly' && stated.bound !== 'about') return 'unclear';
  return isBelow === (known.bound !== 'lessThan') ? 'apart' : 'unclear';
}

function relateExact(stated: number, known: Amount, grain: Grain): Relation {
  const [low, high] = [known.amount, known.high ?? known.amount];
  if (stated >= low && stated <= high) return 'agrees';
  const isClose = Math.abs(stated - low) <= low * HEDGED;
  if (low === high && grain.grain > 1 && isClose && roundTo(low, grain.grain) === stated)
    return 'agrees';
  if (known.bound === 'about' && isNear(stated, low, high, grain)) return 'agrees';
  if (low === high && Math.abs(stated - low) <= low * ROUNDED && isRounding(stated, low, grain))
    return 'unclear';
  return 'apart';
}

/** One of the two is the other, rounded: `1,600,000` for 1,586,659 or the other way round. */
function isRounding(stated: number, known: number, { significant }: Grain): boolean {
  return roundTo(known, significant) === stated || roundTo(stated, lastPlace(known)) === known;
}

function isNear(stated: number, low: number, high: number, { significant }: Grain): boolean {
  if (stated >= low && stated <= high) return true;
  const known = stated < low ? low : high;
  const off = Math.abs(stated - known);
  return off <= significant / 2 || off <= known * HEDGED;
}

function relateRange(from: number, to: number, low: number, high: number): Relation {
  if (from <= low && high <= to) return 'agrees';
  return to < low || high < from ? 'apart' : 'unclear';
}

function roundTo(value: number, place: number): number {
  return Math.round(value / place) * place;
}

/** The place value of the last digit that isn't zero: 210 → 10. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  let place = 1;
  while (place < 1e15 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** The place value of the last decimal: 0.02 → 0.01. */
function lastDecimal(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 1 / 10 ** decimals.length;
}

/** Digits with marks between their thousands, then one or two decimals. */
const PRINTED = /(\d+(?:[\s.,']\d{3})*(?!\d))(?:[.,](\d{1,2})(?!\d))?/;

/** How finely a number is printed, from the number itself and the words that print it (`1.6 million`, `€0.21bn`). */
export function grainOf(amount: number, printed: string): Grain {
  const significant = amount >= 1 ? lastPlace(Math.round(amount)) : lastDecimal(amount);
  const [, whole, fraction = ''] = PRINTED.exec(printed) ?? [];
  if (whole === undefined) return { grain: grainOfWords(amount, printed), significant };
  const digits = Number(`${whole.replaceAll(/\D/g, '')}.${fraction || '0'}`);
  const magnitude = digits > 0 ? amount / digits : 1;
  return { grain: tidy((magnitude > 999 ? magnitude : 1) / 10 ** fraction.length), significant };
}

function grainOfWords(amount: number, printed: string): number {
  if (amount < 1e4) return 1;
  if (/billion|trillion/i.test(printed)) return 1e8;
  return amount < 1e6 ? 1e3 : 1e6;
}

/** Takes off what floating point adds. */
function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
