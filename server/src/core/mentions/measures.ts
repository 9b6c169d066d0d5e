import { BEFORE_MEASURED_THINGS } from '../language/determiners';
import {
  DEGREE_NOUNS,
  DIMENSIONS,
  DOUBLE_UNITS,
  FOOT_NOUNS,
  HOUR_NOUNS,
  LENGTHS,
  METRE_CUES_BEFORE,
  METRE_CUES_BEHIND,
  NO_MEASURED_THINGS,
  PER_HOUR,
  POWER_UNITS,
  RAISED,
  SMALLER_UNITS,
  SPELT_TEMPERATURES,
  TEMPERATURES,
  UNIT_LETTERS,
  UNIT_SYMBOLS,
  UNIT_WORDS,
} from '../language/units';
import { isPlural } from '../language/inflection';
import type { Token } from '../text/token';
import type { Measure } from '../values/value';
import { amountOf, hasLetter } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { tidy } from './amounts/magnitudes';
import { hedgeBehind } from './hedges';
import type { AmountMention } from './mention';
import { markedUnitAt } from './measureMarks';
import { readNumber } from './numbers';
import { isGlued, isWord, lowerAt, pastHyphen } from './tokenKinds';
import type { Prose } from './tokenKinds';
import { rateBeyond } from './amounts/rates';
import { hedging, stated } from './amounts/amountReading';
import type { Reading } from './amounts/amountReading';

