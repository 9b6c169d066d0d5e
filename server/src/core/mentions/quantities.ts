import { BEHIND_MERE_ONE, NOTHING_COUNTED } from '../language/aroundNumbers';
import { BEFORE_NUMBER_PRONOUNS } from '../language/determiners';
import { HEADLINE_VERBS, VERBS_BEHIND_NUMBERS } from '../language/frequentVerbs';
import { FUNCTION_WORDS } from '../language/functionWords';
import { COUNTED_PRONOUNS } from '../language/pronouns';
import { GLUED_TIME_UNITS } from '../language/timeUnits';
import { UNIT_WORDS } from '../language/units';
import type { Token } from '../text/token';
import type { Quantity } from '../values/value';
import { countedBehind } from './countedNouns';
import type { Counted } from './countedNouns';
import { amountOf, hasLetter, isPointed } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { hedgeBehind } from './hedges';
import type { AmountMention } from './mention';
import { isCapitalised, isHyphen, isHyphenMark, isWord, lowerAt } from './tokenKinds';
import type { Prose } from './tokenKinds';
import { rateBehind } from './amounts/rates';
import { isLooseReference, isYear } from './amounts/references';
import { hedging, stated } from './amounts/amountReading';
import type { Reading } from './amounts/amountReading';

/** Reads a figure that counts something, named or not: `300 foreign prisoners`, `a 300-place prison`, `Fifty of them`. */
export function readQuantity(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Quantity>> | undefined {
  const { tokens } = prose;
  const { from, low } = figure;
  if (low.fraction || isCompoundWord(tokens, figure.to)) return undefined;
  const end = hedgeBehind(tokens, figure.to)?.to ?? figure.to;
  const to = low.vague ? pastOf(tokens, figure.to) : figure.to;
  const counted = countedBehind(tokens, Math.max(end, to), isOne(figure));
  const hedges = hedging(prose, figure, from, [figure.to, counted?.to ?? pastOfThem(tokens, to)]);
  if (!isCount(prose, figure, counted, hedges.hedge !== undefined)) return undefined;
  const rate = rateBehind(tokens, counted?.to ?? end);
  const value: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    kind: 'quantity',
    ...amountOf(figure, hedges, true),
  };
  if (counted) value.unit = counted.unit;
  if (rate) value.per = rate.per;
  const company = { hedge: hedges.hedge, counted };
  const mention = stated(prose, value, [from, to], [from, figure.to], company);
  return { from, to: rate?.to ?? to, mention };
}

function isOne({ low, high }: Figure): boolean {
  return low.value === 1 && high === undefined;
}

/** The `of` of `dozens of people` goes with the number: it falls where another takes its place. */
function pastOf(tokens: readonly Token[], at: number): number {
  const isOf = lowerAt(tokens, at) === 'of' && isWord(tokens, at + 1);
  return isOf && !FUNCTION_WORDS.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
}

/** Behind `of them`. */
function pastOfThem(tokens: readonly Token[], at: number): number {
  const isThem = COUNTED_PRONOUNS.has(lowerAt(tokens, at + 1));
  return lowerAt(tokens, at) === 'of' && isThem ? at + 2 : at;
}

/** `one-off`, `two-way`, `three-fold`: words, not counts. */
function isCompoundWord(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at) && NOTHING_COUNTED.has(lowerAt(tokens, at + 1));
}

function isCount(
  prose: Prose,
  figure: Figure,
  counted: Counted | undefined,
  isHedged: boolean,
): boolean {
  const { tokens } = prose;
  const unit = lowerAt(tokens, (counted?.to ?? 0) - 1);
  if (counted && (GLUED_TIME_UNITS.has(unit) || UNIT_WORDS.has(unit))) return false;
  if (isOne(figure) && !isPlainOne(tokens, figure, counted, isHedged)) return false;
  if (isYear(prose, figure, counted?.unit, isHedged)) return false;
  if (counted) return !isPointed(tokens, figure);
  if (hasLetter(figure) && (figure.high ?? figure.low).letter !== 'm') return false;
  if (isHedged) return !isName(tokens, figure) || lowerAt(tokens, figure.to) !== '+';
  return !isLooseReference(tokens, figure.from) && !isName(tokens, figure);
}

/** `one` counts only where something is named, or a hedge tells that it is meant: not `one of the first`, `no one`, `the one`. */
function isPlainOne(
  tokens: readonly Token[],
  { from, to, low }: Figure,
  counted: Counted | undefined,
  isHedged: boolean,
): boolean {
  if (low.written === 'digits') return true;
  const before = lowerAt(tokens, from - 1);
  if (BEFORE_NUMBER_PRONOUNS.has(before) || isHyphenMark(before)) return false;
  if (lowerAt(tokens, to) === 'of') return false;
  if (counted) return !BEHIND_MERE_ONE.has(lowerAt(tokens, to));
  return isHedged && !isWord(tokens, to);
}

/** `a Boeing 737`, `the Group of Seven`: part of a name in mid-sentence, unless the capital before is a headline's verb. */
function isName(tokens: readonly Token[], { from, low, high }: Figure): boolean {
  const isBehindCapital = isCapitalised(tokens, from - 1);
  if (low.written === 'words') {
    return isCapitalised(tokens, from) && isWord(tokens, from - 1) && !isBehindCapital;
  }
  const { factor, letter } = high ?? low;
  if (factor !== 1 || letter !== undefined || !isBehindCapital) return false;
  const before = lowerAt(tokens, from - 1);
  if (FUNCTION_WORDS.has(before) || HEADLINE_VERBS.has(before)) return false;
  return !VERBS_BEHIND_NUMBERS.has(before) && !/^[.!?;|]?$/.test(lowerAt(tokens, from - 2));
}
