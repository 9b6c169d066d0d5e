import {
  BEFORE_LONE_UNIT,
  BEFORE_TIME_UNIT,
  GLUED_TIME_UNITS,
  LONG_UNITS,
  POINTS_IN_TIME,
  SPAN_ADJECTIVES,
  TIME_UNITS,
} from '../language/timeUnits';
import type { TimeUnit } from '../language/timeUnits';
import type { Token } from '../text/token';
import type { Duration } from '../values/value';
import type { Figure } from './amounts/figures';
import { hedgeBehind } from './hedges';
import { isoDuration } from './amounts/isoDuration';
import type { TimeSpan } from './amounts/isoDuration';
import { partBehind } from './amounts/magnitudes';
import type { DurationMention } from './mention';
import { readNumber } from './numbers';
import { isGlued, isHyphen, isNumber, lowerAt, pastHyphen, spanOf } from './prose';
import type { Prose } from './prose';
import { hedging } from './amounts/stated';
import type { Hedging, Reading, Skipped } from './amounts/stated';

/** Reads a figure with a unit of time: `ten years`, `18 months`, `two to three years`, `a ten-year deal`, `half a century`. */
export function readDuration(
  prose: Prose,
  figure: Figure,
): Reading<DurationMention> | Skipped | undefined {
  const { tokens } = prose;
  const unit = unitBehind(tokens, figure);
  if (!unit) return undefined;
  if (isSomeDay(tokens, figure, unit)) return { to: unit.to };
  const more = figure.high ? { spans: [], to: unit.to } : furtherSpans(prose, unit);
  const to = pastLong(tokens, more.to);
  if (isPointInTime(tokens, to)) return { to };
  const part = partBehind(tokens, to);
  const { low, high } = figure;
  const write = (amount: number) =>
    isoDuration([inIso(amount + (part?.value ?? 0), unit.unit), ...more.spans]);
  const end = part?.to ?? to;
  const upper = high?.value ?? low.upTo;
  const hedges = hedging(prose, figure, figure.from, [figure.to, end], true);
  const value: Duration = {
    kind: 'duration',
    duration: write(low.value),
    ...(upper === undefined ? {} : { high: write(upper) }),
    bound: hedges.bound,
  };
  return durationAt(prose, value, figure.from, end, hedges, [figure.from, figure.to]);
}

/** Reads a unit of time that needs no number: `a decade`, `over the next decade`, `decade-long`, `for a year`. */
export function readLoneUnit(prose: Prose, at: number): Reading<DurationMention> | undefined {
  const { tokens } = prose;
  const unit = TIME_UNITS.get(lowerAt(tokens, at));
  const from = loneStart(tokens, at);
  if (!unit || from === undefined) return undefined;
  const to = pastLong(tokens, at + 1);
  const part = partBehind(tokens, to);
  const end = part?.to ?? to;
  if (isPointInTime(tokens, end) || isHyphen(tokens, end)) return undefined;
  const low = { from, to: end, value: 1, factor: 1, written: 'words' as const };
  const hedges = hedging(prose, { from, to: end, low }, from, [end], true);
  const duration = isoDuration([inIso(1 + (part?.value ?? 0), unit)]);
  const value: Duration = { kind: 'duration', duration, bound: hedges.bound };
  return durationAt(prose, value, from, end, hedges);
}

