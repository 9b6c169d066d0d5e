import {
  NUMBER_WORDS,
  VAGUE_COUNTS,
  VAGUE_PLURALS,
  FRACTION_CHARACTERS,
  DENOMINATORS,
} from '../language/numberWords';
import { ORDINAL_WORDS } from '../language/ordinalWords';
import { TIME_UNITS } from '../language/timeUnits';
import type { Token } from '../text/token';
import { readLoneUnit } from './amounts/unitsWithoutNumbers';
import { readDuration } from './durations';
import { readFigure } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { identifierEnd } from './amounts/identifiers';
import { readMeasure } from './measures';
import type { Mention } from './mention';
import { readMoney } from './money';
import { nonAmountEnd } from './amounts/nonAmounts';
import { readOrdinal } from './ordinals';
import { readPercent, readRatio } from './percents';
import type { Prose } from './tokenKinds';
import { readQuantity } from './quantities';
import { joinRanges } from './amounts/ranges';
import { isReference } from './amounts/references';
import type { Reading, Skipped } from './amounts/amountReading';

/** All amounts, ordinals and durations of a block, in order, never overlapping. One pass: a token costs one look-up. */
export function extractAmounts(text: string, tokens: readonly Token[]): readonly Mention[] {
  const prose = { text, tokens };
  const readings: Reading[] = [];
  let lastReference = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const start = token && startAt(token);
    const reading = start && readAt(prose, at, start, lastReference);
    if (!reading) {
      at++;
      continue;
    }
    if (reading.mention && reading.from >= (readings.at(-1)?.to ?? 0)) readings.push(reading);
    if ('isReference' in reading) lastReference = reading.to;
    at = Math.max(reading.to, at + 1);
  }
  return joinRanges(prose, readings).map(({ mention }) => mention);
}

type Start = 'number' | 'ordinal' | 'time';

/** Most tokens are words that begin nothing, or everyday marks, which need no look-up. */
function startAt({ type, lower }: Token): Start | undefined {
  if (type === 'number') return 'number';
  return type === 'mark' && lower <= LAST_PLAIN_MARK ? undefined : STARTS.get(lower);
}

const LAST_PLAIN_MARK = '~';

/** What a word may begin; digits are not in it. The article of `a dozen` is found from the word behind it. */
const STARTS: ReadonlyMap<string, Start> = new Map<string, Start>([
  ...keys(TIME_UNITS, 'time'),
  ...keys(DENOMINATORS, 'number'),
  ...keys(ORDINAL_WORDS, 'ordinal'),
  ...keys(VAGUE_PLURALS, 'number'),
  ...[...VAGUE_COUNTS, 'couple'].map((word): [string, Start] => [word, 'number']),
  ...keys(FRACTION_CHARACTERS, 'number'),
  ...keys(NUMBER_WORDS, 'number'),
]);

function keys(map: ReadonlyMap<string, unknown>, start: Start): [string, Start][] {
  return [...map.keys()].map((word) => [word, start]);
}

interface SkippedReference extends Skipped {
  readonly isReference: true;
}

function readAt(
  prose: Prose,
  at: number,
  start: Start,
  lastReference: number,
): Reading | Skipped | SkippedReference | undefined {
  if (start === 'time') return readLoneUnit(prose, at);
  const figure = readFigure(prose, at);
  if (start === 'ordinal' && !figure?.low.fraction) return readOrdinal(prose, at);
  const ordinal = start === 'number' ? readOrdinal(prose, at, figure?.low) : undefined;
  if (ordinal) return ordinal;
  const money = figure && readMoney(prose, figure);
  if (money) return money;
  const identifier = prose.tokens[at]?.type === 'number' ? identifierEnd(prose, at) : undefined;
  if (identifier !== undefined) return { to: identifier };
  if (!figure) return undefined;
  return readRatio(prose, figure) ?? readPlain(prose, figure, lastReference);
}

/** Reads a figure that is no money, identifier or ratio. */
function readPlain(
  prose: Prose,
  figure: Figure,
  lastReference: number,
): Reading | Skipped | SkippedReference {
  const skipped = nonAmountEnd(prose, figure);
  if (skipped !== undefined) return { to: skipped };
  if (isReference(prose.tokens, figure.from, lastReference)) {
    return { to: figure.to, isReference: true };
  }
  return (
    readDuration(prose, figure) ??
    readPercent(prose, figure) ??
    readMeasure(prose, figure) ??
    readQuantity(prose, figure) ?? { to: figure.to }
  );
}
