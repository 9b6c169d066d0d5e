import type { Mention, PlaceMention } from '../mentions/mention';
import { extractMentions } from '../mentions/extract';
import type { MentionContext } from '../mentions/context';
import type { Span } from '../span';
import { sentences } from '../text/sentences';
import type { SentenceRange } from '../text/sentences';
import type { Token } from '../text/token';
import { tokenize } from '../text/tokens';
import { clauseDepths } from './clauses';
import { labelledLines } from './labelledLines';
import { isOpenPact, knownTokens } from './pacts';
import type { Lexicon, Meaning } from './lexicon';
import type { Hit } from './phrases';
import { quotations } from './quotations';
import { isMereSite } from './namedSites';

/** A block's prose, read once: all spans and token indexes count within the block. */
export interface BlockReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
  /** Nothing is mentioned in it, so that nothing can be claimed. */
  readonly isIdle: boolean;
  /** What stands in quotation marks, the marks not included. */
  readonly quotations: readonly Span[];
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

/** Tokens of a sentence, both ends in it. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A mention and the tokens that it spans: `last` is in. */
export interface MentionAt<M extends Mention = Mention> {
  readonly mention: M;
  readonly first: number;
  readonly last: number;
}

/** An answer is at most this many tokens long, else the question before it isn't what it answers. */
const SHORT_ANSWER = 14;
/** The longest label before a colon, in tokens. */
const LABEL_LENGTH = 12;

/** Reads a block's text: tokens, sentences, mentions and the words that tell what they are about. */
export function readBlock(text: string, lexicon: Lexicon, context: MentionContext): BlockReading {
  const tokens = tokenize(text);
  const ranges = labelledLines(text, tokens, sentences(text, tokens));
  const block: BlockTokens = { text, tokens, depths: clauseDepths(tokens) };
  const found = withoutNames(lexicon.phrases.find(tokens));
  const mentions = locate(extractMentions(text, tokens, context), tokens).filter(
    (at) => !isOfCitation(at, found, tokens),
  );
  const hits = withoutOthers(found, mentions, tokens, lexicon);
  return {
    text,
    tokens,
    sentences: readSentences(block, ranges, mentions, hits),
    isIdle: mentions.length === 0,
    quotations: quotations(text),
  };
}

/** `(Reuters, 12 December 2025)`: the day belongs to the source, and the words of a title say nothing by themselves. */
function isOfCitation(
  { mention, first, last }: MentionAt,
  hits: readonly Hit<Meaning>[],
  tokens: readonly Token[],
): boolean {
  const isDay =
    mention.value.kind === 'date' &&
    tokens[first - 1]?.text === ',' &&
    /^[);]$/.test(tokens[last + 1]?.text ?? '');
  return hits.some(
    ({ means, first: start, last: end }) =>
      means.kind === 'stance' &&
      means.stance === 'source' &&
      ((isDay && end === first - 2) ||
        (start <= first && last <= end && (end > start + 2 || isBracketed(start, end, tokens)))),
  );
}

/** `(UK Home Office, …)`, `(Reuters)`. */
function isBracketed(start: number, end: number, tokens: readonly Token[]): boolean {
  return (
    /^[(;]$/.test(tokens[start - 1]?.text ?? '') && /^[),;]$/.test(tokens[end + 1]?.text ?? '')
  );
}

/** What belongs to another agreement or place by its name says nothing of ours, but that it is another's. */
function withoutOthers(
  hits: readonly Hit<Meaning>[],
  mentions: readonly MentionAt[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Hit<Meaning>[] {
  const isKnown = knownTokens(hits, mentions);
  const places = mentions.filter(isPlaceAt);
  const isCapital = (token: number) =>
    places.some(({ mention, last }) => last === token && mention.form === 'capital');
  const isNamed = (token: number) =>
    hits.some(({ means, first, last }) => means.kind === 'name' && first <= token && token <= last);
  const others = new Set<number>();
  for (const { means, first, last } of hits) {
    const isPact = means.kind === 'pact' && !isNamed(first);
    if (isPact && !isOpenPact({ first, last, means }, tokens, isKnown, isCapital))
      others.add(first);
  }
  return hits.flatMap((hit): readonly Hit<Meaning>[] => {
    const { means, first } = hit;
    if (means.kind === 'name' && isOwnedByOther(first, means.subject, places, tokens, lexicon))
      return [{ ...hit, means: OTHER_PACT }];
    if (means.kind === 'pact' && others.has(first)) return [{ ...hit, means: OTHER_PACT }];
    if ((means.kind === 'topic' || means.kind === 'cue') && others.has(first)) return [];
    return means.kind === 'topic' && isMereSite(hit, tokens, isKnown) ? [] : [hit];
  });
}

/** `Russia's fisheries agreement with Morocco` is no other country's of that name. */
function isOwnedByOther(
  first: number,
  subject: string,
  places: readonly MentionAt<PlaceMention>[],
  tokens: readonly Token[],
  { ownPlaces }: Lexicon,
): boolean {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return false;
  const owner = places.find(({ last }) => last === first - 2)?.mention.value.country;
  return owner !== undefined && ownPlaces.get(subject)?.includes(owner) === false;
}

const OTHER_PACT: Meaning = { kind: 'other pact' };

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
    return {
      block,
      range,
      mentions: ownMentions,
      places: ownMentions.filter(isPlaceAt),
      hits: ownHits,
      isQuestion: isQuestion(block.tokens, range),
      isShort: range.last - range.first <= SHORT_ANSWER,
      ...(labelEnd === undefined ? {} : { labelEnd }),
    };
  });
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
