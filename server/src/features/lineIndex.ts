/** Turns offsets into lines and columns as terminals and editors count them: from 1, columns in UTF-16 units. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
      starts.push(lineBreak.index + lineBreak[0].length);
    }
    this.#starts = starts;
  }

  place(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
