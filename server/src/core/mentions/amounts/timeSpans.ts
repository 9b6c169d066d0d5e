import { GLUED_TIME_UNITS, POINTS_IN_TIME } from '../../language/timeUnits';
import type { TimeUnit } from '../../language/timeUnits';
import type { Token } from '../../text/token';
import type { Duration } from '../../values/value';
import type { DurationMention } from '../mention';
import { isGlued, isHyphen, isNumber, isWord, lowerAt, spanOf } from '../tokenKinds';
import type { Prose } from '../tokenKinds';
import type { TimeSpan } from './isoDuration';
import type { Hedging, Reading } from './amountReading';

/** A unit of time as written, and the token behind it. */
export interface UnitReading {
  readonly unit: TimeUnit;
  readonly to: number;
}

/**
 * The unit of time at a token. `isJoined`: a hyphen joins it to its number; apart `second` is an ordinal, as in `two second chances`.
 */
export function timeUnitAt(
  tokens: readonly Token[],
  at: number,
  isJoined: boolean,
): UnitReading | undefined {
  const lower = lowerAt(tokens, at);
  const unit = GLUED_TIME_UNITS.get(lower);
  if (!unit || (lower === 'h' && !isGlued(tokens, at - 1))) return undefined;
  return lower === 'second' && !isJoined ? undefined : { unit, to: at + 1 };
}

/** So many units in those that ISO 8601 counts: two decades are 20 years. */
export function inIso(amount: number, { iso, times }: TimeUnit): TimeSpan {
  return { amount: amount * times, unit: iso };
}

/** The index behind the `-long` of `decade-long`. */
export function pastLong(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens, at) && lowerAt(tokens, at + 1) === 'long' ? at + 2 : at;
}

/** True for what makes a point in time of a span: `ten years ago`, `a decade later`, `ten years from now`, `ten years on,`. */
export function isPointInTime(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (lower === 'on') return !isWord(tokens, at + 1) && !isNumber(tokens, at + 1);
  return POINTS_IN_TIME.has(lower) || (lower === 'from' && lowerAt(tokens, at + 1) === 'now');
}

/** A duration over a range of tokens; `number`: those of its figure. */
export function durationReading(
  { tokens, text }: Prose,
  value: Duration,
  [from, to]: readonly [number, number],
  { hedge }: Hedging,
  number?: readonly [number, number],
): Reading<DurationMention> {
  const span = spanOf(tokens, from, to);
  const mention: DurationMention = {
    span,
    text: text.slice(span.start, span.end),
    value,
    ...(number ? { number: spanOf(tokens, number[0], number[1]) } : {}),
    ...(hedge ? { hedge: spanOf(tokens, hedge.from, hedge.to) } : {}),
  };
  return { from, to, mention };
}
