import { wordSet } from '../language/wordList';
import type { SentenceRange } from '../text/sentences';
import type { Token } from '../text/token';
import type { Lexicon, Meaning } from './lexicon';
import type { Hit } from './phrases';

/**
 * Phrases whose preposition a question has brought to its front: `From which country did it declare independence?` holds
 * `independence from`.
 */
export function askedPhrases(
  tokens: readonly Token[],
  { first, last }: SentenceRange,
  { phrases }: Lexicon,
): readonly Hit<Meaning>[] {
  const [preposition, asks] = [tokens[first], tokens[first + 1]];
  if (!preposition || !FRONTED.has(preposition.lower) || !ASKING.has(asks?.lower ?? '')) return [];
  let end = last;
  while (end > first && tokens[end - 1]?.type === 'mark') end--;
  const rest = tokens.slice(first + 1, end);
  return phrases
    .find([...rest, preposition])
    .filter((hit) => hit.last === rest.length && hit.first < hit.last)
    .map((hit) => ({ ...hit, first: first + 1 + hit.first, last: end - 1 }));
}

const FRONTED = wordSet('from to in into with for by at on of');
const ASKING = wordSet('which what whom whose');
