import { ANSWER_OPENERS } from '../../language/answers';
import type { Mention, PlaceMention } from '../../mentions/mention';
import { extractMentions } from '../../mentions/extractMentions';
import type { MentionContext } from '../../mentions/mentionContext';
import type { Span } from '../../span';
import { sentences } from '../../text/sentences';
import type { SentenceRange } from '../../text/sentences';
import type { Token } from '../../text/token';
import { tokenize } from '../../text/tokens';
import { clauseDepths } from './clauseDepths';
import { labelledLines } from './labelledLines';
import type { MentionAt, TokenSpan } from './mentionAt';
import { withoutCited, withoutOthers } from './leftOutHits';
import type { Lexicon, Meaning } from '../lexicon/lexicon';
import type { Hit } from '../lexicon/phraseBook';
import { askedPhrases } from './questionPhrases';
import { quotations } from './quotations';

export type { MentionAt, TokenSpan };

/** A block's prose, read once: all spans and token indexes count within the block. */
export interface BlockReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
  /** Nothing is mentioned in it, so that nothing can be claimed. */
  readonly isIdle: boolean;
  /** What stands in quotation marks, the marks not included. */
  readonly quotations: readonly Span[];
  /** A sentence of it was too long to be read. */
  readonly isTruncated: boolean;
}

export interface SentenceReading {
  readonly block: BlockTokens;
  readonly range: SentenceRange;
  readonly mentions: readonly MentionAt[];
  readonly places: readonly MentionAt<PlaceMention>[];
  readonly hits: readonly Hit<Meaning>[];
  readonly isQuestion: boolean;
  /** It may answer the question before it. */
  readonly isShort: boolean;
  /** The token index of the colon that ends a label at the sentence's start: `Prisoners: 300`. */
  readonly labelEnd?: number;
}

/** What sentences share: the block's tokens and how deep clause boundaries part them. */
export interface BlockTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Rises at every clause boundary by its weight; the difference of two tokens is what parts them. */
  readonly depths: readonly number[];
}

/** An answer is at most this many tokens long, else the question before it isn't what it answers. */
const SHORT_ANSWER = 14;
/** The longest label before a colon, in tokens. */
const LABEL_LENGTH = 12;
/** No writer's sentence has so many tokens; what each of its words has to do with each other would take long to find. */
const LONGEST_SENTENCE = 2000;

/** Reads a block's text: tokens, sentences, mentions and the words that tell what they are about. */
export function readBlock(text: string, lexicon: Lexicon, context: MentionContext): BlockReading {
  const tokens = tokenize(text);
  const ranges = labelledLines(text, tokens, sentences(text, tokens));
  const block: BlockTokens = { text, tokens, depths: clauseDepths(tokens) };
  const asked = ranges.flatMap((range) => askedPhrases(tokens, range, lexicon));
  const found = withoutNames([...lexicon.phrases.find(tokens), ...asked].sort(byPlace));
  const all = locate(extractMentions(text, tokens, context), tokens);
  const mentions = withoutCited(all, found, tokens);
  const hits = withoutOthers(found, mentions, tokens, lexicon);
  return {
    text,
    tokens,
    sentences: readSentences(block, ranges, mentions, hits),
    isIdle: mentions.length === 0,
    quotations: quotations(text),
    isTruncated: ranges.some(isEndless),
  };
}

function byPlace(a: Hit<Meaning>, b: Hit<Meaning>): number {
  return a.first - b.first || a.last - b.last;
}

/** The words of a name say nothing by themselves: the `START` of a treaty is no start. */
function withoutNames(hits: readonly Hit<Meaning>[]): readonly Hit<Meaning>[] {
  const names = hits.filter(({ means, first, last }) => means.kind === 'name' && last > first);
  if (names.length === 0) return hits;
  return hits.filter(
    (hit) =>
      (hit.means.kind !== 'cue' && hit.means.kind !== 'role') ||
      !names.some(({ first, last }) => first <= hit.first && hit.last <= last),
  );
}

/** Each list is in the order of the text: what belongs to a sentence is cut off its front. */
function readSentences(
  block: BlockTokens,
  ranges: readonly SentenceRange[],
  mentions: readonly MentionAt[],
  hits: readonly Hit<Meaning>[],
): readonly SentenceReading[] {
  let [mention, hit] = [0, 0];
  return ranges.map((range) => {
    const ownMentions: MentionAt[] = [];
    for (let one; (one = mentions[mention]) && one.first < range.last; mention++)
      ownMentions.push(one);
    const ownHits: Hit<Meaning>[] = [];
    for (let one; (one = hits[hit]) && one.first < range.last; hit++)
      if (one.last < range.last) ownHits.push(one);
    const labelEnd = labelOf(block.tokens, range);
    const isRead = !isEndless(range);
    return {
      block,
      range,
      mentions: isRead ? ownMentions : [],
      places: isRead ? ownMentions.filter(isPlaceAt) : [],
      hits: isRead ? ownHits : [],
      isQuestion: isQuestion(block.tokens, range),
      isShort:
        range.last - range.first <= SHORT_ANSWER || leadsWithFigure(ownMentions, range, block),
      ...(labelEnd === undefined ? {} : { labelEnd }),
    };
  });
}

/** `Up to 50, all of them men who …`, `On 8 November 1945, after the Senate had consented`: the answer is the figure, the rest is talk. */
function leadsWithFigure(
  mentions: readonly MentionAt[],
  { first, last }: SentenceRange,
  { tokens }: BlockTokens,
): boolean {
  const figure = mentions.find(({ mention }) => mention.value.kind !== 'place');
  if (!figure || figure.first - first > LEAD_IN || figure.last + 1 >= last) return false;
  return (
    /^[,;:–—(]$/.test(tokens[figure.last + 1]?.text ?? '') &&
    tokens.slice(first, figure.first).every(({ lower }) => ANSWER_OPENERS.has(lower))
  );
}

/** In tokens: `in about`, `at least`. */
const LEAD_IN = 2;

function isEndless({ first, last }: SentenceRange): boolean {
  return last - first > LONGEST_SENTENCE;
}

function isPlaceAt(at: MentionAt): at is MentionAt<PlaceMention> {
  return at.mention.value.kind === 'place';
}

/** Both lists are in the order of the text. */
function locate(mentions: readonly Mention[], tokens: readonly Token[]): readonly MentionAt[] {
  let at = 0;
  return mentions.map((mention) => {
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) <= mention.span.start) at++;
    let last = at;
    while (last < tokens.length - 1 && (tokens[last + 1]?.start ?? Infinity) < mention.span.end)
      last++;
    return { mention, first: at, last };
  });
}

function isQuestion(tokens: readonly Token[], { first, last }: SentenceRange): boolean {
  for (let i = last - 1; i >= first && i >= last - 4; i--) if (tokens[i]?.text === '?') return true;
  return false;
}

function labelOf(tokens: readonly Token[], { first, last }: SentenceRange): number | undefined {
  for (let i = first; i < Math.min(last, first + LABEL_LENGTH); i++) {
    if (tokens[i]?.text === ':') return i > first ? i : undefined;
  }
  return undefined;
}
