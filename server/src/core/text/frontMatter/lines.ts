/** A line of a text. */
export interface WrittenLine {
  readonly start: number;
  /** Without the white space at its end. */
  readonly written: string;
  /** Where the next one begins. */
  readonly next: number;
}

/** The line that begins at `start`. */
export function lineAt(text: string, start: number): WrittenLine {
  const newLine = text.indexOf('\n', start);
  const next = newLine < 0 ? text.length : newLine + 1;
  return { start, written: text.slice(start, next).trimEnd(), next };
}