function durationAt(
  prose: Prose,
  value: Duration,
  from: number,
  to: number,
  { hedge }: Hedging,
  number?: readonly [number, number],
): Reading<DurationMention> {
  const { tokens, text } = prose;
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

/** `one day they will come`, unless what stands before asks for a span: `for one day`. */
function isSomeDay(
  tokens: readonly Token[],
  { from, to, low }: Figure,
  unit: UnitReading,
): boolean {
  if (low.value !== 1 || low.written !== 'words' || lowerAt(tokens, unit.to - 1) !== 'day')
    return false;
  return !isHyphen(tokens, to) && !BEFORE_LONE_UNIT.has(lowerAt(tokens, from - 1));
}

interface UnitReading {
  readonly unit: TimeUnit;
  readonly to: number;
}

/** The unit behind a figure, its hedge, and `consecutive` or the like; of a fraction also behind `of a`. */
function unitBehind(tokens: readonly Token[], { low, to }: Figure): UnitReading | undefined {
  let at = hedgeBehind(tokens, to)?.to ?? to;
  if (isGlued(tokens, at - 1) && GLUED_TIME_UNITS.has(lowerAt(tokens, at))) {
    return asUnit(tokens, at, false);
  }
  const isJoined = isHyphen(tokens, at);
  at = pastHyphen(tokens, at);
  if (low.fraction || low.vague) {
    if (lowerAt(tokens, at) === 'of') at++;
    if (low.fraction && /^an?$/.test(lowerAt(tokens, at))) at = pastHyphen(tokens, at + 1);
  }
  for (let words = 0; words < 2 && BEFORE_TIME_UNIT.has(lowerAt(tokens, at)); words++) at++;
  return asUnit(tokens, at, isJoined);
}

/** `second` is a unit only in `30-second`; apart it is an ordinal, as in `two second chances`. */
function asUnit(tokens: readonly Token[], at: number, isJoined: boolean): UnitReading | undefined {
  const lower = lowerAt(tokens, at);
  const unit = GLUED_TIME_UNITS.get(lower);
  if (!unit || (lower === 'h' && !isGlued(tokens, at - 1))) return undefined;
  return lower === 'second' && !isJoined ? undefined : { unit, to: at + 1 };
}

/** `two years and three months`: spans in ever smaller units that belong to the first. */
function furtherSpans(prose: Prose, { unit, to }: UnitReading) {
  const { tokens } = prose;
  const spans: TimeSpan[] = [];
  let last = unit;
  let end = to;
  while (spans.length < 3) {
    let at = end;
    if (lowerAt(tokens, at) === ',') at++;
    if (lowerAt(tokens, at) === 'and') at++;
    const number = readNumber(prose, at);
    const next = number && !number.letter ? asUnit(tokens, number.to, false) : undefined;
    if (!number || !next || RANKS.indexOf(next.unit.iso) <= RANKS.indexOf(last.iso)) break;
    spans.push(inIso(number.value, next.unit));
    last = next.unit;
    end = next.to;
  }
  return { spans, to: end };
}

const RANKS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

function inIso(amount: number, { iso, times }: TimeUnit): TimeSpan {
  return { amount: amount * times, unit: iso };
}

/** Behind the `-long` of `decade-long`. */
function pastLong(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens, at) && lowerAt(tokens, at + 1) === 'long' ? at + 2 : at;
}

/** `ten years ago`, `a decade later`, `ten years from now`. */
function isPointInTime(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return POINTS_IN_TIME.has(lower) || (lower === 'from' && lowerAt(tokens, at + 1) === 'now');
}

/** Where a unit without a number begins; undefined where it is a rate, a point in time or part of another word. */
function loneStart(tokens: readonly Token[], at: number): number | undefined {
  const lower = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (isHyphen(tokens, at - 1) || isNumber(tokens, at - 1)) return undefined;
  if (pastLong(tokens, at + 1) > at + 1) return lower.endsWith('s') ? undefined : at;
  const isLong = LONG_UNITS.has(lower);
  if (before === 'a' || before === 'an') {
    const relation = lowerAt(tokens, at - 2);
    if (isLong && !ONCE.has(relation) && !isOnceIn(tokens, at)) return at - 1;
    return BEFORE_LONE_UNIT.has(relation) && !isLong && isSpan(tokens, at) ? at - 1 : undefined;
  }
  if (!isLong) return undefined;
  if (before === 'another') return at;
  const isNamed = SPAN_ADJECTIVES.has(before) && DETERMINERS.has(lowerAt(tokens, at - 2));
  return isNamed ? at : undefined;
}

const ONCE = new Set(['once', 'twice', 'times', 'per']);
const DETERMINERS = new Set('the this its our his her their these'.split(' '));

/** `once in a decade`. */
function isOnceIn(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 2) === 'in' && ONCE.has(lowerAt(tokens, at - 3));
}

/** `for a year`, not `a second term` or `in a minute detail`. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return lower !== 'second' && lower !== 'min' && lower !== 'sec' && !lower.endsWith('s');
}
