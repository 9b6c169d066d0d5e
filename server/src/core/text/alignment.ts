import type { Block, Cell, Draft } from './draft';

/** What two versions of a draft have in common: their first blocks and their last. */
export interface Alignment {
  /** So many blocks at the top are the same, in the same places. */
  readonly head: number;
  /** From this index on the blocks are those from `index - moved` on. */
  readonly tail: number;
  readonly moved: number;
}

/** Aligns two versions by what their blocks hold; a block that stands under other headings still counts as the same. */
export function align(old: Draft, draft: Draft): Alignment {
  const shorter = Math.min(old.blocks.length, draft.blocks.length);
  const moved = draft.blocks.length - old.blocks.length;
  let head = 0;
  while (head < shorter && holdsSame(old, head, draft, head)) head++;
  let tail = draft.blocks.length;
  while (tail > head && tail - moved > head && holdsSame(old, tail - 1 - moved, draft, tail - 1))
    tail--;
  return { head, tail, moved };
}

/** The index that a block had before; nothing for one that is new. */
export function formerIndex({ head, tail, moved }: Alignment, index: number): number | undefined {
  if (index < head) return index;
  return index >= tail ? index - moved : undefined;
}

/** True where the blocks from `first` to `last` are what they were, one behind the other. */
export function isUntouched({ head, tail }: Alignment, first: number, last: number): boolean {
  return last < head || first >= tail;
}

function holdsSame(old: Draft, oldIndex: number, draft: Draft, index: number): boolean {
  const a = old.blocks[oldIndex];
  const b = draft.blocks[index];
  return (
    !!a &&
    !!b &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.footnote === b.footnote &&
    isSameCell(a.cell, b.cell) &&
    a.notation === b.notation &&
    a.text === b.text &&
    (isKept(a, b) || isWrittenSame(a, old, b, draft))
  );
}

/** Blocks that no change has touched keep the very map that was read of them. */
function isKept(a: Block, b: Block): boolean {
  return a.map === b.map;
}

/** The last block of a draft is read anew at every change. */
function isWrittenSame(a: Block, old: Draft, b: Block, draft: Draft): boolean {
  return (
    old.text.slice(a.span.start, a.span.end) === draft.text.slice(b.span.start, b.span.end) &&
    a.links.length === b.links.length &&
    a.links.every(({ url }, i) => url === b.links[i]?.url)
  );
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column && a?.isHeader === b?.isHeader;
}
