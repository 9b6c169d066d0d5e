/** Words right before an offset, taken one by one from the back. */
export class WordsBefore {
  readonly #text: string;
  #start: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /** Where the words that were passed begin. */
  get start(): number {
    return this.#start;
  }

  /** The next word; empty where a mark or the block's start comes first. */
  next(): string {
    return this.#next()?.[1]?.toLowerCase() ?? '';
  }

  /** Goes on to it if it is one of these. */
  pass(words: ReadonlySet<string>): boolean {
    const found = this.#next();
    if (!found || !words.has(this.next())) return false;
    this.#start -= found[0].length;
    return true;
  }

  #next(): RegExpExecArray | null {
    const near = this.#text.slice(Math.max(0, this.#start - LONGEST_WORD), this.#start);
    return /(?<![\p{L}\p{N}'’-])(\p{L}+|['’]s)\s+$/u.exec(near) ?? /(['’]s)\s+$/.exec(near);
  }
}

/** In UTF-16 units. */
export const LONGEST_WORD = 24;
