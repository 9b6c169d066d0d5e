import { INDEFINITE_ARTICLES } from '../language/determiners';
import { BEFORE_LONE_UNIT, BEFORE_TIME_UNIT, GLUED_TIME_UNITS } from '../language/timeUnits';
import type { IsoUnit } from '../language/timeUnits';
import type { Token } from '../text/token';
import type { Duration } from '../values/value';
import { hedgedAs } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { isoDuration } from './amounts/isoDuration';
import type { TimeSpan } from './amounts/isoDuration';
import { partBehind } from './amounts/magnitudes';
import { hedging } from './amounts/amountReading';
import type { Reading, Skipped } from './amounts/amountReading';
import { durationReading, inIso, isPointInTime, pastLong, timeUnitAt } from './amounts/timeSpans';
import type { UnitReading } from './amounts/timeSpans';
import { hedgeBehind } from './hedges';
import type { DurationMention } from './mention';
import { readNumber } from './numbers';
import { isGlued, isHyphen, lowerAt, pastHyphen } from './tokenKinds';
import type { Prose } from './tokenKinds';

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
    ...hedgedAs(hedges),
  };
  return durationReading(prose, value, [figure.from, end], hedges, [figure.from, figure.to]);
}

/** `one day they will come`, unless what stands before asks for a span: `for one day`. */
function isSomeDay(
  tokens: readonly Token[],
  { from, to, low }: Figure,
  unit: UnitReading,
): boolean {
  const isOneDay =
    low.value === 1 && low.written === 'words' && lowerAt(tokens, unit.to - 1) === 'day';
  return isOneDay && !isHyphen(tokens, to) && !BEFORE_LONE_UNIT.has(lowerAt(tokens, from - 1));
}

/** The unit behind a figure, its hedge, and `consecutive` or the like; of a fraction also behind `of a`. */
function unitBehind(tokens: readonly Token[], { low, to }: Figure): UnitReading | undefined {
  let at = hedgeBehind(tokens, to)?.to ?? to;
  if (isGlued(tokens, at - 1) && GLUED_TIME_UNITS.has(lowerAt(tokens, at))) {
    return timeUnitAt(tokens, at, false);
  }
  const isJoined = isHyphen(tokens, at);
  at = pastHyphen(tokens, at);
  if (low.fraction || low.vague) {
    if (lowerAt(tokens, at) === 'of') at++;
    if (low.fraction && INDEFINITE_ARTICLES.has(lowerAt(tokens, at)))
      at = pastHyphen(tokens, at + 1);
  }
  for (let words = 0; words < 2 && BEFORE_TIME_UNIT.has(lowerAt(tokens, at)); words++) at++;
  return timeUnitAt(tokens, at, isJoined);
}

/** `and three months` behind `two years`: spans in ever smaller units that belong to the first. */
export function furtherSpans(
  prose: Prose,
  { unit, to }: UnitReading,
): { readonly spans: readonly TimeSpan[]; readonly to: number } {
  const { tokens } = prose;
  const spans: TimeSpan[] = [];
  let last = unit;
  let end = to;
  while (spans.length < 3) {
    let at = end;
    if (lowerAt(tokens, at) === ',') at++;
    if (lowerAt(tokens, at) === 'and') at++;
    const number = readNumber(prose, at);
    const next = number && !number.letter ? timeUnitAt(tokens, number.to, false) : undefined;
    if (!number || !next || RANKS.indexOf(next.unit.iso) <= RANKS.indexOf(last.iso)) break;
    spans.push(inIso(number.value, next.unit));
    last = next.unit;
    end = next.to;
  }
  return { spans, to: end };
}

const RANKS: readonly IsoUnit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
