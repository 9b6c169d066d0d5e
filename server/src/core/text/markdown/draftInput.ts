import type { Input } from '@lezer/common';

/**
 * The draft as lezer shall see it, of the same length. Front matter is blank, and so is the carriage return at a line's end (an HTML block
 * would never end in a CR-LF file); a carriage return alone ends a line, and so does a byte order mark (it would hide a heading or indent one);
 * a backslash that forces a break stands at the very end of its line; in a table's rule, white space stands before the last bar and not behind it (there it would be no table).
 */
export class DraftInput implements Input {
  readonly lineChunks = true;
  readonly length: number;
  readonly #text: string;
  readonly #frontMatterEnd: number;

  constructor(text: string, frontMatterEnd: number) {
    this.length = text.length;
    const seen = withLineFeeds(text);
    this.#text = seen.charCodeAt(0) === BYTE_ORDER_MARK ? `\n${seen.slice(1)}` : seen;
    this.#frontMatterEnd = frontMatterEnd;
  }

  chunk(from: number): string {
    const newLine = this.#text.indexOf('\n', from);
    const end = newLine < 0 ? this.length : newLine;
    if (end === from) return '\n';
    if (from < this.#frontMatterEnd) return ' '.repeat(end - from);
    const line = this.#text.slice(from, end);
    return line.charCodeAt(line.length - 1) <= SPACE ? withoutReturn(line) : line;
  }

  read(from: number, to: number): string {
    return this.#text.slice(from, to);
  }
}

/** The text with a line feed in the place of each carriage return that has none behind it. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** For a line that ends in white space. */
function withoutReturn(line: string): string {
  const rule = TABLE_RULE.exec(line)?.[1];
  if (rule !== undefined) return `${rule.padEnd(line.length - 1)}|`;
  if (line.endsWith('\\\r')) return `${line.slice(0, -2)} \\`;
  return line.endsWith('\r') ? `${line.slice(0, -1)} ` : line;
}

const TABLE_RULE = /^([ \t>]*[|:-][|: \t-]*-[ \t:]*)\|[ \t\r]+$/;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
