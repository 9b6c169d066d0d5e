import { overlaps } from '../../span';
import type { Fix, TextEdit } from '../finding';

/** Fixes that can be made together, and those that touch the same words, of which nobody knows the right one. */
export interface SortedFixes<T> {
  readonly together: readonly T[];
  readonly clashing: readonly T[];
}

/** Of those that make the same edits one is taken. */
export function sortedByClash<T extends Pick<Fix, 'edits'>>(fixes: readonly T[]): SortedFixes<T> {
  const unlike = fixes.filter(
    (fix, i) => fixes.findIndex((other) => isSame(fix.edits, other.edits)) === i,
  );
  const order = unlike
    .flatMap((fix) => fix.edits.map((edit) => ({ fix, edit })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const clashing = new Set<T>();
  let farthest = order[0];
  for (const one of order.slice(1)) {
    if (farthest && farthest.fix !== one.fix && clash(farthest.edit, one.edit)) {
      clashing.add(farthest.fix);
      clashing.add(one.fix);
    }
    if (!farthest || one.edit.span.end >= farthest.edit.span.end) farthest = one;
  }
  return { together: unlike.filter((fix) => !clashing.has(fix)), clashing: [...clashing] };
}

/** True where both can't be made: they share words, or it would be open which comes first. */
function clash(a: TextEdit, b: TextEdit): boolean {
  return overlaps(a.span, b.span) || a.span.start === b.span.start;
}

function isSame(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return (
    a.length === b.length &&
    a.every((edit, i) => {
      const other = b[i];
      return (
        edit.text === other?.text &&
        edit.span.start === other.span.start &&
        edit.span.end === other.span.end
      );
    })
  );
}
