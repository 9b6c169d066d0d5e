import { CHANGE_ADVERBS, CHANGE_VERBS } from '../../language/changeVerbs';
import { RANGE_WORDS } from '../../language/numberJoiners';
import { MAGNITUDE_LETTERS } from '../../language/numberWords';
import { PERCENT_WORDS } from '../../language/percentWords';
import type { Token } from '../../text/token';
import type { Amount, Hedged } from '../../values/value';
import { tidy } from './magnitudes';
import { readNumber } from '../numbers';
import type { NumberReading } from './numberReading';
import { isGlued, isHyphenMark, lowerAt } from '../tokenKinds';
import type { Prose } from '../tokenKinds';

/** A number or a range of two, `low` and `high` once they share what is said once: `two to three million`. */
export interface Figure {
  readonly from: number;
  /** Behind the last token, a glued letter (`5m`) included. */
  readonly to: number;
  readonly low: NumberReading;
  readonly high?: NumberReading;
}

/** Reads the number at a token and, where another follows as its upper end, both. */
export function readFigure(prose: Prose, at: number): Figure | undefined {
  const number = readNumber(prose, at);
  if (!number) return undefined;
  const low = withRepetition(prose, number);
  const end = endOf(low);
  const single = { from: low.from, to: end, low };
  const joiner = joinerAt(prose, low, end);
  const high = joiner && readNumber(prose, joiner.to);
  if (!high || low.fraction || high.fraction || low.vague || high.vague) return single;
  const range = { from: low.from, to: endOf(high), low: shareWith(low, high), high };
  if (!isRange(range, joiner.word)) return single;
  const isNew = isChange(prose.tokens, low.from, joiner.word) && !isByShares(prose.tokens, range);
  return isNew ? single : range;
}

/** `ten (10) persons`, `300 (three hundred)`: the same number twice is one. */
function withRepetition(prose: Prose, number: NumberReading): NumberReading {
  const { tokens } = prose;
  if (lowerAt(tokens, number.to) !== '(') return number;
  const again = readNumber(prose, number.to + 1);
  const isSame = again?.value === number.value && lowerAt(tokens, again.to) === ')';
  return isSame ? { ...number, to: again.to + 1 } : number;
}

/** The token behind a number and the letter glued to it. */
function endOf(number: NumberReading): number {
  return number.to + (number.letter === undefined ? 0 : 1);
}

/** What a figure states. `letters`: whether `m`, `b` and `t` are magnitudes here. */
export function amountOf(figure: Figure, hedged: Hedged, letters = false): Amount {
  const amount = valueOf(figure.low, letters);
  const high = figure.high ? valueOf(figure.high, letters) : figure.low.upTo;
  return { amount, ...(high === undefined ? {} : { high }), ...hedgedAs(hedged) };
}

/** The part of it that a value keeps. */
export function hedgedAs({ bound, close }: Hedged): Hedged {
  return close ? { bound, close } : { bound };
}

/** True where `m`, `b` or `t` stands behind the number and no magnitude has been read yet. */
export function hasLetter({ low, high }: Figure): boolean {
  return (high ?? low).letter !== undefined;
}

/** True for `5.000` without a magnitude: of money or prisoners rather five thousand than five, so neither. */
export function isPointed(tokens: readonly Token[], { low, high }: Figure): boolean {
  const { factor, from, written } = high ?? low;
  return factor === 1 && written === 'digits' && /^\d{1,3}\.\d{3}$/.test(lowerAt(tokens, from));
}

function valueOf({ value, letter }: NumberReading, letters: boolean): number {
  const factor = letter !== undefined && letters ? (MAGNITUDE_LETTERS.get(letter) ?? 1) : 1;
  return tidy(value * factor);
}

interface Joiner {
  readonly word: string;
  readonly to: number;
}

/** `200-300`, `200 – 300`, `two to three`, `10- to 15-year`, `five-to-ten-year`, `one or two`, `between 3 and 6`. */
function joinerAt({ tokens }: Prose, low: NumberReading, end: number): Joiner | undefined {
  const mark = lowerAt(tokens, end);
  if (isHyphenMark(mark)) {
    const word = lowerAt(tokens, end + 1);
    if (isGlued(tokens, end - 1) && RANGE_WORDS.has(word)) {
      const hyphen = isHyphenMark(lowerAt(tokens, end + 2)) && isGlued(tokens, end + 2) ? 1 : 0;
      return { word, to: end + 2 + hyphen };
    }
  }
  if (isHyphenMark(mark) || DASHES.has(mark)) {
    return isGlued(tokens, end - 1) === isGlued(tokens, end)
      ? { word: '-', to: end + 1 }
      : undefined;
  }
  if (RANGE_WORDS.has(mark)) return { word: mark, to: end + 1 };
  const isBetween = mark === 'and' && lowerAt(tokens, low.from - 1) === 'between';
  return isBetween ? { word: 'and', to: end + 1 } : undefined;
}

const DASHES = new Set('–—~〜−'.split(''));
/** `10 or 12` is a range, `50 or 300` are two figures. */
const ALTERNATIVES = 2.5;

function isRange({ low, high }: Figure, joiner: string): boolean {
  if (!high || low.value >= high.value) return false;
  const [from, to] = [valueOf(low, true), valueOf(high, true)];
  return from < to && (joiner !== 'or' || to <= from * ALTERNATIVES);
}

/** `rose by three to four per cent`: of shares the rise itself is a range. */
function isByShares(tokens: readonly Token[], { from, to }: Figure): boolean {
  if (lowerAt(tokens, from - 1) !== 'by') return false;
  const sign = lowerAt(tokens, to);
  return PERCENT_WORDS.has(sign) || (sign === 'per' && lowerAt(tokens, to + 1) === 'cent');
}

/** How far before `from` the verb of a change may stand, in tokens. */
const CHANGE_REACH = 6;

/** True where two figures joined by `to` are the old and the new one: `rose from 200 to 300`, `raised by 50 to 300`. */
export function isChange(tokens: readonly Token[], from: number, joiner: string): boolean {
  const before = lowerAt(tokens, from - 1);
  if (joiner !== 'to' || before === 'between') return false;
  if (before === 'by' || CHANGE_VERBS.has(before)) return true;
  if (before !== 'from') return false;
  for (let at = from - 2; at >= from - 1 - CHANGE_REACH && at >= 0; at--) {
    const word = lowerAt(tokens, at);
    if (CHANGE_VERBS.has(word) || CHANGE_ADVERBS.has(word)) return true;
    if (/^[.;:!?]$/.test(word)) return false;
  }
  return false;
}

/** The lower end with the magnitude that only the upper one bears: `€200-210 million`. */
function shareWith(low: NumberReading, high: NumberReading): NumberReading {
  if (low.factor !== 1 || low.letter !== undefined) return low;
  if (high.letter !== undefined) {
    return low.value < high.value ? { ...low, letter: high.letter } : low;
  }
  const { factor } = high;
  if (factor === 1 || low.value >= high.value / factor) return low;
  return { ...low, value: tidy(low.value * factor), factor };
}
