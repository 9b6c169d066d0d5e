import type { Subject } from '../../facts/factbase';
import type { Distances } from './distances';
import { cluesOf } from '../reading/clues';
import { FAR } from '../passages/distanceScale';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { keysFor } from '../lexicon/subjectKeys';

/** `the grain agreement runs for five years`: another agreement stands nearer than anything that speaks of this one. */
export function isOfOtherPact(
  at: MentionAt,
  subject: Subject,
  sentence: SentenceReading,
  distances: Distances,
  lexicon: Lexicon,
): boolean {
  if (!cluesOf(sentence).has('other pact')) return false;
  const { name, topics } = keysFor(subject, lexicon);
  const other = distances.to('other pact', at);
  return (
    other < FAR.sentence && [name, 'pact', ...topics].every((key) => distances.to(key, at) >= other)
  );
}
