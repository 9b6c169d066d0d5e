import type { FrontMatterReading } from './reading';
import { lineAt } from './lines';
import { doubleQuoted, match, verbatim } from './scalar';
import type { Scalar } from './scalar';

/** Reads a JSON object that stands alone at a draft's head, as Hugo takes it. */
export function readJson(text: string, start: number): FrontMatterReading | undefined {
  const first = lineAt(text, start).written;
  if (!/^\{\s*(?:"|$|\})/.test(first)) return undefined;
  const object = new JsonObject(text, start);
  const end = object.read();
  if (end === undefined || !/^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 200))) return undefined;
  return { span: { start: 0, end: lineAt(text, end).next }, fields: object.fields };
}

/** Goes through an object and keeps the texts of its outermost fields. */
class JsonObject {
  readonly fields = new Map<string, Scalar>();
  readonly #text: string;
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  /** Where the object ends; nothing where it doesn't, or is none. */
  read(): number | undefined {
    let depth = 0;
    let key: string | undefined;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text.charAt(this.#at);
      if (char === '"') {
        const found = doubleQuoted(this.#text, this.#at);
        if (!found) return undefined;
        this.#at = found.end;
        if (depth === 1) key = this.#field(key, found);
      } else if (char === '{' || char === '[') depth++;
      else if (char === '}' || char === ']') depth--;
      else if (char === ',') key = undefined;
      else if (depth === 1 && this.#text.startsWith('false', this.#at)) this.#takeFalse(key);
      else if (!/[\s\w:.+-]/.test(char)) return undefined;
      if (depth === 0) return this.#at + 1;
    }
    return undefined;
  }

  #takeFalse(key: string | undefined): void {
    if (key !== undefined && !this.fields.has(key))
      this.fields.set(key, verbatim(this.#text, this.#at, this.#at + 'false'.length));
  }

  /** A text is a key where a colon follows; returns the key whose value is to come. */
  #field(key: string | undefined, found: Scalar): string | undefined {
    if (match(/"\s*:/y, this.#text, found.end)) return found.text.toLowerCase();
    if (key !== undefined && !this.fields.has(key) && found.text.trim() !== '')
      this.fields.set(key, found);
    return undefined;
  }
}
