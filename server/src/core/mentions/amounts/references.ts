import { isEvent } from '../../language/countedNouns';
import { BEFORE_PLAIN_YEARS } from '../../language/determiners';
import { isPlural } from '../../language/inflection';
import {
  LOOSE_REFERENCE_NOUNS,
  REFERENCE_ABBREVIATIONS,
  REFERENCE_JOINERS,
  REFERENCE_NOUNS,
} from '../../language/references';
import { HEDGES_OF_COUNTS, YEAR_HEDGES, YEAR_PREPOSITIONS } from '../../language/yearCues';
import type { Token } from '../../text/token';
import type { Figure } from './figures';
import { isGlued, isHyphenMark, isNumber, isWord, lowerAt } from '../tokenKinds';
import type { Prose } from '../tokenKinds';

/** True for a place in a text: `page 12`, `p. 12`, `Article 3`, `No. 5`, and for those that go on with one: `Articles 3 and 5`. */
export function isReference(
  tokens: readonly Token[],
  from: number,
  lastReference: number,
): boolean {
  if (lastReference > 0 && continues(tokens, lastReference, from)) return true;
  const noun = referenceNoun(tokens, from);
  return noun !== undefined && !LOOSE_REFERENCE_NOUNS.has(noun);
}

/** True behind a noun that makes a reference only of a number that counts nothing: `round 4`, `table 2`. */
export function isLooseReference(tokens: readonly Token[], from: number): boolean {
  const noun = referenceNoun(tokens, from);
  return noun !== undefined && LOOSE_REFERENCE_NOUNS.has(noun);
}

function referenceNoun(tokens: readonly Token[], from: number): string | undefined {
  const isPoint = lowerAt(tokens, from - 1) === '.' && isGlued(tokens, from - 2);
  const at = isPoint ? from - 2 : from - 1;
  const lower = lowerAt(tokens, at);
  if (isPoint) return REFERENCE_ABBREVIATIONS.has(lower) ? lower : undefined;
  if (!REFERENCE_NOUNS.has(lower)) return undefined;
  // `the members number 20` and `no 300 of them` count.
  if (lower === 'number' && isPlural(lowerAt(tokens, at - 1))) return undefined;
  return lower === 'no' && tokens[at]?.text === 'no' ? undefined : lower;
}

/** Nothing but `,`, `and`, `or`, `&`, `to` or a dash between two figures. */
function continues(tokens: readonly Token[], end: number, from: number): boolean {
  if (from <= end || from > end + 2) return false;
  for (let at = end; at < from; at++) {
    if (!REFERENCE_JOINERS.has(lowerAt(tokens, at))) return false;
  }
  return true;
}

/**
 * True where four digits without a comma are rather a year than a count: `in 2027`, `the 2008 elections`. What they count, or a hedge,
 * makes a count of them: `2000 prisoners`, `up to 1500`.
 */
export function isYear(
  { tokens }: Prose,
  { from, to, low, high }: Figure,
  unit: string | undefined,
  isHedged: boolean,
): boolean {
  if (high) return isPlainYear(tokens, high.from) && isPlainYear(tokens, from);
  if (to !== from + 1 || !isPlainYear(tokens, from)) return false;
  const before = lowerAt(tokens, from - 1);
  const isModern = low.value >= 1900 && low.value < 2100;
  if (isHedged && (unit !== undefined || !YEAR_HEDGES.has(before))) {
    return isModern && unit === undefined && !HEDGES_OF_COUNTS.has(before);
  }
  if (YEAR_PREPOSITIONS.has(before) || isHyphenMark(before) || unit === undefined) return true;
  return isModern && (isEvent(unit) || BEFORE_PLAIN_YEARS.has(before));
}

function isPlainYear(tokens: readonly Token[], at: number): boolean {
  if (!isNumber(tokens, at) || !/^(?:1\d|2[01])\d\d$/.test(lowerAt(tokens, at))) return false;
  return !(isGlued(tokens, at) && isWord(tokens, at + 1));
}
