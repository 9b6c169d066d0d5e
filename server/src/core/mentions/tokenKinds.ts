import type { Span } from '../span';
import type { Token } from '../text/token';

/** A block's text as extractors read it. Token ranges are half-open indexes into `tokens`. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The token's text in small letters; empty beyond either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** True where nothing stands between a token and the next. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]?.end === next.start;
}

export function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number';
}

export function isWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'word';
}

/** True for a hyphen (not a dash) that joins two tokens: `ten-year`. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  return isHyphenMark(lowerAt(tokens, at)) && isGlued(tokens, at - 1) && isGlued(tokens, at);
}

export function isHyphenMark(mark: string): boolean {
  return mark === '-' || mark === '\u2010' || mark === '\u2011';
}

/** The index behind a hyphen that joins two tokens; the same index where there is none. */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens, at) ? at + 1 : at;
}

/** From the start of token `from` to the end of the token before `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** True for a word with a capital in it: `Kosovo`, `iPhone`. */
export function isCapitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.type === 'word' && token.text !== token.lower && token.lower !== "'s";
}
