import { currencyBefore, currencyBehind } from './currencyAt';
import { GLUED_TO_DIGITS } from '../../language/aroundNumbers';
import { HEDGE_ABBREVIATIONS } from '../../language/hedgeWords';
import { CLOCK_WORDS, SCORE_NOUNS } from '../../language/nonAmounts';
import {
  FRACTION_CHARACTERS,
  GLUED_MAGNITUDES,
  MAGNITUDES,
  MAGNITUDE_LETTERS,
  NUMBER_WORDS,
} from '../../language/numberWords';
import { ORDINAL_ENDINGS } from '../../language/ordinalWords';
import { REFERENCE_MARKS } from '../../language/references';
import { GLUED_TIME_UNITS } from '../../language/timeUnits';
import { LENGTHS, UNIT_LETTERS, UNIT_SYMBOLS, UNIT_WORDS } from '../../language/units';
import { isEnumerator } from '../../text/punctuation';
import type { Token } from '../../text/token';
import { digitsValue } from './digits';
import { readSlashFraction } from './fractions';
import {
  isCapitalised,
  isGlued,
  isHyphenMark,
  isNumber,
  isWord,
  lowerAt,
  pastHyphen,
} from '../tokenKinds';
import type { Prose } from '../tokenKinds';

/**
 * Where to read on behind digits that are part of an identifier, a date in figures, a score or a list mark, and so state nothing:
 * `CBP-10212`, `50/2025`, `7-2`, `10:40`, `1.2.3`, `2b`, `#4`. Undefined where they may state something.
 */
export function identifierEnd({ tokens }: Prose, at: number): number | undefined {
  const chain = chainEnd(tokens, at);
  const end = pastGlued(tokens, chain);
  if (isPartOfBefore(tokens, at)) return isPhone(tokens, at) ? pastSpacedDigits(tokens, end) : end;
  if (isListMark(tokens, at)) return end;
  if (chain > at + 1) return isChainOfParts(tokens, at, chain) ? end : undefined;
  if (digitsValue(tokens[at]?.text ?? '') === undefined && lowerAt(tokens, at - 1) !== '.') {
    return pastSpacedDigits(tokens, end);
  }
  return isSuffixed(tokens, at) ? end : undefined;
}

/** Behind numbers glued to each other by single marks: `2025-12-11`, `10:40`. */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    isGlued(tokens, end - 1) &&
    isGlued(tokens, end) &&
    isNumber(tokens, end + 1) &&
    JOINERS.has(lowerAt(tokens, end))
  ) {
    end += 2;
  }
  return end;
}

const JOINERS = new Set('-‐‑–—/:.×~%'.split(''));

/** Behind letters and digits glued to it. */
function pastGlued(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isGlued(tokens, end - 1) && tokens[end]?.type !== 'mark') end++;
  return end;
}

/** `+383 38 123 456`: the groups of a telephone number. */
function pastSpacedDigits(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isNumber(tokens, end) && (tokens[end]?.start ?? 0) - (tokens[end - 1]?.end ?? 0) <= 1)
    end++;
  return end;
}

function isChainOfParts(tokens: readonly Token[], at: number, end: number): boolean {
  const joiner = lowerAt(tokens, at + 1);
  if (end > at + 3) return true;
  if (joiner === '/') return readSlashFraction(tokens, at) === undefined;
  if (!isHyphenMark(joiner) && joiner !== '–' && joiner !== '~' && joiner !== '—') return true;
  const [low, high] = [at, end - 1].map((i) => digitsValue(tokens[i]?.text ?? ''));
  if (low === undefined || high === undefined) return true;
  return isScore(tokens, low, high, end);
}

