import type { Span } from '../../server/src/core/span';

const REACH = 300;

/** The sentence round a span on one line, for a reader to judge by: white space as one space, at most 300 characters to either side. */
export function sentenceAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = Math.max(...[...before.matchAll(BOUNDARY)].map(endOf), 0);
  const closing = /[.?!](?=\s)|\n\s*\n/.exec(after);
  const rest = closing === null ? after : after.slice(0, closing.index + 1);
  return `${before.slice(opening)}⟦${text.slice(start, end)}⟧${rest}`.replace(/\s+/g, ' ').trim();
}

const BOUNDARY = /[.?!]\s+(?=[A-Z“"])|\n[ \t]*\n/g;

function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length;
}
