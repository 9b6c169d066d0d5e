import type { Property } from '../../facts/factbase';
import {
  AHEAD,
  BEFORE_POINTS,
  BEFORE_SPANS,
  BEHIND_POINTS,
  ENDINGS,
  EXTENSIONS,
  LEFT_TO,
  NOTICES,
  PIECES,
  STRETCHES,
  TOILS,
} from '../../language/stretches';
import { firstWord, hasWord } from '../reading/sentenceWords';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

/**
 * How a span of time reads as an agreement's term. - never: it is a point in time, a rate, a piece of a longer stretch or of something else:
 * `in two years`, `two years late`, `every two years`, `two years of talks`. - ifRight: it may be one, but says too little to be a wrong one.
 */
export type TermReading = 'term' | 'ifRight' | 'never';

/** Reads a duration by the words right before and behind it; what fits another property than the term is none of its business. */
export function readTerm(
  at: MentionAt,
  sentence: SentenceReading,
  property: Property,
): TermReading {
  const { mention } = at;
  if (mention.value.kind !== 'duration' || !isTerm(property)) return 'term';
  const word = (i: number) => sentence.block.tokens[i]?.lower ?? '';
  if (isPointBehind(at, word) || isOfOther(at, word)) return 'never';
  const { preposition, adjective } = opening(at, sentence, word);
  const isCompound = mention.text.includes('-');
  if (isCompound && !STRETCHES.has(word(at.last + 1))) return 'term';
  if (PIECES.has(adjective)) return 'never';
  if (BEFORE_POINTS.has(preposition)) return AHEAD.has(adjective) ? 'ifRight' : 'never';
  if (EXTENSIONS.has(adjective) || isExtension(mention.text)) return 'ifRight';
  const isFromThere = preposition === 'after' && !hasWord(sentence, ENDINGS);
  return isFromThere ? 'ifRight' : 'term';
}

/** The engine's own, or another that a dataset calls one: `initial term`. */
function isTerm({ id, label }: Property): boolean {
  return id === 'term' || label.split(' ').at(-1)?.toLowerCase() === 'term';
}

type WordAt = (token: number) => string;

/** The word before it, and the preposition before that, across articles: `over the past` two years. */
function opening(at: MentionAt, sentence: SentenceReading, word: WordAt) {
  let first = firstWord(at, sentence) - 1;
  while (BEFORE_SPANS.has(word(first))) first--;
  const adjective = word(first);
  // `is to last ten years`
  if (adjective === 'last' && !BEFORE_SPANS.has(word(first - 1)))
    return { adjective: '', preposition: '' };
  if (PIECES.has(adjective) || AHEAD.has(adjective) || EXTENSIONS.has(adjective)) {
    do first--;
    while (BEFORE_SPANS.has(word(first)));
    return { adjective, preposition: word(first) };
  }
  return { adjective: '', preposition: adjective };
}

/** `two years late`, `two years on,`, `with two years to run`. */
function isPointBehind({ last }: MentionAt, word: WordAt): boolean {
  const behind = word(last + 1);
  if (behind === 'to') return LEFT_TO.has(word(last + 2));
  if (behind === 'on') return /^(?:from|[.,;:)]?)$/.test(word(last + 2));
  return BEHIND_POINTS.has(behind) || (behind === 'at' && word(last + 3) === 'time');
}

/** `two years of talks`, `two years of hard bargaining`, `two years' notice`. */
function isOfOther({ last }: MentionAt, word: WordAt): boolean {
  const behind = word(last + 1);
  if (behind === 'of') return [2, 3, 4].some((step) => TOILS.has(word(last + step)));
  return /^['’]$/.test(behind) && [2, 3].some((step) => NOTICES.has(word(last + step)));
}

/** `two more years`. */
function isExtension(printed: string): boolean {
  return printed.split(/\s+/).some((word) => EXTENSIONS.has(word.toLowerCase()));
}
