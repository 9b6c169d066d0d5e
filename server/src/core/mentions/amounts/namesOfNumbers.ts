import { DECADES } from '../../language/calendar';
import { MONTHS } from '../../language/months';
import { ERAS, LAST_TIMES, STREET_WORDS } from '../../language/nonAmounts';
import { NUMBER_WORDS } from '../../language/numberWords';
import type { Token } from '../../text/token';
import { isCapitalised, isHyphen, isNumber, lowerAt, pastHyphen } from '../tokenKinds';
import type { Figure } from './figures';

/**
 * Where to read on behind a figure that is part of a name or of a date: `88 BC`, `June 31, 2022`, `123 Garden Street`, `the Group of 20`,
 * `nineteen eighty-nine`, `4.5 / 5`, `one last time`.
 */
export function nameEnd(tokens: readonly Token[], { from, to }: Figure): number | undefined {
  if (lowerAt(tokens, to) === '/' && isNumber(tokens, to + 1)) return to + 2;
  if (isCapitalised(tokens, to)) {
    if (ERAS.has(tokens[to]?.text ?? '')) return to + 1;
    if (isDayBefore(tokens, to)) return to;
  }
  if (isDayOf(tokens, from - 1, to)) return to;
  if (lowerAt(tokens, from - 1) === 'of' && isGroup(tokens, from - 2)) return to;
  const isDigits = isNumber(tokens, from);
  const street = streetEnd(tokens, isDigits ? from + 1 : to);
  if (isDigits || street !== undefined) return street;
  if (lowerAt(tokens, to - 1) === 'one' && isLastTime(tokens, to)) return to + 2;
  return wordsEnd(tokens, to);
}

/** `June 31, 2022`: a day that no calendar has, else a date would have been read. */
function isDayOf(tokens: readonly Token[], month: number, to: number): boolean {
  if (!isMonth(tokens, month)) return false;
  return isYear(tokens, lowerAt(tokens, to) === ',' ? to + 1 : to);
}

/** `32 August 2014`. */
function isDayBefore(tokens: readonly Token[], to: number): boolean {
  return isMonth(tokens, to) && isYear(tokens, to + 1);
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at) && MONTHS.has(lowerAt(tokens, at));
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens, at) && /^[12]\d{3}$/.test(lowerAt(tokens, at));
}

/** `the Group of 20`. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'Group' && lowerAt(tokens, at - 1) === 'the';
}

/** `Garden Street`, `New Mill Road`. */
function streetEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at; end < at + LONGEST_STREET && isCapitalised(tokens, end); end++) {
    if (end > at && STREET_WORDS.has(lowerAt(tokens, end))) return end + 1;
  }
  return undefined;
}

const LONGEST_STREET = 4;

/** `one last time`, `one more time`. */
function isLastTime(tokens: readonly Token[], at: number): boolean {
  return LAST_TIMES.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'time';
}

/** Behind two number words that make no number: a time of day, a year, a title (`three twenty`, `nineteen eighty-nine`). */
function wordsEnd(tokens: readonly Token[], to: number): number | undefined {
  if (!isSmallWord(tokens, to - 1)) return undefined;
  let end = to;
  while (
    end < to + LONGEST_RUN &&
    (isSmallWord(tokens, end) || (end > to && isHyphen(tokens, end)))
  )
    end++;
  if (DECADES.has(lowerAt(tokens, to))) return to + 1;
  const isCompound = end > to && pastHyphen(tokens, end) > end;
  return end === to || isCompound || isHyphen(tokens, end - 1) ? undefined : end;
}

const LONGEST_RUN = 8;

function isSmallWord(tokens: readonly Token[], at: number): boolean {
  const kind = NUMBER_WORDS.get(lowerAt(tokens, at))?.kind;
  return kind === 'unit' || kind === 'teen' || kind === 'ten';
}
