import type { TreeCursor } from '@lezer/common';
import type { Span } from '../../span';
import { ownSlice } from '../ownSlice';
import { mayHoldInvisible } from './invisible';
import type { Definitions } from '../references';
import { InlineReader } from './inlineReader';
import type { Prose } from './prose';

/**
 * Reads the nodes below `cursor` within `range`, counted from the start of its tree, which is `treeStart` of `draft`. Links by label are read as
 * such where their definitions are given.
 */
export function readProse(
  draft: string,
  treeStart: number,
  cursor: TreeCursor,
  { start, end }: Span,
  definitions?: Definitions,
): Prose {
  const source = ownSlice(
    draft,
    treeStart + start,
    treeStart + trimmedEnd(draft, treeStart, start, end),
  );
  let isThere = cursor.childAfter(start);
  if (!isThere && !mayHoldInvisible(source)) return plainProse(source, start);
  const reader = new InlineReader(source, start, definitions);
  while (isThere && cursor.from < end) isThere = cursor.next(reader.take(cursor));
  return reader.finish();
}

function trimmedEnd(draft: string, treeStart: number, start: number, end: number): number {
  let at = end;
  while (at > start && draft.charCodeAt(treeStart + at - 1) <= SPACE) at--;
  return at;
}

/** Most blocks hold no markup: they are what is written. */
function plainProse(source: string, start: number): Prose {
  const text = source.trim();
  const from = source.length - source.trimStart().length;
  const { length } = text;
  return {
    start,
    written: source.length,
    text,
    map: length === 0 ? [] : [{ kind: 'verbatim', start: 0, end: length, from, to: from + length }],
    unread: NONE,
    links: NONE,
    footnoteRefs: NONE,
    citations: NONE,
    comments: NONE,
    labels: NONE,
    isEmpty: length === 0,
    isTruncated: false,
  };
}

const NONE: readonly never[] = [];
const SPACE = 0x20;
