import { BEFORE_LONG_SPANS, INDEFINITE_ARTICLES } from '../../language/determiners';
import { FREQUENCIES } from '../../language/rateWords';
import {
  BEFORE_LONE_UNIT,
  LONG_UNITS,
  NO_LONE_UNITS,
  SPAN_ADJECTIVES,
  TIME_UNITS,
} from '../../language/timeUnits';
import type { Token } from '../../text/token';
import type { Duration } from '../../values/value';
import type { DurationMention } from '../mention';
import { isHyphen, isNumber, lowerAt } from '../tokenKinds';
import type { Prose } from '../tokenKinds';
import { furtherSpans } from '../durations';
import { hedgedAs } from './figures';
import { isoDuration } from './isoDuration';
import { partBehind } from './magnitudes';
import { hedging } from './amountReading';
import type { Reading } from './amountReading';
import { durationReading, inIso, isPointInTime, pastLong } from './timeSpans';

/** Reads a unit of time that needs no number: `a decade`, `over the next decade`, `decade-long`, `for a year`. */
export function readLoneUnit(prose: Prose, at: number): Reading<DurationMention> | undefined {
  const { tokens } = prose;
  const unit = TIME_UNITS.get(lowerAt(tokens, at));
  const from = startOf(tokens, at);
  if (!unit || from === undefined) return undefined;
  const long = pastLong(tokens, at + 1);
  const part = partBehind(tokens, long);
  const more = part ? { spans: [], to: part.to } : furtherSpans(prose, { unit, to: long });
  const { to } = more;
  if (isPointInTime(tokens, to) || isHyphen(tokens, to)) return undefined;
  const low = { from, to, value: 1, factor: 1, written: 'words' as const };
  const hedges = hedging(prose, { from, to, low }, from, [to], true);
  const duration = isoDuration([inIso(1 + (part?.value ?? 0), unit), ...more.spans]);
  const value: Duration = { kind: 'duration', duration, ...hedgedAs(hedges) };
  return durationReading(prose, value, [from, to], hedges);
}

/** Where it begins; undefined where it is a rate, a point in time or part of another word. */
function startOf(tokens: readonly Token[], at: number): number | undefined {
  const lower = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (isHyphen(tokens, at - 1) || isNumber(tokens, at - 1)) return undefined;
  if (pastLong(tokens, at + 1) > at + 1) return lower.endsWith('s') ? undefined : at;
  const isLong = LONG_UNITS.has(lower);
  if (INDEFINITE_ARTICLES.has(before)) {
    const relation = lowerAt(tokens, at - 2);
    if (isLong) return FREQUENCIES.has(relation) || isOnceIn(tokens, at) ? undefined : at - 1;
    return BEFORE_LONE_UNIT.has(relation) && isWhole(lower) ? at - 1 : undefined;
  }
  if (!isLong) {
    const isSpan = before === 'another' && lowerAt(tokens, at - 2) === 'for';
    return isSpan && isWhole(lower) ? at : undefined;
  }
  const isNamed = SPAN_ADJECTIVES.has(before) && BEFORE_LONG_SPANS.has(lowerAt(tokens, at - 2));
  return before === 'another' || isNamed ? at : undefined;
}

/** `once in a decade`. */
function isOnceIn(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 2) === 'in' && FREQUENCIES.has(lowerAt(tokens, at - 3));
}

/** `for a year`, not `for a second term`. */
function isWhole(lower: string): boolean {
  return !NO_LONE_UNITS.has(lower) && !lower.endsWith('s');
}
