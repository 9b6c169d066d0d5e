import type { Subject } from '../facts/factbase';
import type { Fit } from './properties';
import type { MentionAt } from './reading';
import { relationOf } from './relation';
import type { Scene } from './scene';

/** Kinds of which one subject may have several that share their words: what was paid, what is due, what it cost. */
const TOLD_APART: ReadonlySet<string> = new Set(['money', 'duration']);

/**
 * `the pact cost £700 million`: no wrong price where another fact of the same subject is of just this sum, unless a label says which is meant.
 * Of days this says nothing: the day of the signing is easily given for that of the ratification.
 */
export function isKnownOtherwise(at: MentionAt, fit: Fit, subject: Subject, scene: Scene): boolean {
  if (!TOLD_APART.has(at.mention.value.kind) || isLabelled(at, fit, scene)) return false;
  const { facts, factbase } = scene.lexicon;
  return [...(facts.get(subject.id) ?? [])].some(([id, known]) => {
    const property = factbase.properties.get(id);
    return (
      property !== undefined &&
      id !== fit.property.id &&
      property.kind === fit.property.kind &&
      relationOf(at.mention, known, property) === 'agrees'
    );
  });
}

/** In tokens: what is longer is a sentence that ends in a colon. */
const LABEL = 4;

function isLabelled(at: MentionAt, { cue }: Fit, scene: Scene): boolean {
  if (!cue) return false;
  const { sentence, clue } = cue;
  return scene
    .labelsOf(at)
    .some(
      (label) =>
        label.sentence === sentence &&
        label.last - label.first <= LABEL &&
        label.first <= clue.first &&
        clue.last <= label.last,
    );
}
