import { HEDGED } from './boundTable';
import type { Relation } from './boundTable';
import type { Amount } from './value';

/**
 * Holds a stated amount against one that is known only as a bound (`at least 19`, `under 50`): the same number agrees unless it bounds the
 * other way, what the known bound leaves no room for is apart, all else may be.
 */
export function relateToOpen(stated: Amount, known: Amount): Relation {
  const isUpper = known.bound === 'lessThan';
  const [from, to] = roomOf(stated, isUpper);
  const limit = isUpper ? -known.amount : known.amount;
  if (to < limit) return isAlmost(stated, known) ? 'unclear' : 'apart';
  if (from === limit) return 'agrees';
  const isStrict = stated.bound === 'moreThan' || stated.bound === 'lessThan';
  return to === limit && isStrict ? 'apart' : 'unclear';
}

/** The numbers that a stated amount leaves room for; `isMirrored`: with their signs turned. */
function roomOf(stated: Amount, isMirrored: boolean): readonly [from: number, to: number] {
  const [from, to] = room(stated);
  return isMirrored ? [-to, -from] : [from, to];
}

function room({ amount, high, bound, close }: Amount): readonly [from: number, to: number] {
  if (high !== undefined) return [amount, high];
  if (close === 'below' || bound === 'atMost' || bound === 'lessThan') return [-Infinity, amount];
  if (close === 'above' || bound === 'atLeast' || bound === 'moreThan') return [amount, Infinity];
  return [amount, amount];
}

/** `about 18` where at least 19 are known. */
function isAlmost(stated: Amount, known: Amount): boolean {
  return (
    stated.bound === 'about' && Math.abs(stated.amount - known.amount) <= known.amount * HEDGED
  );
}
