import { NUMBER_WORDS } from '../language/numberWords';
import { readDigits } from './amounts/digitNumbers';
import { readFraction, readSlashFraction, readVague } from './amounts/partNumbers';
import { isWord, lowerAt } from './prose';
import type { Prose } from './prose';
import { readWords } from './amounts/wordNumbers';

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

/** Reads the number that starts at a token, an article that belongs to it (`a dozen`) included. */
export function readNumber(prose: Prose, at: number): NumberReading | undefined {
  const { tokens } = prose;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type === 'number') return readSlashFraction(tokens, at) ?? readDigits(prose, at);
  if (token.lower === 'a' || token.lower === 'an') {
    const reading = isWord(tokens, at + 1) ? readNumberWord(prose, at + 1) : undefined;
    return reading?.from === at ? reading : undefined;
  }
  return readNumberWord(prose, at);
}

function readNumberWord(prose: Prose, at: number): NumberReading | undefined {
  const { tokens } = prose;
  return (
    readFraction(tokens, at) ??
    (NUMBER_WORDS.has(lowerAt(tokens, at)) ? readWords(tokens, at) : readVague(tokens, at))
  );
}
