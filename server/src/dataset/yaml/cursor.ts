import { plainScalar, quotedScalar, Unusual } from './plainScalars';
import type { YamlEntry, YamlNode, YamlScalar } from './tree';

/** The plain reader's place in its text. Every method throws `Unusual` at what is left to the full reader. */
export class Cursor {
  readonly text: string;
  pos = 0;
  /** Between values `pos` is at the next content, which stands in this column; -1 at the end. */
  column = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.toContent();
  }

  /** The character `by` units on; empty at the end. */
  char(by = 0): string {
    return this.text.charAt(this.pos + by);
  }

  /** From a line's start over blank lines and comments to the next content. */
  toContent(): void {
    const text = this.text;
    let lineStart = this.pos;
    while (lineStart < text.length) {
      let at = lineStart;
      while (text.charAt(at) === ' ') at += 1;
      const char = text.charAt(at);
      if (char !== '' && char !== '\n' && char !== '#') {
        this.pos = at;
        this.column = at - lineStart;
        return;
      }
      lineStart = this.lineEnd(at) + 1;
    }
    this.pos = text.length;
    this.column = -1;
  }

  /** The offset of the line break that ends the line of `at`. */
  lineEnd(at = this.pos): number {
    const end = this.text.indexOf('\n', at);
    return end === -1 ? this.text.length : end;
  }

  /** Over what may stand behind a value on its line, to the next content. */
  endLine(): void {
    const behind = this.pos;
    this.skipSpaces();
    if (!this.atLineEnd() || (this.char() === '#' && this.pos === behind)) throw new Unusual();
    this.pos = this.lineEnd() + 1;
    this.toContent();
  }

  skipSpaces(): void {
    while (this.char() === ' ') this.pos += 1;
  }

  atLineEnd(): boolean {
    const char = this.char();
    return char === '' || char === '\n' || char === '#';
  }

  /** A scalar here; where it isn't quoted it ends before `plainEnd` (-1: it can't be plain). */
  scalar(plainEnd: number): YamlScalar {
    const start = this.pos;
    if (this.char() === '"' || this.char() === "'") {
      const { value, end } = quotedScalar(this.text, start);
      this.pos = end;
      return { kind: 'scalar', start, value };
    }
    if (plainEnd === -1 || NOT_FIRST.has(this.char())) throw new Unusual();
    const written = this.text.slice(start, plainEnd).trimEnd();
    if (written === '') throw new Unusual();
    this.pos = start + written.length;
    return { kind: 'scalar', start, value: plainScalar(written) };
  }

  /** Reads a collection, unless too many are open. */
  nested<T extends YamlNode>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unusual();
    const node = read();
    this.#depth -= 1;
    return node;
  }
}

/** A map's entries as they come: no key twice. */
export class Entries {
  readonly list: YamlEntry[] = [];
  /** Made once a map is too large to be searched. */
  #keys: Set<string> | undefined;

  add(key: string, start: number, value: YamlNode): void {
    if (this.#has(key) || key === '__proto__') throw new Unusual();
    this.list.push({ key, start, value });
    this.#keys?.add(key);
    if (this.list.length === SEARCHABLE) this.#keys = new Set(this.list.map((entry) => entry.key));
  }

  #has(key: string): boolean {
    return this.#keys?.has(key) ?? this.list.some((entry) => entry.key === key);
  }
}

/** True of what must follow a colon or dash that means something. */
export function isBreak(char: string): boolean {
  return char === ' ' || char === '\n' || char === '';
}

const NOT_FIRST = new Set('-?:,[]{}#&*!|>\'"%@`');
const DEEPEST = 40;
const SEARCHABLE = 12;
