import { BEFORE_NAMED_HALVES } from '../../language/aroundNumbers';
import { CHANGE_VERBS } from '../../language/changeVerbs';
import { BEFORE_COUPLE, INDEFINITE_ARTICLES } from '../../language/determiners';
import { FUNCTION_WORDS } from '../../language/functionWords';
import {
  DENOMINATOR_PLURALS,
  DENOMINATORS,
  FRACTION_CHARACTERS,
  MULTIPLE_PLURALS,
  NUMBER_WORDS,
  SHARED_OUT,
  VAGUE_BEFORE_OF,
  VAGUE_COUNTS,
  VAGUE_PLURALS,
} from '../../language/numberWords';
import { TIME_UNITS } from '../../language/timeUnits';
import { LENGTHS, UNIT_WORDS } from '../../language/units';
import type { Token } from '../../text/token';
import { multipleAt, tidy } from './magnitudes';
import type { NumberReading } from './numberReading';
import { isHyphen, isWord, lowerAt, pastHyphen } from '../tokenKinds';

/** Reads a part of a whole (`two thirds`, `a quarter`, `½`) or of a magnitude (`half a million`, `a quarter of a billion`). */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
  const sign = FRACTION_CHARACTERS.get(lowerAt(tokens, at));
  const part = sign === undefined ? partAt(tokens, at) : { from: at, to: at + 1, value: sign };
  if (!part) return undefined;
  const number = { from: part.from, written: 'words' as const };
  const multiple = multipleOf(tokens, part.to);
  if (multiple) {
    const value = tidy(part.value * multiple.value);
    return { ...number, to: multiple.to, value, factor: multiple.value };
  }
  return { ...number, to: part.to, value: part.value, factor: 1, fraction: true };
}

/** Reads `3/4 of`, `a 2/3 majority`, `a 1/4 mile`; without what it is a part of it is rather a date or a score. */
export function readSlashFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
  const to = at + 3;
  const [over, under] = [lowerAt(tokens, at), lowerAt(tokens, at + 2)];
  if (lowerAt(tokens, at + 1) !== '/' || !/^[1-9]$/.test(over) || !/^[2-9]$/.test(under)) {
    return undefined;
  }
  const behind = lowerAt(tokens, pastHyphen(tokens, to));
  const value = Number(over) / Number(under);
  if (value >= 1) return undefined;
  const isPart = behind === 'of' || SHARED_OUT.has(behind);
  if (isPart) return { from: at, to, value, factor: 1, written: 'digits', fraction: true };
  return LENGTHS.has(UNIT_WORDS.get(behind) ?? '')
    ? { from: at, to, value, factor: 1, written: 'digits' }
    : undefined;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const lower = lowerAt(tokens, at);
  if (lower === 'half') return halfAt(tokens, at);
  const parts = DENOMINATORS.get(lower);
  if (parts !== undefined) return loneAt(tokens, at, parts);
  const count = NUMBER_WORDS.get(lower);
  if (count?.kind !== 'unit' && count?.kind !== 'teen') return undefined;
  const next = pastHyphen(tokens, at + 1);
  const word = lowerAt(tokens, next);
  const value = count.value / (DENOMINATOR_PLURALS.get(word) ?? DENOMINATORS.get(word) ?? 0);
  if (value >= 1) return undefined;
  const isJoined = next > at + 1 && count.value === 1;
  const isPart =
    DENOMINATOR_PLURALS.has(word) || isJoined || isShared(tokens, next + 1, count.value);
  if (!isPart) return undefined;
  return { from: at, to: next + 1, value };
}

/** The plain `one third` is a part where nothing is counted behind it; `two-third majority`. */
function isShared(tokens: readonly Token[], to: number, count: number): boolean {
  const behind = lowerAt(tokens, pastHyphen(tokens, to));
  if (SHARED_OUT.has(behind)) return true;
  return count === 1 && (behind === 'of' || tokens[to]?.type !== 'word');
}

function halfAt(tokens: readonly Token[], at: number): Part | undefined {
  const before = lowerAt(tokens, at - 1);
  if (isHyphen(tokens, at - 1) || BEFORE_NAMED_HALVES.has(before)) return undefined;
  const hasArticle = INDEFINITE_ARTICLES.has(before);
  return { from: hasArticle ? at - 1 : at, to: at + 1, value: 1 / 2 };
}

