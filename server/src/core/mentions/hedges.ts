import {
  GLUED_HEDGES,
  HEDGE_ABBREVIATIONS,
  HEDGES_BEFORE,
  HEDGES_BEFORE_NOUNS,
  HEDGES_BEHIND,
  LIMIT_NOUNS,
  NO_LEAST_BEFORE,
  OVER_BOUNDS,
  OVER_TOPICS,
  POINTED_HEDGES,
  TAKE_OVER,
  UP_TO_SUMS,
} from '../language/hedgeWords';
import type { HedgePhrase } from '../language/hedgeWords';
import { NUMBER_WORDS, TOO_FEW_FOR_OVER } from '../language/numberWords';
import { PERCENT_OPENERS } from '../language/percentWords';
import { UNIT_WORDS } from '../language/units';
import type { Token } from '../text/token';
import type { Bound, Hedged } from '../values/value';
import { closeness, strengthened } from './hedgeStrengths';
import { isGlued, isHyphen, isHyphenMark, isNumber, isWord, lowerAt } from './tokenKinds';

/** Words round a number that say how it is meant, as a range of tokens. */
export interface Hedge extends Hedged {
  readonly from: number;
  readonly to: number;
}

/** The hedge that ends right before a token: `up to about`. Before a span of time `over` is none, unless it is `for over`. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  isTime = false,
): Hedge | undefined {
  let found = phraseBefore(tokens, at, isTime);
  for (let outer = 0; found && outer < 2; outer++) {
    const next = phraseBefore(tokens, found.from, isTime);
    if (!next) break;
    found = { ...joined(next, found), from: next.from, to: found.to };
  }
  return found;
}

/** The hedge that begins at a token: `or more`, `-odd`, `+`, `at first`. */
export function hedgeBehind(tokens: readonly Token[], at: number): Hedge | undefined {
  const mark = lowerAt(tokens, at);
  if (mark === '+' && isGlued(tokens, at - 1) && !isNumber(tokens, at + 1)) {
    return { from: at, to: at + 1, bound: 'atLeast' };
  }
  if (isHyphenMark(mark)) {
    const bound = isHyphen(tokens, at) ? GLUED_HEDGES.get(lowerAt(tokens, at + 1)) : undefined;
    return bound && { from: at, to: at + 2, bound };
  }
  for (const { words, bound } of HEDGES_BEHIND.get(mark) ?? []) {
    const to = at + words.length;
    if (words.some((word, i) => lowerAt(tokens, at + i) !== word)) continue;
    if (isMeantBehind(tokens, words, to)) return { from: at, to, bound };
  }
  return undefined;
}

function joined(outer: Hedge, inner: Hedge): Hedge {
  return stronger(outer.bound, inner.bound) === inner.bound ? inner : outer;
}

/** Of two hedges of one number, the outer first, the bound that holds. */
export function stronger(outer: Bound, inner: Bound): Bound {
  if (outer === 'exactly') return inner;
  return inner === 'exactly' || inner === 'about' ? outer : inner;
}

function phraseBefore(tokens: readonly Token[], at: number, isTime: boolean): Hedge | undefined {
  const isPoint = lowerAt(tokens, at - 1) === '.' && isGlued(tokens, at - 2);
  const end = isPoint && HEDGE_ABBREVIATIONS.has(lowerAt(tokens, at - 2)) ? at - 1 : at;
  for (const phrase of HEDGES_BEFORE.get(lowerAt(tokens, end - 1)) ?? []) {
    const from = end - phrase.words.length;
    if (phrase.words.some((word, i) => lowerAt(tokens, from + i) !== word)) continue;
    if (!isMeantBefore(tokens, phrase, from, end < at, isTime)) continue;
    const start = strengthened(tokens, from, phrase);
    const close = closeness(tokens, phrase, [start, from]);
    return { from: start, to: at, bound: boundOf(tokens, phrase, from), ...(close && { close }) };
  }
  return undefined;
}

/** `takes over 300 prisoners` may say more than 300, or that they are taken over. */
function boundOf(tokens: readonly Token[], { words, bound }: HedgePhrase, from: number): Bound {
  const isOver = words.length === 1 && words[0] === 'over';
  return isOver && TAKE_OVER.has(lowerAt(tokens, from - 1)) ? 'atLeast' : bound;
}

function isMeantBefore(
  tokens: readonly Token[],
  { words }: HedgePhrase,
  from: number,
  hasPoint: boolean,
  isTime: boolean,
): boolean {
  const before = lowerAt(tokens, from - 1);
  const written = words.join(' ');
  if (POINTED_HEDGES.has(written)) return hasPoint;
  switch (written) {
    case 'over':
      if (isTime) return OVER_BOUNDS.has(before);
      if (isNumber(tokens, from - 1) || isFew(tokens, from + 1)) return false;
      return !OVER_TOPICS.has(before) && !NUMBER_WORDS.has(before);
    case 'up to':
      return !UP_TO_SUMS.has(before);
    default:
      return true;
  }
}

/** `questions over five men`: nobody rounds such numbers down, unless more follows (`over five million`, `over five miles`). */
function isFew(tokens: readonly Token[], at: number): boolean {
  if (!TOO_FEW_FOR_OVER.has(lowerAt(tokens, at))) return false;
  const behind = lowerAt(tokens, at + 1);
  return !NUMBER_WORDS.has(behind) && !UNIT_WORDS.has(behind) && !PERCENT_OPENERS.has(behind);
}

/** Not `maximum-security`, not `50, at least for now`, not the adverb of what follows. */
function isMeantBehind(tokens: readonly Token[], words: readonly string[], to: number): boolean {
  const next = lowerAt(tokens, to);
  const [first = ''] = words;
  if (isHyphenMark(next) && isGlued(tokens, to - 1)) return false;
  if (LIMIT_NOUNS.has(first)) return !isWord(tokens, to);
  if (HEDGES_BEFORE_NOUNS.has(first)) return !isNumber(tokens, to) && isWord(tokens, to);
  if (words.join(' ') === 'at least') return !NO_LEAST_BEFORE.has(next) && !isNumber(tokens, to);
  return words.length > 1 || !isNumber(tokens, to);
}
