import { digitsValue } from './digits';
import { tidy, withMagnitude } from './magnitudes';
import type { Token } from '../../text/token';
import type { NumberReading } from './numberReading';
import { isGlued, isHyphen, isNumber, isWord, lowerAt } from '../tokenKinds';
import type { Prose } from '../tokenKinds';

/** Reads a number that starts with digits: `1,600,000`, `1 600 000`, `.5`, `1.6 million`, `210m`. */
export function readDigits(prose: Prose, at: number): NumberReading | undefined {
  const groups = readGroups(prose, at) ?? readOne(prose, at);
  if (!groups) return undefined;
  const from = isDecimalPoint(prose, at - 1) ? at - 1 : at;
  const sign = isMinus(prose, from - 1) ? -1 : 1;
  return withMagnitude(prose.tokens, {
    from: sign < 0 ? from - 1 : from,
    to: groups.to,
    value: tidy(sign * groups.value),
    factor: 1,
    written: 'digits',
  });
}

interface Digits {
  readonly value: number;
  readonly to: number;
}

function readOne({ text, tokens }: Prose, at: number): Digits | undefined {
  const written = tokens[at]?.text ?? '';
  if (isDecimalPoint({ text, tokens }, at - 1)) {
    const value = /^\d+$/.test(written) ? Number(`0.${written}`) : undefined;
    return value === undefined ? undefined : { value, to: at + 1 };
  }
  const value = digitsValue(written);
  return value === undefined ? undefined : { value, to: at + 1 };
}

/** Thousands parted by single spaces of any kind, or as the Swiss do: `60’000`. An everyday space joins only where nothing speaks against it. */
function readGroups({ text, tokens }: Prose, at: number): Digits | undefined {
  let digits = lowerAt(tokens, at);
  if (!/^[1-9]\d{0,2}$/.test(digits)) return undefined;
  let to = at + 1;
  let everyday = false;
  for (let groups = 1; groups < MOST_GROUPS && !digits.includes('.'); groups++) {
    const next = isApostrophe(tokens, to) ? to + 1 : to;
    const group = lowerAt(tokens, next);
    if (next === to && !isSpaced({ text, tokens }, to)) break;
    if (!/^\d{3}(?:[.,]\d+)?$/.test(group)) break;
    everyday ||= text[(tokens[next]?.start ?? 0) - 1] === ' ';
    digits += group.replace(',', '.');
    to = next + 1;
  }
  if (to === at + 1) return undefined;
  if (everyday && speaksAgainst({ text, tokens }, to)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? { value, to } : undefined;
}

/** Hundreds of trillions. */
const MOST_GROUPS = 5;

function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const mark = lowerAt(tokens, at);
  if (mark !== '’' && mark !== "'") return false;
  return isGlued(tokens, at - 1) && isGlued(tokens, at) && isNumber(tokens, at + 1);
}

/** `50 300-bed units`, `423 000 12`: not one number. */
function speaksAgainst({ text, tokens }: Prose, to: number): boolean {
  if (isHyphen(tokens, to) && isWord(tokens, to + 1)) return true;
  return isSpaced({ text, tokens }, to) && isNumber(tokens, to);
}

/** True where exactly one white space, no line break, stands before a number. */
function isSpaced({ text, tokens }: Prose, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.type !== 'number' || token.start - (before?.end ?? 0) !== 1) return false;
  return !/[\n\r\t]/.test(text[token.start - 1] ?? '');
}

/** The point of `.08`, which follows no word. */
function isDecimalPoint({ tokens }: Prose, at: number): boolean {
  return lowerAt(tokens, at) === '.' && isGlued(tokens, at) && !isGlued(tokens, at - 1);
}

/** The sign of `-5`, glued to the digits and to nothing before. */
function isMinus({ tokens }: Prose, at: number): boolean {
  const mark = lowerAt(tokens, at);
  if (mark === 'minus') return true;
  return (mark === '-' || mark === '\u2212') && isGlued(tokens, at) && !isGlued(tokens, at - 1);
}
