/** One number as written, with its magnitude: `210`, `1.6 million`, `two hundred and ten`, `dozens`. */
export interface NumberReading {
  readonly from: number;
  /** Behind the last token; a letter that may be a magnitude is not in it. */
  readonly to: number;
  readonly value: number;
  /** The upper end of what it may mean: 99 for `dozens`. */
  readonly upTo?: number;
  /** What its last word multiplies by, 1 without one: `1.6 million` → 1000000. */
  readonly factor: number;
  readonly written: 'digits' | 'words';
  /** `m`, `b` or `t` glued behind the digits: a magnitude or a unit. It is the token at `to`. */
  readonly letter?: string;
  /** A part of a whole, `value` below 1: `two thirds`. */
  readonly fraction?: true;
  /** Not meant exactly: `dozens`, `a couple of`. */
  readonly vague?: true;
}
