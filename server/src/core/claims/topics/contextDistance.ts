import type { Fact } from '../../facts/factbase';
import type { Key } from '../reading/clues';
import { alternatives } from '../lexicon/subjectPlaces';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt } from '../reading/blockReading';
import type { Distances } from './distances';

/** How far the farthest of the words stands that the fact needs; 0 where it needs none. */
export function contextDistance(
  fact: Fact,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): number {
  let farthest = 0;
  for (const word of fact.with) {
    const keys = alternatives(word).flatMap((one) => contextKeys(one, lexicon));
    const nearest = Math.min(...keys.map((key) => distances.to(key, at)));
    farthest = Math.max(farthest, nearest);
  }
  return farthest;
}

/** A place's name stands for all its names; a person's for the surname. */
function contextKeys(word: string, lexicon: Lexicon): readonly Key[] {
  const keys: Key[] = [`context:${word.toLowerCase()}`, `person:${word}`];
  const code = lexicon.placeNames.get(word);
  if (code !== undefined) keys.push(`place:${code}`);
  return keys;
}
