import type { Input } from '@lezer/common';

/**
 * The draft as lezer shall see it, of the same length: front matter is blank, and so are the carriage return at a line's end
 * (an HTML block would never end in a CR-LF file) and a byte order mark (it would hide a heading).
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
    const start = from === 0 && this.#text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    const hasReturn = newLine > 0 && this.#text.charCodeAt(end - 1) === CARRIAGE_RETURN;
    const line = this.#text.slice(from + start, hasReturn ? end - 1 : end);
    return (start > 0 ? ' ' : '') + line + (hasReturn ? ' ' : '');
  }

  read(from: number, to: number): string {
    return this.#text.slice(from, to);
  }
}

const BYTE_ORDER_MARK = 0xfeff;
const CARRIAGE_RETURN = 0x0d;