/** Reads a figure with a physical unit: `50 km`, `586,412 square miles`, `300 gigawatt-hours`, `1.5 °C`, `a 50-kilometre fence`. */
export function readMeasure(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Measure>> | undefined {
  const { tokens } = prose;
  const number = hasLetter(figure) ? figure.to - 1 : figure.to;
  const unit = hasLetter(figure)
    ? letterUnit(tokens, figure, number)
    : (measureAt(prose, number) ?? unitAt(tokens, hedgeBehind(tokens, number)?.to ?? number));
  if (!unit || figure.low.fraction) return undefined;
  const { from } = figure;
  const rest = figure.high ? undefined : restBehind(prose, unit);
  const to = rest?.to ?? unit.to;
  const hedges = hedging(prose, figure, from, [number, to]);
  const rate = rateBeyond(tokens, hedgeBehind(tokens, to)?.to ?? to);
  const amount = amountOf(figure, hedges);
  const value: Measure = {
    kind: 'measure',
    ...amount,
    ...(rest ? { amount: tidy(amount.amount + rest.amount) } : {}),
    unit: unit.symbol,
    ...(rate ? { per: rate.per } : {}),
  };
  const company = { hedge: hedges.hedge, isMixed: rest !== undefined };
  const mention = stated(prose, value, [from, to], [from, number], company);
  return { from, to: rate?.to ?? to, mention, ...(rest ? {} : { figure }) };
}

/** The inches of `5 feet 4 inches`, `8 feet and 11 inches`, in feet. */
function restBehind(
  prose: Prose,
  { symbol, to }: UnitReading,
): { readonly amount: number; readonly to: number } | undefined {
  const smaller = SMALLER_UNITS.get(symbol);
  if (!smaller) return undefined;
  const [unit, count] = smaller;
  const number = readNumber(prose, /^(?:and|,)$/.test(lowerAt(prose.tokens, to)) ? to + 1 : to);
  const rest = number && number.value < count ? measureAt(prose, number.to) : undefined;
  return number && rest?.symbol === unit
    ? { amount: number.value / count, to: rest.to }
    : undefined;
}

interface UnitReading {
  readonly symbol: string;
  readonly to: number;
}

/** A unit in words or by its mark: `9"`. */
function measureAt(prose: Prose, end: number): UnitReading | undefined {
  const symbol = markedUnitAt(prose, end);
  return symbol === undefined ? unitAt(prose.tokens, end) : { symbol, to: end + 1 };
}

function unitAt(tokens: readonly Token[], end: number): UnitReading | undefined {
  if (lowerAt(tokens, end) === '°') return degreesAt(tokens, end + 1, true);
  const at = pastHyphen(tokens, end);
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  if (DEGREE_NOUNS.has(token.lower)) return degreesAt(tokens, at + 1, false);
  if (SPELT_TEMPERATURES.has(token.lower)) {
    return { symbol: TEMPERATURES.get(token.lower) ?? '°C', to: at + 1 };
  }
  const power = DIMENSIONS.get(token.lower);
  if (power !== undefined) return dimensionAt(tokens, at, power);
  const double = DOUBLE_UNITS.get(token.lower)?.get(lowerAt(tokens, at + 1));
  if (double !== undefined) return { symbol: double, to: at + 2 };
  const symbol = symbolOf(token) ?? spacedLetter(tokens, at);
  return symbol === undefined ? undefined : behindUnit(tokens, at + 1, symbol);
}

function symbolOf({ text, lower }: Token): string | undefined {
  return UNIT_SYMBOLS.get(text) ?? UNIT_WORDS.get(lower);
}

/** `5 m`, `10 g`: a letter that stands alone, in the middle of a sentence or at its end. */
function spacedLetter(tokens: readonly Token[], at: number): string | undefined {
  const symbol = UNIT_LETTERS.get(tokens[at]?.text ?? '');
  const isJoined = isGlued(tokens, at) && /^(?:['’&]|'s)$/.test(lowerAt(tokens, at + 1));
  return isJoined ? undefined : symbol;
}

/** `square miles`, `sq. km`, `cubic metres`. */
function dimensionAt(tokens: readonly Token[], at: number, power: string): UnitReading | undefined {
  const isPoint = lowerAt(tokens, at + 1) === '.' && isGlued(tokens, at);
  const next = pastHyphen(tokens, isPoint ? at + 2 : at + 1);
  const token = tokens[next];
  const length = token && (UNIT_WORDS.get(token.lower) ?? UNIT_LETTERS.get(token.text));
  if (length === undefined || !LENGTHS.has(length)) return undefined;
  return { symbol: length + power, to: next + 1 };
}

/** What a unit becomes by what follows it: `km²`, `gigawatt-hours`, `acre-feet`, `km/h`. */
function behindUnit(tokens: readonly Token[], to: number, symbol: string): UnitReading {
  const raised = isGlued(tokens, to - 1) ? RAISED.get(lowerAt(tokens, to)) : undefined;
  if (raised !== undefined && LENGTHS.has(symbol)) return { symbol: symbol + raised, to: to + 1 };
  const next = pastHyphen(tokens, to);
  if (POWER_UNITS.has(symbol) && HOUR_NOUNS.has(lowerAt(tokens, next))) {
    return { symbol: `${symbol}h`, to: next + 1 };
  }
  if (symbol === 'acre' && FOOT_NOUNS.has(lowerAt(tokens, next)))
    return { symbol: 'acre ft', to: next + 1 };
  const isPerHour = lowerAt(tokens, to) === '/' && PER_HOUR.has(lowerAt(tokens, to + 1));
  return isPerHour ? { symbol: `${symbol}/h`, to: to + 2 } : { symbol, to };
}

function degreesAt(tokens: readonly Token[], at: number, isSign: boolean): UnitReading {
  const scale = TEMPERATURES.get(lowerAt(tokens, at));
  const isLetter = (tokens[at]?.text.length ?? 0) === 1;
  const isScale =
    scale !== undefined && (!isLetter || isSign || /^[CF]$/.test(tokens[at]?.text ?? ''));
  return isScale ? { symbol: scale, to: at + 1 } : { symbol: '°', to: at };
}

/** `5m`, `3t` glued: metres only where the words round them are of lengths. Billions (`2b`) are no unit. */
function letterUnit(
  tokens: readonly Token[],
  { low, high, from, to }: Figure,
  number: number,
): UnitReading | undefined {
  const letter = (high ?? low).letter;
  if (letter === 'b') return undefined;
  if (letter === 't') return { symbol: 't', to };
  if (tokens[number]?.text !== 'm') return undefined;
  const raised = isGlued(tokens, number) ? RAISED.get(lowerAt(tokens, to)) : undefined;
  if (raised !== undefined) return { symbol: `m${raised}`, to: to + 1 };
  return areMetres(tokens, from, to) ? { symbol: 'm', to } : undefined;
}

function areMetres(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = lowerAt(tokens, pastHyphen(tokens, to));
  if (METRE_CUES_BEHIND.has(behind)) return true;
  for (let at = from - 1; at >= from - 3 && isWord(tokens, at); at--) {
    if (METRE_CUES_BEFORE.has(lowerAt(tokens, at))) return true;
  }
  const isThing = isWord(tokens, to) && behind.length > 2 && !isPlural(behind);
  return (
    isThing &&
    BEFORE_MEASURED_THINGS.has(lowerAt(tokens, from - 1)) &&
    !NO_MEASURED_THINGS.has(behind)
  );
}
