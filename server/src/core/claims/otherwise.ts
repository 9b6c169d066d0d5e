import type { Fact, Subject } from '../facts/factbase';
import { daysOf, isCurrency, perOf } from '../values/relateValues';
import type { Value } from '../values/value';
import type { Fit } from './properties';
import type { MentionAt, SentenceReading } from './reading';
import type { Scene } from './scene';

/** How many were agreed on is easily given for how many have come. */
const AGREED = 'capacity';

/**
 * `the pact cost £700 million`: no wrong price where another fact of the same subject is of just this sum, unless a label says which is meant,
 * or a word that it is the whole. Of days this says nothing: the day of the signing is easily given for that of the ratification.
 */
export function isKnownOtherwise(at: MentionAt, fit: Fit, subject: Subject, scene: Scene): boolean {
  if (isLabelled(at, fit, scene) || isTotal(at, scene.sentence)) return false;
  const known = scene.lexicon.factsOf.get(subject.id) ?? [];
  return known.some(
    ({ property, value, rank }) =>
      property !== fit.property.id &&
      property !== AGREED &&
      rank !== 'deprecated' &&
      isSame(at.mention.value, value) &&
      isSameNoun(at.mention.value, value, subject, scene),
  );
}

/** One noun, or two for the same people: `650 inmates` of 650 prisoners. */
function isSameNoun(stated: Value, known: Value, { topics }: Subject, { lexicon }: Scene): boolean {
  if (stated.kind !== 'quantity' || known.kind !== 'quantity') return true;
  const [one, other] = [stated.unit, known.unit];
  if (one === undefined || other === undefined || one === other) return true;
  const ofPeople = lexicon.factbase.properties.get(AGREED)?.units ?? [];
  const isPeople = (unit: string) =>
    ofPeople.includes(unit) || topics.some((topic) => topic.split(' ').at(-1) === unit);
  return isPeople(one) && isPeople(other);
}

/** The same amount of the same thing at the same rate, whatever stands before it. */
function isSame(stated: Value, known: Value): boolean {
  if (perOf(stated) !== perOf(known)) return false;
  switch (stated.kind) {
    case 'duration':
      return known.kind === 'duration' && known.duration === stated.duration;
    case 'money':
      return (
        known.kind === 'money' &&
        known.amount === stated.amount &&
        isCurrency(stated, known.currency)
      );
    case 'quantity':
    case 'measure':
    case 'percent':
      return known.kind === stated.kind && known.amount === stated.amount;
    default:
      return false;
  }
}

/** `in all`, `so far`: no part of it is meant. */
function isTotal({ first }: MentionAt, { block, range }: SentenceReading): boolean {
  const words = block.tokens.slice(range.first, first).map(({ lower }) => lower);
  return words.some((word, i) => TOTALS.has(word) || TOTALS.has(`${words[i - 1] ?? ''} ${word}`));
}

const TOTALS = new Set(['altogether', 'total', 'totalled', 'in all', 'so far', 'to date']);

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
