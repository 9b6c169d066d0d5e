import {
  DENOMINATOR_PLURALS,
  DENOMINATORS,
  FRACTION_CHARACTERS,
  GLUED_MAGNITUDES,
  MAGNITUDE_LETTERS,
  MAGNITUDES,
  MULTIPLE_PLURALS,
  NUMBER_WORDS,
  PART_COUNTS,
  PLAIN_PARTS,
} from '../../language/numberWords';
import type { Token } from '../../text/token';
import type { NumberReading } from './numberReading';
import { isGlued, lowerAt, pastHyphen } from '../tokenKinds';

/** Adds what may follow a number: its magnitude (`million`, `bn`, `k`), `and a half`, a letter that may be a magnitude. */
export function withMagnitude(tokens: readonly Token[], number: NumberReading): NumberReading {
  const multiplied = withMultiples(tokens, number);
  const halved = withPart(tokens, multiplied);
  return halved.factor === 1 && number.written === 'digits' ? withLetter(tokens, halved) : halved;
}

/** What `hundred`, `thousands`, `million`, `dozen` at a token multiplies by. */
export function multipleAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = lowerAt(tokens, at);
  const word = NUMBER_WORDS.get(MULTIPLE_PLURALS.get(lower) ?? lower);
  if (!word) return undefined;
  return word.kind === 'hundred' || word.kind === 'scale' || word.kind === 'dozen'
    ? word.value
    : undefined;
}

function withMultiples(tokens: readonly Token[], number: NumberReading): NumberReading {
  let { value, factor, to } = number;
  const glued = isGlued(tokens, to - 1);
  const short = shortMagnitude(tokens, to, glued && number.written === 'digits');
  if (short !== undefined) return { ...number, value: value * short, factor: short, to: to + 1 };
  for (let words = 0; words < 2; words++) {
    const at = pastHyphen(tokens, to);
    const multiple = multipleAt(tokens, at);
    if (multiple === undefined) break;
    value *= multiple;
    factor *= multiple;
    to = at + 1;
  }
  return { ...number, value: tidy(value), factor, to };
}

function shortMagnitude(tokens: readonly Token[], at: number, glued: boolean): number | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  if (glued && token.text === 'MM') return 1e6;
  return MAGNITUDES.get(token.lower) ?? (glued ? GLUED_MAGNITUDES.get(token.lower) : undefined);
}

function withLetter(tokens: readonly Token[], number: NumberReading): NumberReading {
  const letter = tokens[number.to];
  if (letter?.type !== 'word' || !isGlued(tokens, number.to - 1)) return number;
  return MAGNITUDE_LETTERS.has(letter.lower) ? { ...number, letter: letter.lower } : number;
}

/** `two and a half`, `3 million and a half`, `one and a half million`, `2½`. */
function withPart(tokens: readonly Token[], number: NumberReading): NumberReading {
  const part = partBehind(tokens, number.to);
  if (!part) return number;
  const at = pastHyphen(tokens, part.to);
  const multiple = multipleAt(tokens, at);
  const { value, factor } = number;
  if (multiple !== undefined) {
    const whole = factor > multiple ? value : value * multiple;
    return { ...number, value: tidy(whole + part.value * multiple), factor: multiple, to: at + 1 };
  }
  const unit = factor >= 1000 ? factor : 1;
  return { ...number, value: tidy(value + part.value * unit), to: part.to };
}

/** A part added to a whole, and the token behind the words for it. */
export interface Part {
  readonly value: number;
  readonly to: number;
}

/** Reads `and a half`, `½` and the like behind a number or its unit. */
export function partBehind(tokens: readonly Token[], to: number): Part | undefined {
  const sign = FRACTION_CHARACTERS.get(lowerAt(tokens, to));
  if (sign !== undefined && isGlued(tokens, to - 1)) return { value: sign, to: to + 1 };
  if (tokens[to]?.type === 'number') return slashPart(tokens, to);
  let at = pastHyphen(tokens, to);
  if (lowerAt(tokens, at) !== 'and') return undefined;
  at = pastHyphen(tokens, at + 1);
  const count = PART_COUNTS.get(lowerAt(tokens, at));
  if (count !== undefined) at = pastHyphen(tokens, at + 1);
  const word = lowerAt(tokens, at);
  const parts =
    count !== undefined && count > 1 ? DENOMINATOR_PLURALS.get(word) : DENOMINATORS.get(word);
  if (parts === undefined) return undefined;
  // `one hundred and fourth` ranks; `and a third` may be a third one.
  const isPlain = PLAIN_PARTS.has(word) || (parts === 4 && count === 1);
  if (!isPlain && (count ?? 1) === 1) return undefined;
  const behind = lowerAt(tokens, at + 1);
  if (behind === 'of' || (count === undefined && behind === 'the')) return undefined;
  return { value: (count ?? 1) / parts, to: at + 1 };
}

/** The `1/2` of `2 1/2`. */
function slashPart(tokens: readonly Token[], at: number): Part | undefined {
  const [over, under] = [lowerAt(tokens, at), lowerAt(tokens, at + 2)];
  if (lowerAt(tokens, at + 1) !== '/' || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) {
    return undefined;
  }
  const isPart = /^[1-9]$/.test(over) && /^(?:[2-9]|16)$/.test(under) && !isGlued(tokens, at + 2);
  const value = Number(over) / Number(under);
  return isPart && value < 1 && !isGlued(tokens, at - 1) ? { value, to: at + 3 } : undefined;
}

/** Takes off what floating point adds: 1.6 × 10⁶ is 1600000. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
