import type { Fact, Subject } from '../facts/factbase';
import { daysOf } from '../values/relateValues';
import type { Fit } from './properties';
import type { MentionAt, SentenceReading } from './reading';
import { relationOf } from './relation';
import type { Scene } from './scene';

/** Kinds of which one subject may have several that share their words: what was paid, what is due, what it cost. */
const SHARED: ReadonlySet<string> = new Set([
  'money',
  'duration',
  'quantity',
  'measure',
  'percent',
]);

/** How many were agreed on is easily given for how many have come. */
const AGREED = 'capacity';

/**
 * `the pact cost £700 million`: no wrong price where another fact of the same subject is of just this sum, unless a label says which is meant.
 * Of days this says nothing: the day of the signing is easily given for that of the ratification.
 */
export function isKnownOtherwise(at: MentionAt, fit: Fit, subject: Subject, scene: Scene): boolean {
  if (!SHARED.has(at.mention.value.kind) || isLabelled(at, fit, scene)) return false;
  const { facts, factbase } = scene.lexicon;
  return [...(facts.get(subject.id) ?? [])].some(([id, known]) => {
    const property = factbase.properties.get(id);
    return (
      property !== undefined &&
      id !== fit.property.id &&
      id !== AGREED &&
      property.kind === fit.property.kind &&
      relationOf(at.mention, known, property) === 'agrees'
    );
  });
}

/** In tokens: what is longer is a sentence that ends in a colon. */
const LABEL = 4;

/** `over within a decade` of what ran for three years: an upper limit. */
export function isWithinLimit(
  { mention, first }: MentionAt,
  { block }: SentenceReading,
  facts: readonly Fact[],
): boolean {
  const { value } = mention;
  if (
    value.kind !== 'duration' ||
    !/^(?:within|inside)$/.test(block.tokens[first - 1]?.lower ?? '')
  )
    return false;
  const limit = daysOf(value.duration);
  return facts.some(
    (fact) => fact.value.kind === 'duration' && daysOf(fact.value.duration) <= limit,
  );
}

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
