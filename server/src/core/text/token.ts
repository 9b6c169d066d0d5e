/** The smallest piece of prose. Offsets count from the start of the block's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened, soft hyphens left out. */
  readonly lower: string;
  readonly type: TokenType;
}

/**
 * - word: letters and their marks, with inner apostrophes (`don't`), or letters with dots (`U.S.`). A possessive `'s` or `’s` is a token
 *   of its own; a hyphen parts words (`ten-year` is three tokens).
 * - number: a run of digits with the points and commas inside it (`1,600,000`, `2.5`). A letter glued to it starts a new token
 *   (`210m` is `210` and `m`).
 * - mark: any other single character that isn't white space, surrogate pairs kept whole.
 */
export type TokenType = 'word' | 'number' | 'mark';
