import type { Subject } from '../facts/factbase';
import type { Distances } from './distances';
import { isOfPactOfAnotherYear } from './datedPacts';
import { hasOwnDoer, opensWithOther } from './doers';
import { isTouched } from './establishing';
import { cluesOf } from './evidence';
import { FAR } from './far';
import { cueWord } from './label';
import type { Lexicon } from './lexicon';
import { isOtherFigure } from './otherFigures';
import type { Fit } from './properties';
import { keysFor } from './subjectKeys';
import type { SubjectKeys } from './subjectKeys';
import { partyCodes } from './subjectPlaces';
import type { MentionAt, SentenceReading } from './reading';
import type { Scene } from './scene';
import type { Standing } from './subjects';

/** True where the words round a mention say that it belongs to something else than the subject that they seem to speak of. */
export function isOfOtherMatter(
  at: MentionAt,
  { subject, isNamed, isAlone, other }: Standing,
  fit: Fit,
  scene: Scene,
): boolean {
  const { sentence, distances, lexicon } = scene;
  if (
    isOtherFigure(at, sentence, fit) ||
    hasOwnDoer(at, fit, subject, sentence, lexicon) ||
    (isAlone && isPastCount(fit))
  )
    return true;
  const keys = keysFor(subject, lexicon);
  if (isThing(subject) && !cluesOf(sentence).has(keys.name) && opensWithOther(sentence))
    return true;
  const facts = lexicon.factsOf.get(subject.id) ?? [];
  if (isOfPactOfAnotherYear(at, sentence, scene.before[0], subject, facts)) return true;
  if (isNamed) return false;
  if (goesOnWithOther(keys, sentence, scene.before[0]) && other >= FAR.sentence) return true;
  if (!isTouched(keys, sentence) && opensWithOther(sentence)) return true;
  return isOfOtherPact(at, subject, sentence, distances, lexicon) || isInOtherRow(at, scene);
}

/** The sentence before is of another treaty, and this one names none: `The Intermediate-Range Treaty was signed in 1987. The two sides destroyed …` */
function goesOnWithOther(
  { name }: SubjectKeys,
  sentence: SentenceReading,
  before: SentenceReading | undefined,
): boolean {
  if (!before || cluesOf(sentence).has('pact')) return false;
  const told = cluesOf(before);
  return told.has('other pact') && !told.has('pact') && !told.has(name);
}

/** What has a name of its own: another name at the head of a sentence is of another thing. */
function isThing({ kind }: Subject): boolean {
  return kind === 'facility' || kind === 'event';
}

/** `| Stockholm Convention | 23 January |`: the head of its row or column names another agreement. */
function isInOtherRow(at: MentionAt, scene: Scene): boolean {
  return scene
    .labelsOf(at)
    .some(({ sentence, weight }) => weight >= 0.8 && cluesOf(sentence).has('other pact'));
}

/** `Kosovo's prisons held 1,700 people` counts what was, not what was agreed. */
function isPastCount({ property, cue }: Fit): boolean {
  return property.kind === 'quantity' && /(?:ed|took|held|had)$/.test(cueWord(cue));
}

/** `Norway and Russia signed a treaty`: another country takes part in its clause, and not all parties of the subject are in the sentence. */
export function isOfOthers(
  at: MentionAt,
  { subject, isNamed }: Standing,
  { sentence, distances, subjects, lexicon }: Scene,
): boolean {
  const { places } = keysFor(subject, lexicon);
  if (isNamed || subject.kind === 'country' || places.length < 2) return false;
  if (places.every((key) => cluesOf(sentence).has(key))) return false;
  const own = [subject, ...siblings(subject, subjects)].flatMap(
    ({ id }) => lexicon.ownPlaces.get(id) ?? [],
  );
  return distances
    .strangers(at)
    .some(({ code, distance }) => distance < SAME_CLAUSE && !own.includes(code));
}

/** The other agreements of its parties that the text may speak of as well: `300 prisoners from Denmark and 50 deportees from the United States`. */
function siblings(subject: Subject, subjects: ReadonlySet<Subject>): readonly Subject[] {
  const codes = partyCodes(subject);
  return [...subjects].filter(
    (one) => one.kind !== 'country' && partyCodes(one).some((code) => codes.includes(code)),
  );
}

/** One weak boundary may stand between. */
const SAME_CLAUSE = 2;

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
