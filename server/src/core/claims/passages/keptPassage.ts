import type { Alignment } from '../../text/alignment';
import { formerIndex, isUntouched } from '../../text/alignment';
import { bodyStart } from '../../text/bodyStart';
import type { Block, Draft } from '../../text/draft';
import { BLOCKS_BACK, OPENINGS, SECTION_BACK } from './distanceScale';
import { beforeItems } from './placedPassage';
import { cornerOf, lastCellOf } from './tableCells';

/**
 * True where a block's passage must be what it was before an edit: nothing it is read from has changed or stands elsewhere to it. Errs on
 * the side of no.
 */
export function keepsPassage(
  old: Draft,
  draft: Draft,
  index: number,
  alignment: Alignment,
): boolean {
  const block = draft.blocks[index];
  const former = formerIndex(alignment, index);
  const before = former === undefined ? undefined : old.blocks[former];
  if (!block || !before || block.footnote !== undefined || block.footnoteRefs.length > 0)
    return false;
  return (
    isUntouched(alignment, 0, Math.min(index, bodyStart(draft) + OPENINGS - 1)) &&
    isUntouched(alignment, ...reach(draft, index, block)) &&
    isSamePlaces(before.headings, block.headings, alignment) &&
    isSamePlaces(before.parents, block.parents, alignment)
  );
}

/** The first and the last of the blocks that count, but for headings, the title and the draft's opening. */
function reach(draft: Draft, index: number, block: Block): [first: number, last: number] {
  const { cell, parents, headings } = block;
  const corner = cell && cornerOf(draft, cell);
  const opener = Math.min(corner ?? index, parents[0] ?? index);
  const start = beforeItems(draft, opener);
  const heading = headings.at(-1);
  const asks = heading !== undefined && draft.blocks[heading]?.text.includes('?') === true;
  const first = Math.min(start - BLOCKS_BACK, asks ? heading - SECTION_BACK : start);
  return [first - 1 - parents.length, (cell && lastCellOf(draft, cell)) ?? index];
}

function isSamePlaces(
  old: readonly number[],
  places: readonly number[],
  alignment: Alignment,
): boolean {
  if (old.length !== places.length) return false;
  return places.every((place, i) => formerIndex(alignment, place) === old[i]);
}
