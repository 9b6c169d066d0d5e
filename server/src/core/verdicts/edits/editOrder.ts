import type { TextEdit } from '../finding';

/** The edits in the order of the text. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}
