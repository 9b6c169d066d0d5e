import type { Subject } from '../facts/factbase';
import { proseOffset } from '../text/prose/proseMap';
import type { DraftReading } from './reading/draftReading';
import type { Lexicon } from './lexicon/lexicon';
import { cluesOf, partsOf } from './reading/clues';
import type { SentenceReading } from './reading/blockReading';
import { Discourse } from './weighing/discourse';
import { spokenIn } from './weighing/spoken';

/** What a writer is writing about at a place of a draft. */
export interface WritingAbout {
  /** The likeliest first; few. */
  readonly subjects: readonly Subject[];
  /** The properties that words of the sentence point to, the nearest before the place first. */
  readonly properties: readonly string[];
}

type Day = Parameters<typeof Discourse.of>[2];

/**
 * What a reader takes to be spoken of at a draft offset: what the sentence there names, then its paragraph and its headings; where these name
 * nothing, what the draft has spoken of last.
 */
export function writingAbout(
  offset: number,
  reading: DraftReading,
  lexicon: Lexicon,
  day: Day,
): WritingAbout {
  const index = blockBefore(offset, reading);
  const block = reading.draft.blocks[index];
  const own = reading.blocks[index];
  if (!block || !own) return { subjects: [], properties: [] };
  const at = proseOffset(block.map, offset - block.span.start);
  const isInside = /^[^\S\r\n]*$/.test(reading.draft.text.slice(block.span.end, offset));
  const sentence = isInside ? sentenceAt(at, own.sentences) : undefined;
  const inText = isInside ? spokenFrom(sentence ?? 0, spokenIn(own, lexicon)) : [];
  const above = [...block.headings, ...block.parents, ...(block.kind === 'heading' ? [index] : [])]
    .reverse()
    .flatMap((one) => spokenOf(one, reading, lexicon));
  const named = [...new Set([...inText, ...above])];
  return {
    subjects: (named.length > 0 ? named : spokenLast(index, reading, lexicon, day)).slice(0, MOST),
    properties: propertiesIn(own.sentences[sentence ?? -1], at),
  };
}

const MOST = 3;
/** In sentences. */
const RECENT = 8;

/** The last block that begins at or before the offset; the first where none does. */
function blockBefore(offset: number, { draft: { blocks } }: DraftReading): number {
  let [low, high] = [0, blocks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function sentenceAt(at: number, sentences: readonly SentenceReading[]): number {
  const starts = sentences.map(({ block, range }) => block.tokens[range.first]?.start ?? 0);
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= at),
  );
}

/** Those of the sentence itself, then of those before, the nearest first, then of those behind. */
function spokenFrom(sentence: number, spoken: readonly (readonly Subject[])[]): readonly Subject[] {
  const before = spoken.slice(0, sentence + 1).reverse();
  return [...before, ...spoken.slice(sentence + 1)].flat();
}

function spokenOf(index: number, { blocks }: DraftReading, lexicon: Lexicon): readonly Subject[] {
  const block = blocks[index];
  return block ? spokenIn(block, lexicon).flat() : [];
}

function spokenLast(
  index: number,
  reading: DraftReading,
  lexicon: Lexicon,
  day: Day,
): readonly Subject[] {
  const { subjects } = Discourse.of(reading, lexicon, day, undefined).at(index);
  return [...subjects]
    .filter(([, { since }]) => since <= RECENT)
    .sort(([, a], [, b]) => a.since - b.since)
    .map(([subject]) => subject);
}

function propertiesIn(sentence: SentenceReading | undefined, at: number): readonly string[] {
  if (!sentence) return [];
  const { tokens } = sentence.block;
  const cues = [...cluesOf(sentence)].flatMap(([key, clues]) => {
    const { kind, value } = partsOf(key);
    return kind === 'cue'
      ? clues.map(({ last }) => ({ property: value, end: tokens[last]?.end ?? 0 }))
      : [];
  });
  const before = cues.filter(({ end }) => end <= at).sort((a, b) => b.end - a.end);
  return [...new Set(before.map(({ property }) => property))];
}
