import { shift } from '../../span';
import type { Span } from '../../span';

/** A comment as it is written in a source. */
export interface Comment {
  /** Its marks included; counts from where its holder says. */
  readonly span: Span;
  /** What stands between its marks, trimmed. */
  readonly words: string;
  /** Where that begins; counts as the span does. */
  readonly wordsAt: number;
}

/** A comment of HTML, MDX or Obsidian; nothing for what is none, such as an expression in braces. `from`: where it begins. */
export function readComment(written: string, from: number): Comment | undefined {
  const marks = MARKS.find(
    ([open, close]) =>
      written.startsWith(open) &&
      written.endsWith(close) &&
      written.length >= open.length + close.length,
  );
  if (!marks) return undefined;
  const inside = written.slice(marks[0].length, -marks[1].length);
  const wordsAt = from + marks[0].length + inside.length - inside.trimStart().length;
  return { span: { start: from, end: from + written.length }, words: inside.trim(), wordsAt };
}

/** The comments of proses of one tree, counted from its start. */
export function commentsOf(proses: readonly Commented[]): readonly Comment[] {
  return proses.flatMap(({ start, comments }) => comments.map((comment) => moved(comment, start)));
}

/** The same comment, counted from a point `by` units earlier. */
export function moved({ span, words, wordsAt }: Comment, by: number): Comment {
  return { span: shift(span, by), words, wordsAt: wordsAt + by };
}

interface Commented {
  readonly start: number;
  readonly comments: readonly Comment[];
}

const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['%%', '%%'],
];
