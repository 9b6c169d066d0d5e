import type { TreeCursor } from '@lezer/common';
import type { Span } from '../../span';
import { ownSlice } from '../ownSlice';
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
  const reader = new InlineReader(source, start, definitions);
  let enters = true;
  while (cursor.next(enters) && cursor.from < end) enters = reader.take(cursor);
  return reader.finish();
}

function trimmedEnd(draft: string, treeStart: number, start: number, end: number): number {
  let at = end;
  while (at > start && draft.charCodeAt(treeStart + at - 1) <= SPACE) at--;
  return at;
}

const SPACE = 0x20;
