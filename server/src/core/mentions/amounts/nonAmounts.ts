import { DAY_PARTS } from '../../language/calendar';
import { isPlural } from '../../language/inflection';
import {
  AGE_WORDS,
  BEFORE_CLOCK_TIMES,
  BEHIND_CLOCK_TIMES,
  BEHIND_SCORES,
  CLOCK_WORDS,
  FACTOR_WORDS,
  LEVEL_VERBS,
  NO_RATIO_BEHIND,
  OLD,
  YEARS_OLD,
} from '../../language/nonAmounts';
import { TIME_UNITS } from '../../language/timeUnits';
import { MEASURING } from '../../language/yearCues';
import type { Token } from '../../text/token';
import type { Figure } from './figures';
import { nameEnd } from './namesOfNumbers';
import type { NumberReading } from './numberReading';
import { minutesEnd } from '../measureMarks';
import { readNumber } from '../numbers';
import {
  isCapitalised,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  lowerAt,
  pastHyphen,
} from '../tokenKinds';
import type { Prose } from '../tokenKinds';

/**
 * Where to read on behind a figure that states no amount: an age, a time of day, minutes and seconds, a ratio, a score in words, a factor, a part of a name.
 * Undefined where it may state one.
 */
export function nonAmountEnd(prose: Prose, figure: Figure): number | undefined {
  const { tokens } = prose;
  const behind = lowerAt(tokens, pastHyphen(tokens, figure.to));
  if (FACTOR_WORDS.has(behind)) return figure.to + 1;
  if (CLOCK_WORDS.has(behind)) return pastHyphen(tokens, figure.to) + 1;
  if (isClock(tokens, figure)) return figure.to;
  return (
    minutesEnd(prose, figure.to) ??
    ageEnd(tokens, figure) ??
    ratioBehind(prose, figure)?.to ??
    scoreEnd(prose, figure) ??
    nameEnd(tokens, figure)
  );
}

/** `17.30`, `7 in the evening`, `at nine`. */
function isClock(tokens: readonly Token[], { from, to, low, high }: Figure): boolean {
  if (lowerAt(tokens, to) === 'in' && lowerAt(tokens, to + 1) === 'the') {
    if (DAY_PARTS.has(lowerAt(tokens, to + 2))) return low.value <= 24;
  }
  if (high || low.factor !== 1 || low.letter !== undefined) return false;
  const before = lowerAt(tokens, from - 1);
  const isBare = !isWord(tokens, to) || BEHIND_CLOCK_TIMES.has(lowerAt(tokens, to));
  if (!isBare || lowerAt(tokens, to) === '%' || isHyphen(tokens, to)) return false;
  const isHour = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(lowerAt(tokens, from));
  if (isHour) return BEFORE_CLOCK_TIMES.has(before);
  return before === 'at' && low.value <= 12 && !LEVEL_VERBS.has(lowerAt(tokens, from - 2));
}

/** `34-year-old`, `ten years old`, `aged 34`, `Kurti, 50,`. */
function ageEnd(tokens: readonly Token[], { from, to, low }: Figure): number | undefined {
  const unit = pastHyphen(tokens, to);
  if (TIME_UNITS.has(lowerAt(tokens, unit))) {
    const next = pastHyphen(tokens, unit + 1);
    if (OLD.has(lowerAt(tokens, next))) return next + 1;
    const isOfAge = lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'age';
    if (isOfAge) return next + 2;
  }
  if (YEARS_OLD.has(lowerAt(tokens, unit))) return unit + 1;
  if (low.value > 120 || !Number.isInteger(low.value)) return undefined;
  const before = lowerAt(tokens, from - 1);
  if (AGE_WORDS.has(before) && !isWord(tokens, to)) return to;
  if (AGE_WORDS.has(before) && before !== 'turned') return to;
  const isAppositive = before === ',' && isPerson(tokens, from - 2, lowerAt(tokens, to));
  return isAppositive && low.value > 9 ? to : undefined;
}

/** `Kurti, 50,`, `the king, 71,`, but not `the total, 71,`. */
function isPerson(tokens: readonly Token[], at: number, closing: string): boolean {
  if (isCapitalised(tokens, at)) return /^[,;)]$/.test(closing);
  const noun = lowerAt(tokens, at);
  return closing === ',' && isWord(tokens, at) && !isPlural(noun) && !MEASURING.has(noun);
}

/** `7 to 2`: both numbers. */
function scoreEnd(prose: Prose, { from, to, low, high }: Figure): number | undefined {
  const { tokens } = prose;
  if (high || low.factor !== 1 || lowerAt(tokens, to) !== 'to') return undefined;
  const other = readNumber(prose, to + 1);
  if (!other || !Number.isInteger(other.value) || other.letter !== undefined) return undefined;
  return isScoreInWords(tokens, from, low.value, other) ? other.to : undefined;
}

/** The second number of `1 in 5`, `nine out of ten`, `one in every three`. */
export function ratioBehind(prose: Prose, { to, low, high }: Figure): NumberReading | undefined {
  const { tokens } = prose;
  const joiner = lowerAt(tokens, to);
  const isOut = joiner === 'out' && lowerAt(tokens, to + 1) === 'of';
  if ((joiner !== 'in' && !isOut) || high || low.factor !== 1 || low.value > 10) return undefined;
  const every = lowerAt(tokens, to + 1) === 'every' ? 1 : 0;
  const other = readNumber(prose, to + (isOut ? 2 : 1) + every);
  if (!other || !Number.isInteger(other.value) || other.letter !== undefined) return undefined;
  if (other.value <= low.value || isYearLike(tokens, other.from)) return undefined;
  const isRatio = isOut
    ? other.value % 10 === 0 || other.value <= 10
    : !NO_RATIO_BEHIND.has(lowerAt(tokens, other.to));
  return isRatio ? other : undefined;
}

/** `63 to 8`, where nothing is said to change and nothing is counted. */
function isScoreInWords(
  tokens: readonly Token[],
  from: number,
  low: number,
  other: { readonly value: number; readonly to: number },
): boolean {
  if (lowerAt(tokens, from - 1) === 'from' || low <= other.value || low > 999) return false;
  return !isWord(tokens, other.to) || BEHIND_SCORES.has(lowerAt(tokens, other.to));
}

function isYearLike(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens, at) && /^\d{4}$/.test(lowerAt(tokens, at)) && !isGlued(tokens, at);
}
