import type { Span } from '../../core/span';
import type { Draft } from '../../core/text/draft';
import { readDraft } from '../../core/text/readDraft';

/**
 * Whether a word in the place of this stretch (draft offsets) would be prose of Markdown: neither code, nor a comment, nor front matter. Read
 * anew, since what stands there now may be taken for markup, and on an empty line nothing is read.
 */
export function isProseAt({ start, end }: Span, { text }: Draft): boolean {
  const { blocks } = readDraft(text.slice(0, start) + WORD + text.slice(end));
  const block = blocks.find(({ span }) => span.start <= start && start < span.end);
  if (block?.notation !== 'markdown') return false;
  const at = start - block.span.start;
  return block.map.some(({ kind, from, to }) => kind === 'verbatim' && from <= at && at < to);
}

const WORD = 'x';
