import { readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** The standard input, a line at a time, as it is typed or piped. */
export class StdinLines {
  readonly #buffer = Buffer.alloc(4096);
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  #isAtEnd = false;

  /** Waits for the next line; without its end. Undefined at the end of the input. */
  next(): string | undefined {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        const line = this.#rest.slice(0, end).replace(/\r$/, '');
        this.#rest = this.#rest.slice(end + 1);
        return line;
      }
      if (this.#isAtEnd || this.#rest.length > LONGEST) return this.#last();
      this.#fill();
    }
  }

  #last(): string | undefined {
    const line = this.#rest;
    this.#rest = '';
    this.#isAtEnd = true;
    return line === '' ? undefined : line;
  }

  #fill(): void {
    try {
      const count = readSync(STDIN, this.#buffer);
      this.#isAtEnd = count === 0;
      this.#rest += this.#decoder.write(this.#buffer.subarray(0, count));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
      else if (code === 'EOF') this.#isAtEnd = true;
      else throw error;
    }
  }
}

const STDIN = 0;
const LONGEST = 65_536;
/** Milliseconds until a terminal that has nothing yet is asked again. */
const PAUSE = 30;
