import type { Input } from '@lezer/common';

/**
 * The draft as lezer shall see it, of the same length. Front matter is blank, and so are a byte order mark (it would hide a
 * heading) and the carriage return at a line's end (an HTML block would never end in a CR-LF file); in a table's rule, white space
 * stands before the last bar and not behind it (there it would be no table).
 */
export class DraftInput implements Input {
  readonly lineChunks = true;
  readonly length: number;
  readonly #text: string;
  readonly #frontMatterEnd: number;

  constructor(text: string, frontMatterEnd: number) {
    this.length = text.length;
    this.#text = text;
    this.#frontMatterEnd = frontMatterEnd;
  }

  chunk(from: number): string {
    const newLine = this.#text.indexOf('\n', from);
    const end = newLine < 0 ? this.length : newLine;
    if (end === from) return '\n';
    if (from < this.#frontMatterEnd) return ' '.repeat(end - from);
    const line = this.#text.slice(from, end);
    const seen = line.charCodeAt(line.length - 1) <= SPACE ? withoutReturn(line) : line;
    return from === 0 && seen.charCodeAt(0) === BYTE_ORDER_MARK ? ` ${seen.slice(1)}` : seen;
  }

  read(from: number, to: number): string {
    return this.#text.slice(from, to);
  }
}

/** For a line that ends in white space. */
function withoutReturn(line: string): string {
  const rule = TABLE_RULE.exec(line)?.[1];
  if (rule !== undefined) return `${rule.padEnd(line.length - 1)}|`;
  return line.endsWith('\r') ? `${line.slice(0, -1)} ` : line;
}

const TABLE_RULE = /^([ \t>]*[|:-][|: \t-]*-[ \t:]*)\|[ \t\r]+$/;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
