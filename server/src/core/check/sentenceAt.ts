import type { DraftReading } from '../claims/reading/draftReading';
import type { BlockReading } from '../claims/reading/blockReading';
import type { Span } from '../span';
import type { Block } from '../text/draft';
import { draftSpan } from '../text/draftSpan';
import { proseOffset } from '../text/prose/proseMap';

/** A sentence of a draft. */
export interface PlacedSentence {
  /** As a reader sees it. */
  readonly words: string;
  /** In the draft's offsets. */
  readonly span: Span;
  readonly block: Block;
  readonly reading: BlockReading;
  /** In its block's prose. */
  readonly prose: Span;
  /** Where in it the place asked for stands, in UTF-16 units of its words. */
  readonly offset: number;
}

/** The sentence that stands at a draft offset; nothing between blocks. */
export function sentenceAt(
  at: number,
  { draft, blocks }: DraftReading,
): PlacedSentence | undefined {
  const index = blockIndexAt(at, draft.blocks);
  const [block, reading] = [draft.blocks[index], blocks[index]];
  if (!block || !reading || at < block.span.start || at > block.span.end) return undefined;
  const offset = proseOffset(block.map, at - block.span.start);
  const { tokens, sentences, text } = reading;
  for (const { range } of sentences) {
    const [first, last] = [tokens[range.first], tokens[range.last - 1]];
    if (!first || !last || last.end <= offset) continue;
    const prose = { start: first.start, end: last.end };
    return {
      words: text.slice(prose.start, prose.end),
      span: draftSpan(block, prose),
      block,
      reading,
      prose,
      offset: Math.max(0, offset - prose.start),
    };
  }
  return undefined;
}

/** The last block that begins at the place or before it. */
function blockIndexAt(at: number, blocks: readonly Block[]): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
