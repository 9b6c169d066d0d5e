import type { NumberReading } from './amounts/numberReading';
import { INDEFINITE_ARTICLES } from '../language/determiners';
import { NUMBER_WORDS } from '../language/numberWords';
import { readDigits } from './amounts/digitNumbers';
import { readFraction, readSlashFraction, readVague } from './amounts/fractions';
import { isWord, lowerAt } from './tokenKinds';
import type { Prose } from './tokenKinds';
import { readWords } from './amounts/wordNumbers';

/** Reads the number that starts at a token, an article that belongs to it (`a dozen`) included. */
export function readNumber(prose: Prose, at: number): NumberReading | undefined {
  const { tokens } = prose;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type === 'number') return readSlashFraction(tokens, at) ?? readDigits(prose, at);
  if (INDEFINITE_ARTICLES.has(token.lower)) {
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
