import type { Subject } from '../facts/factbase';
import type { PlaceMention } from '../mentions/mention';
import { cluesOf } from './evidence';
import { keysFor } from './subjectKeys';
import { pairKey, partyCodes } from './subjectPlaces';
import type { Lexicon } from './lexicon';
import type { Passage } from './passage';
import type { MentionAt, SentenceReading } from './reading';
import { groupBy } from './grouping';
import { labelledRole, rolesIn } from './roles';
import { FAR } from './far';
import type { Scene } from './scene';
import type { StatedFact } from './statedFacts';

/** A place that stands where another is party: everything else that is said fits the agreement. */
export interface Stranger {
  readonly at: MentionAt<PlaceMention>;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  /** The role of the party that is missing. */
  readonly role: string;
}

/** So many other facts of the agreement must be stated rightly before a country is called wrong. */
const FITTING = 2;

/** The strangers of a block: of what is stated in it, the stranger's sentence and those next to it count. */
export function strangers(
  stated: readonly StatedFact[],
  { blocks: [{ sentences }] }: Passage,
  lexicon: Lexicon,
): readonly Stranger[] {
  const found: Stranger[] = [];
  const groups = groupBy(stated, ({ sentence }) => [sentence]);
  for (const [at, sentence] of sentences.entries()) {
    const own = groups.get(sentence) ?? [];
    const near = sentences.slice(Math.max(0, at - 1), at + 2);
    const proposed = near.flatMap((one) => groups.get(one) ?? []);
    for (const subject of new Set(own.map((one) => one.subject))) {
      if (partyCodes(subject).length !== 2) continue;
      if (
        own.length > 0 &&
        !own.some((one) => one.subject === subject && one.relation === 'agrees')
      )
        continue;
      if (!fitsOtherwise(subject, proposed, sentence, near, lexicon)) continue;
      const stranger = strangerIn(sentence, subject, own, lexicon);
      if (stranger) found.push(stranger);
    }
  }
  return found;
}

function fitsOtherwise(
  subject: Subject,
  stated: readonly StatedFact[],
  sentence: SentenceReading,
  near: readonly SentenceReading[],
  lexicon: Lexicon,
): boolean {
  const clues = near.map(cluesOf);
  const has = (key: string) => clues.some((one) => one.has(key));
  if (!keysFor(subject, lexicon).topics.some(has)) return false;
  const own = stated.filter((one) => one.subject === subject);
  const right = propertiesThat('agrees', own);
  const wrong = propertiesThat('apart', own);
  for (const name of subject.people)
    if (cluesOf(sentence).has(`person:${name}`)) right.add(`person:${name}`);
  for (const property of right) wrong.delete(property);
  return right.size >= FITTING && right.size > wrong.size;
}

function propertiesThat(
  relation: StatedFact['relation'],
  stated: readonly StatedFact[],
): Set<string> {
  return new Set(
    stated.filter((one) => one.relation === relation).map(({ property }) => property.id),
  );
}

/** Two countries that have an agreement of their own aren't strangers. One party is named, here or in what surrounds it, the other nowhere, and exactly one other place stands in its role. */
function strangerIn(
  sentence: SentenceReading,
  subject: Subject,
  stated: readonly StatedFact[],
  lexicon: Lexicon,
): Stranger | undefined {
  const codes = partyCodes(subject);
  const own = stated.find((one) => one.subject === subject);
  const isNamed = (code: string, reach: number) =>
    own !== undefined && own.distances.to(`place:${code}`, own.at) < reach;
  const foreign = sentence.places.filter(({ mention }) => !codes.includes(mention.value.country));
  const [lost, ...others] = codes.filter((code) => !isNamed(code, FAR.sentence));
  const missing = others.length === 0 ? lost : codes.find((code) => !isNamed(code, FAR.title));
  if (missing === undefined || !codes.some((code) => isNamed(code, FAR.title))) return undefined;
  const [stranger, ...more] = new Set(foreign.map(({ mention }) => mention.value.country));
  if (stranger === undefined || more.length > 0) return undefined;
  if (codes.some((code) => code !== missing && isPair(code, stranger, lexicon))) return undefined;
  const wanted = [...subject.parties]
    .filter(([, holders]) => holders.length === 1 && holders[0] === missing)
    .map(([role]) => role);
  for (const at of foreign) {
    const role =
      wanted.find((one) =>
        rolesIn(sentence).some((reading) => reading.at === at && reading.role === one),
      ) ?? besidePact(at, sentence, wanted);
    if (role !== undefined) return { at, sentence, subject, role };
  }
  return undefined;
}

/** The two have an agreement of which more is known than that they talk. */
function isPair(a: string, b: string, { byPair, factsOf }: Lexicon): boolean {
  const subjects = byPair.get(pairKey(a, b)) ?? [];
  return subjects.some(
    ({ id }) => factsOf.get(id)?.some(({ value }) => value.kind !== 'status') === true,
  );
}

/** `deal with Belgrade`, `the Belgian contract`: whatever role is missing. */
function besidePact(
  at: MentionAt<PlaceMention>,
  sentence: SentenceReading,
  wanted: readonly string[],
): string | undefined {
  const before = sentence.block.tokens[at.first - 1]?.lower;
  const pacts = cluesOf(sentence).get('pact') ?? [];
  const isWith =
    (before === 'with' || before === 'and') &&
    pacts.some(({ last }) => last < at.first && last >= at.first - 6);
  const isOwner = pacts.some(({ first }) => first > at.last && first <= at.last + 3);
  return isWith || isOwner ? wanted[0] : undefined;
}

/** A country that answers the question for a party: `Which country will send prisoners to Kosovo? Finland.` */
export function labelledStrangers(scene: Scene): readonly Stranger[] {
  const { sentence, lexicon } = scene;
  const [at, another] = sentence.places;
  if (!at || another || !sentence.isShort) return [];
  for (const label of scene.labelsOf(at)) {
    const role = labelledRole([label]);
    if (role === undefined || label.sentence === sentence) continue;
    const subject = askedSubject(label.sentence, role, at.mention.value.country, lexicon);
    if (subject) return [{ at, sentence, subject, role }];
  }
  return [];
}

/** The one agreement that the question's other party and topic leave. */
function askedSubject(
  question: SentenceReading,
  role: string,
  answer: string,
  lexicon: Lexicon,
): Subject | undefined {
  const clues = cluesOf(question);
  const asked = question.places.flatMap(
    ({ mention }) => lexicon.byParty.get(mention.value.country) ?? [],
  );
  const fitting = new Set(
    asked.filter(
      (subject) =>
        subject.parties.has(role) &&
        keysFor(subject, lexicon).topics.some((topic) => clues.has(topic)),
    ),
  );
  const [only] = fitting;
  return fitting.size === 1 && only?.parties.get(role)?.includes(answer) === false
    ? only
    : undefined;
}
