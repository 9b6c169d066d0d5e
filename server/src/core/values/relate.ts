import { HEDGED, cellOf, senseOf } from './boundTable';
import type { Distance, Relation, Sense } from './boundTable';
import { lastPlace } from './grain';
import type { Grain } from './grain';
import { relateToOpen } from './openBounds';
import type { Amount } from './value';

export type { Relation } from './boundTable';

/** A round number printed without a hedge that is off by less is neither right nor wrong. */
const WRITTEN_OUT = 0.01;
/** Further off, as a share of the known value, only `about` may be meant as a rounding. */
const ROUNDABLE = 0.1;
/** A strict bound may be so far off and say enough: `fewer than 60` for 50 (`verdicts.md`, row 4). */
const STRICT = 0.25;

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
  if (known.bound === 'atLeast' || known.bound === 'moreThan' || known.bound === 'lessThan')
    return relateToOpen(stated, known);
  const [low, high] = [known.amount, known.high ?? known.amount];
  if (stated.high !== undefined) return relateRange(stated.amount, stated.high, low, high);
  const sense = senseAgainst(stated, known, ceiling);
  if (low < high && low <= stated.amount && stated.amount <= high)
    return relateWithin(sense, stated.amount, low, high);
  const end = stated.amount < low ? low : high;
  return relateNumbers(stated.amount, end, { sense, grain, isRough: known.bound === 'about' });
}

/** A plain number for one that is known about is as good as hedged. */
function senseAgainst(stated: Amount, known: Amount, ceiling: boolean): Sense {
  const sense = senseOf(stated);
  const isLimit = sense === 'atMost' && (ceiling || known.bound === 'atMost');
  const plain = isLimit ? 'exactly' : sense;
  return plain === 'exactly' && known.bound === 'about' ? 'about' : plain;
}

interface Judging {
  readonly sense: Sense;
  readonly grain: Grain;
  /** The known number is itself hedged. */
  readonly isRough: boolean;
}

function relateNumbers(stated: number, known: number, { sense, grain, isRough }: Judging) {
  const side = known < stated ? 'below' : 'above';
  const relation = cellOf(sense, distanceOf(stated, known, sense, grain), side);
  const isClose = Math.abs(stated - known) <= Math.abs(known) * HEDGED;
  return relation === 'apart' && isRough && isClose ? 'unclear' : relation;
}

function distanceOf(stated: number, known: number, sense: Sense, grain: Grain): Distance {
  const off = Math.abs(stated - known);
  if (off <= Math.abs(known) * FLOAT) return 'same';
  const share = off / Math.abs(known);
  const isPrinted = off <= (grain.grain / 2) * (1 + FLOAT);
  if (isPrinted && share <= HEDGED) return 'rounded';
  if (isNear(stated, known, sense)) return 'near';
  return isRoundable(stated, known, sense, grain) ? 'roundable' : 'far';
}

function isNear(stated: number, known: number, sense: Sense): boolean {
  const off = Math.abs(stated - known);
  const isStrict = sense === 'moreThan' || sense === 'lessThan';
  if (isStrict) return off <= Math.max(Math.abs(stated), Math.abs(known)) * STRICT;
  return sense !== 'exactly' && off <= Math.abs(known) * HEDGED;
}

/** A plain number rounds as finely as it is printed, or, written out, by very little; a hedged one at its last digit that isn't zero. */
function isRoundable(stated: number, known: number, sense: Sense, grain: Grain): boolean {
  const off = Math.abs(stated - known);
  const share = off / Math.abs(known);
  if (sense === 'about') return off <= grain.significant / 2;
  if (share > ROUNDABLE) return false;
  if (sense !== 'exactly') return off <= grain.significant / 2;
  return off <= grain.grain / 2 || (share <= WRITTEN_OUT && isRounding(stated, known, grain));
}

/** What floating point may add. */
const FLOAT = 1e-9;

/** One of the two is the other, rounded: `1,600,000` for 1,586,659 or the other way round. */
function isRounding(stated: number, known: number, { significant }: Grain): boolean {
  return roundTo(known, significant) === stated || roundTo(stated, lastPlace(known)) === known;
}

/** A number within a known range: a bound says what is known only at the end that it speaks of. */
function relateWithin(sense: Sense, stated: number, low: number, high: number): Relation {
  switch (sense) {
    case 'exactly':
    case 'about':
      return 'agrees';
    case 'atLeast':
    case 'moreThan':
    case 'justOver':
      if (stated === low) return 'agrees';
      return stated === high && sense !== 'atLeast' ? 'apart' : 'unclear';
    case 'atMost':
    case 'lessThan':
    case 'nearly':
    case 'justUnder':
      if (stated === high) return 'agrees';
      return stated === low && sense === 'lessThan' ? 'apart' : 'unclear';
  }
}

function relateRange(from: number, to: number, low: number, high: number): Relation {
  if (from <= low && high <= to) return 'agrees';
  return to < low || high < from ? 'apart' : 'unclear';
}

function roundTo(value: number, place: number): number {
  return Math.round(value / place) * place;
}
