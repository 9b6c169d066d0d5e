import type { Property, Subject } from '../facts/factbase';
import type { Relation } from '../values/relate';
import { isAsserted } from './assertion';
import type { Distances } from './distances';
import type { MentionAt, SentenceReading } from './reading';
import type { ScoredBlock, ScoredValue } from './weighing/scoredBlock';

/** A fact that a value of a sentence seems to state, rightly or otherwise: what countries are judged by. */
export interface StatedFact {
  readonly at: MentionAt;
  readonly sentence: SentenceReading;
  readonly distances: Distances;
  readonly subject: Subject;
  readonly property: Property;
  readonly relation: Relation;
}

/** A value that fits a fact speaks for it even where a party is missing. */
const LIKELY = { agrees: 0.15, apart: 0.3, unclear: 1 } as const;

export function statedFacts({ values }: ScoredBlock): readonly StatedFact[] {
  return values.flatMap(ofValue);
}

function ofValue({ at, pairs, scores }: ScoredValue): readonly StatedFact[] {
  const [{ scene }] = pairs;
  const { sentence, distances } = scene;
  if (!isAsserted(at, sentence, scene.before[0])) return [];
  return pairs.flatMap(({ subject, property, relation }, i) =>
    (scores[i] ?? 0) >= LIKELY[relation]
      ? [{ at, sentence, distances, subject, property, relation }]
      : [],
  );
}