/** `7-2`, `a 5-4 ruling`; `200-300` and `1.5-2 million` are ranges. */
function isScore(tokens: readonly Token[], low: number, high: number, end: number): boolean {
  if (SCORE_NOUNS.has(lowerAt(tokens, end))) return low < 400 && high < 400;
  const isMultiplied =
    NUMBER_WORDS.has(lowerAt(tokens, pastHyphen(tokens, end))) ||
    MAGNITUDES.has(lowerAt(tokens, end)) ||
    (isGlued(tokens, end - 1) && MAGNITUDE_LETTERS.has(lowerAt(tokens, end)));
  return low >= high && !isMultiplied;
}

/** Glued to something before that makes it a name: `M2`, `F-16`, `#4`, `¶6`, `’08`. */
function isPartOfBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (REFERENCE_MARKS.has(before.text)) return isGlued(tokens, at - 1) || before.text === '§';
  if (!isGlued(tokens, at - 1)) return false;
  if (before.type === 'word') return true;
  if (isHyphenMark(before.text)) return isGlued(tokens, at - 2) && isWord(tokens, at - 2);
  switch (before.text) {
    case '/':
    case '%':
      return true;
    case '.':
      return isGlued(tokens, at - 2) && !isHedgePoint(tokens, at - 2);
    case '+':
      return isGlued(tokens, at - 2) || isPhone(tokens, at);
    case '[':
      return lowerAt(tokens, at + 1) === ']';
    case '(':
      return isGlued(tokens, at - 2) || (at === 1 && lowerAt(tokens, at + 1) === ')');
    case "'":
    case '’':
      return lowerAt(tokens, at).length === 2;
    default:
      return false;
  }
}

function isHedgePoint(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return HEDGE_ABBREVIATIONS.has(lower) || currencyBefore(tokens, at + 2, true) !== undefined;
}

/** `+383 38 …`, `+1-222-…`. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) !== '+' || !/^\d{1,3}$/.test(lowerAt(tokens, at))) return false;
  return isNumber(tokens, at + 1) || isNumber(tokens, at + 2);
}

/** `1. Introduction`, `2.3 Scope` at the start of a block. */
function isListMark(tokens: readonly Token[], at: number): boolean {
  if (at !== 0) return false;
  const behind = lowerAt(tokens, 1);
  if ((behind === '.' || behind === ')') && isGlued(tokens, 0))
    return tokens.length > 2 && isEnumerator(tokens[0]);
  const isDecimal = /^\d+\.\d+$/.test(lowerAt(tokens, 0));
  return isDecimal && isCapitalised(tokens, 1) && !NUMBER_WORDS.has(behind);
}

/** Glued to letters behind that are no magnitude, unit, currency or ending that a number takes: `4K`, `2b3`, `1990s`. */
function isSuffixed(tokens: readonly Token[], at: number): boolean {
  const suffix = tokens[at + 1];
  if (suffix?.type !== 'word' || !isGlued(tokens, at)) return false;
  const { lower, text } = suffix;
  if (text === 'K' && /^[2458]$/.test(lowerAt(tokens, at))) return true;
  if (isGlued(tokens, at + 1) && isNumber(tokens, at + 2)) {
    const unit = UNIT_WORDS.get(lower) ?? UNIT_LETTERS.get(text) ?? '';
    return !(LENGTHS.has(unit) && /^[23]$/.test(lowerAt(tokens, at + 2)));
  }
  if (SUFFIXES.some((set) => set.has(lower)) || UNIT_SYMBOLS.has(text)) return false;
  if (UNIT_LETTERS.has(text) || NUMBER_WORDS.has(lower)) return false;
  return currencyBehind(tokens, at + 1, true) === undefined;
}

const SUFFIXES: readonly { readonly has: (word: string) => boolean }[] = [
  MAGNITUDES,
  GLUED_MAGNITUDES,
  MAGNITUDE_LETTERS,
  ORDINAL_ENDINGS,
  GLUED_TIME_UNITS,
  UNIT_WORDS,
  CLOCK_WORDS,
  FRACTION_CHARACTERS,
  GLUED_TO_DIGITS,
];
