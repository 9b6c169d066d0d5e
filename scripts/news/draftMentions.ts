import { draftDate } from '../../server/src/core/mentions/draftDate';
import { extractMentions } from '../../server/src/core/mentions/extractMentions';
import type { Mention } from '../../server/src/core/mentions/mention';
import { overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import type { Block, Draft } from '../../server/src/core/text/draft';
import { draftSpan } from '../../server/src/core/text/draftSpan';
import { readDraft } from '../../server/src/core/text/readDraft';
import { tokenize } from '../../server/src/core/text/tokens';
import type { World } from './world';

/** A value of a draft: `span` counts in the draft, the mention's own in the prose of its block. */
export interface DraftMention {
  readonly mention: Mention;
  readonly block: Block;
  readonly span: Span;
}

export interface ReadText {
  readonly draft: Draft;
  readonly date: string | undefined;
  readonly mentions: readonly DraftMention[];
}

/** A text as the checker reads it, up to its values. */
export function readText(text: string, today: string, { places }: World): ReadText {
  const draft = readDraft(text);
  const date = draftDate(draft, today);
  const context = { places, today, ...(date === undefined ? {} : { date }) };
  const mentions = draft.blocks.flatMap((block) =>
    extractMentions(block.text, tokenize(block.text), context).map((mention) => ({
      mention,
      block,
      span: draftSpan(block, mention.span),
    })),
  );
  return { draft, date, mentions };
}

/** The value that a mark is of: of those that it overlaps the one whose ends are nearest to its own. */
export function mentionAt<T extends { readonly span: Span }>(
  mentions: readonly T[],
  at: Span,
): T | undefined {
  const off = ({ span }: T) => Math.abs(span.start - at.start) + Math.abs(span.end - at.end);
  return mentions.filter(({ span }) => overlaps(span, at)).sort((a, b) => off(a) - off(b))[0];
}
