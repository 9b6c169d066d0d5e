import { RANGE_OPENER, SHORT_OF, UNREAD_BOUND } from '../../language/hedgeWords';
import type { Span } from '../../span';
import type { Bound } from '../../values/value';

/** A stated number or span of time, and the words that hedge it. */
export interface Hedged {
  readonly bound: Bound;
  readonly isRange: boolean;
  readonly hedge: Span | undefined;
}

/**
 * What is struck out with a figure: a bound goes with its number, `between` with its range, `nearly` with what it falls short of; a mere
 * `about` may stay, and so may `up to`. `keepsRange`: another range takes its place, joined in the same way.
 */
export function struckOut(
  { bound, isRange, hedge }: Hedged,
  own: Span,
  text: string,
  keepsRange = false,
): Span {
  if (hedge && isStruck(bound, text.slice(hedge.start, hedge.end)))
    return { start: Math.min(hedge.start, own.start), end: Math.max(hedge.end, own.end) };
  if (hedge || keepsRange) return own;
  const before = text.slice(Math.max(0, own.start - 14), own.start);
  const opener = (isRange ? RANGE_OPENER : UNREAD_BOUND).exec(before);
  return opener ? { start: own.start - opener[0].length, end: own.end } : own;
}

function isStruck(bound: Bound, words: string): boolean {
  if (bound === 'about') return SHORT_OF.has(words.toLowerCase());
  return bound !== 'exactly' && bound !== 'atMost';
}
