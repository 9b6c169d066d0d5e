import { BEFORE_SITE_NAMES } from '../../language/determiners';
import { VENUE_PREPOSITIONS } from '../../language/prepositions';
import type { Token } from '../../text/token';
import type { Hit } from '../lexicon/phraseBook';

/**
 * True for a topic that is a place's name where it tells a site, or is but part of another name: `a house in Alaska`, `Juneau, Alaska`,
 * `the Alaska Permanent Fund`.
 */
export function isMereSite(
  { first, last }: Hit<unknown>,
  tokens: readonly Token[],
  isKnown: (token: number) => boolean,
): boolean {
  if (!isCapitalised(tokens[first])) return false;
  let before = first - 1;
  while (BEFORE_SITE_NAMES.has(tokens[before]?.lower ?? '')) before--;
  const word = tokens[before];
  if (word?.type === 'word' && VENUE_PREPOSITIONS.has(word.lower)) return true;
  if (word?.text === ',' && isCapitalised(tokens[before - 1]) && !isKnown(before - 1)) return true;
  const next = tokens[last + 1];
  return isCapitalised(next) && !isKnown(last + 1);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.type === 'word' && /^\p{Lu}\p{L}/u.test(token.text);
}
