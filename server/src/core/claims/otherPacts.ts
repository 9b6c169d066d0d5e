import type { Subject } from '../facts/factbase';
import type { Distances } from './distances';
import { cluesOf } from './evidence';
import { FAR } from './distanceScale';
import type { Lexicon } from './lexicon';
import type { MentionAt, SentenceReading } from './reading';
import { keysFor } from './subjectKeys';

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
