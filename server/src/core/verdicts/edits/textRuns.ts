import type { Block } from '../../text/draft';
import { isAllInvisible } from '../../text/prose/invisible';
import type { Segment } from '../../text/prose/proseMap';

/** A stretch of prose that can be rewritten in one edit: no markup, entity or line break in it, but perhaps a soft hyphen. */
export interface Run {
  /** In the prose. */
  readonly start: number;
  readonly end: number;
  readonly isEditable: boolean;
}

/** A block, and how it is written. */
export interface Page {
  readonly block: Block;
  readonly source: string;
}

/** The runs of a block from `start` to `end` of its prose, in order; a line break is one of its own that can't be changed. */
export function runsIn({ block, source }: Page, start: number, end: number): readonly Run[] {
  const runs: Run[] = [];
  let last: Segment | undefined;
  for (const segment of block.map) {
    if (segment.end <= start) {
      last = segment;
      continue;
    }
    if (segment.start >= end) break;
    for (const run of linesOf(segment, block.text)) {
      const before = runs.at(-1);
      const joins =
        before?.isEditable === true &&
        run.isEditable &&
        run.start === before.end &&
        (run.start > segment.start || isJoined(last, segment, source));
      if (joins) runs[runs.length - 1] = { ...before, end: run.end };
      else runs.push(run);
    }
    last = segment;
  }
  return runs.filter((run) => run.end > start && run.start < end);
}

function linesOf({ kind, start, end }: Segment, text: string): readonly Run[] {
  if (kind === 'escape') return [{ start, end, isEditable: true }];
  if (kind !== 'verbatim') return [{ start, end, isEditable: false }];
  const runs: Run[] = [];
  let from = start;
  for (const { index, 0: lineBreak } of text.slice(start, end).matchAll(/[\r\n]+/g)) {
    const at = start + index;
    if (at > from) runs.push({ start: from, end: at, isEditable: true });
    from = at + lineBreak.length;
    runs.push({ start: at, end: from, isEditable: false });
  }
  if (from < end) runs.push({ start: from, end, isEditable: true });
  return runs;
}

/** True where nothing stands between two segments but what nobody sees. */
function isJoined(before: Segment | undefined, segment: Segment, source: string): boolean {
  return before !== undefined && isAllInvisible(source.slice(before.to, segment.from));
}
