import { FRONTED_PREPOSITIONS } from '../../language/prepositions';
import { QUESTION_WORDS } from '../../language/pronouns';
import type { SentenceRange } from '../../text/sentences';
import type { Token } from '../../text/token';
import type { Lexicon, Meaning } from '../lexicon/lexicon';
import type { Hit } from '../lexicon/phraseBook';

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
  if (
    !preposition ||
    !FRONTED_PREPOSITIONS.has(preposition.lower) ||
    !QUESTION_WORDS.has(asks?.lower ?? '')
  )
    return [];
  let end = last;
  while (end > first && tokens[end - 1]?.type === 'mark') end--;
  const rest = tokens.slice(first + 1, end);
  return phrases
    .find([...rest, preposition])
    .filter((hit) => hit.last === rest.length && hit.first < hit.last)
    .map((hit) => ({ ...hit, first: first + 1 + hit.first, last: end - 1 }));
}
