import type { TextEdit } from '../finding';

/** The text with the edits applied. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let written = '';
  let at = 0;
  for (const { span, text: inserted } of byPlace(edits)) {
    written += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return written + text.slice(at);
}

/** Where an offset of the old text stands once the edits are applied; of what stands behind an insertion there, behind it. */
export function offsetAfter(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((at, { span, text }) => at + text.length - (span.end - span.start), offset);
}

function byPlace(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
