import { overlaps } from '../../core/span';
import type { Span } from '../../core/span';
import { applyEdits } from '../../core/verdicts/edits/applyEdits';
import type { TextEdit } from '../../core/verdicts/finding';

export { applyEdits };

/**
 * What stands in the place of `span` once the edits are applied. Where an edit reaches beyond the span, what it has in common with
 * the text round it is cut off again, so that `Denmark 250` → `Denmark 300` leaves `300` in the place of `250`.
 */
export function textAfter(text: string, edits: readonly TextEdit[], span: Span): string {
  const own = edits.filter((edit) => overlaps(edit.span, span) || isInside(edit.span, span));
  const start = Math.min(span.start, ...own.map((edit) => edit.span.start));
  const end = Math.max(span.end, ...own.map((edit) => edit.span.end));
  const shifted = own.map((edit) => ({
    span: { start: edit.span.start - start, end: edit.span.end - start },
    text: edit.text,
  }));
  const after = applyEdits(text.slice(start, end), shifted);
  const before = text.slice(start, span.start);
  const behind = text.slice(span.end, end);
  const from = after.startsWith(before) ? before.length : 0;
  const to = behind !== '' && after.endsWith(behind) ? after.length - behind.length : after.length;
  return after.slice(from, Math.max(from, to));
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return start === end && outer.start < start && start < outer.end;
}