/** `a third of`, `a quarter million`, `a quarter-century`; alone it is an ordinal. */
function loneAt(tokens: readonly Token[], at: number, parts: number): Part | undefined {
  const behind = lowerAt(tokens, pastHyphen(tokens, at + 1));
  const isArticle = INDEFINITE_ARTICLES.has(lowerAt(tokens, at - 1));
  const from = isArticle ? at - 1 : at;
  const value = 1 / parts;
  if (behind === 'of' || isChangeBy(tokens, from, at + 1)) {
    return isArticle ? { from, to: at + 1, value } : undefined;
  }
  if (parts !== 4) return undefined;
  const isUnit = behind === 'century' || (isArticle && TIME_UNITS.has(behind));
  if (isUnit || multipleAt(tokens, at + 1) !== undefined) return { from, to: at + 1, value };
  return undefined;
}

/** True for the part that something `fell by`, nothing behind it: `shrank by roughly a quarter`. */
export function isChangeBy(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[to];
  if (behind?.type === 'word' && (!FUNCTION_WORDS.has(behind.lower) || goesOn(behind.lower)))
    return false;
  let by = from - 1;
  while (by > from - 4 && lowerAt(tokens, by) !== 'by') by--;
  if (lowerAt(tokens, by) !== 'by') return false;
  for (let at = by - 1; at >= by - CHANGE_REACH && isWord(tokens, at); at--) {
    if (CHANGE_VERBS.has(lowerAt(tokens, at))) return true;
  }
  return false;
}

/** `by a third a year`, `by a third to 300`: what follows says more of it. */
function goesOn(lower: string): boolean {
  return lower === 'to' || INDEFINITE_ARTICLES.has(lower);
}

/** How far before `by` the verb of a change may stand, in words. */
const CHANGE_REACH = 5;

/** `million`, `a million`, `of a million` behind a part. */
function multipleOf(tokens: readonly Token[], to: number) {
  let at = pastHyphen(tokens, to);
  if (lowerAt(tokens, at) === 'of') at++;
  if (INDEFINITE_ARTICLES.has(lowerAt(tokens, at))) at = pastHyphen(tokens, at + 1);
  const value = multipleAt(tokens, at);
  return value === undefined || MULTIPLE_PLURALS.has(lowerAt(tokens, at))
    ? undefined
    : { value, to: at + 1 };
}

/** Reads what only tells an order of size: `dozens`, `tens of thousands`, `several hundred`, `a couple of`. */
export function readVague(tokens: readonly Token[], at: number): NumberReading | undefined {
  const lower = lowerAt(tokens, at);
  if (lower === 'couple') return coupleAt(tokens, at);
  if (VAGUE_COUNTS.has(lower)) return severalAt(tokens, at);
  const range = VAGUE_PLURALS.get(lower);
  if (!range) return undefined;
  const isOf = lowerAt(tokens, at + 1) === 'of';
  if (VAGUE_BEFORE_OF.has(lower) && !isOf) return undefined;
  let to = at + 1;
  let factor = 1;
  while (lowerAt(tokens, to) === 'of' && MULTIPLE_PLURALS.has(lowerAt(tokens, to + 1))) {
    factor *= multipleAt(tokens, to + 1) ?? 1;
    to += 2;
  }
  return vague(at, to, range[0] * factor, range[1] * factor + factor - 1);
}

function coupleAt(tokens: readonly Token[], at: number): NumberReading | undefined {
  if (!BEFORE_COUPLE.has(lowerAt(tokens, at - 1))) return undefined;
  const from = lowerAt(tokens, at - 1) === 'a' ? at - 1 : at;
  const isOf = lowerAt(tokens, at + 1) === 'of';
  const next = isOf ? at + 2 : at + 1;
  const multiple = multipleAt(tokens, next);
  if (multiple !== undefined) return vague(from, next + 1, 2 * multiple);
  return isOf ? vague(from, at + 1, 2) : undefined;
}

function severalAt(tokens: readonly Token[], at: number): NumberReading | undefined {
  let next = at + 1;
  const multiple = multipleAt(tokens, next);
  const range = VAGUE_PLURALS.get(`${lowerAt(tokens, next)}s`);
  if (multiple === undefined || !range) return undefined;
  const from = lowerAt(tokens, at - 1) === 'a' ? at - 1 : at;
  const more = multipleAt(tokens, ++next) ?? 1;
  if (more > 1) next++;
  return vague(from, next, range[0] * more, range[1] * more + more - 1);
}

function vague(from: number, to: number, value: number, upTo?: number): NumberReading {
  const end = upTo === undefined ? {} : { upTo };
  return { from, to, value, factor: 1, written: 'words', vague: true, ...end };
}
