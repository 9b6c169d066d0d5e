import type { Statement } from './statement';
import { PLACE_LIST_WORDS } from '../../language/cueWords';
import { PLACE_PREPOSITIONS } from '../../language/prepositions';
import type { Property, Subject } from '../../facts/factbase';
import type { PlaceMention } from '../../mentions/mention';
import { isAsserted } from '../records/assertion';
import { cluesOf } from '../reading/clues';
import type { Clue } from '../reading/clues';
import type { Cue, Label } from '../passages/label';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { isOfOtherPact } from '../topics/otherPacts';
import { ownerOf } from './placeOwners';
import type { Scene } from '../passages/scene';
import { keysFor } from '../lexicon/subjectKeys';

/** A place stated as a fact's value: a neighbour, the state that one broke away from, where a treaty was signed. */
export interface PlaceReading extends Statement<PlaceMention> {
  /** For a member of a complete list that isn't in it, the members left out. */
  readonly facts: Statement['facts'];
  readonly cue: Cue;
}

/** How sure it is that a member of a list is meant as one: the others speak for it. */
const LISTED = 0.9;
/** The same of a place that stands alone: where a treaty was signed may be where another was. */
const SINGLE = 0.8;

function isListed({ complete }: Subject, { id, list }: Property): boolean {
  return list || complete.has(id);
}

/** The places of a sentence that are stated as a fact's value. */
export function placeFactsIn(scene: Scene): readonly PlaceReading[] {
  const { sentence, lexicon } = scene;
  const found: PlaceReading[] = [];
  for (const at of sentence.places) {
    for (const property of lexicon.propertiesOf.get('place') ?? []) {
      const cue = cueBefore(property, at, sentence, scene.labelsOf(at));
      if (!cue || !isAsserted(at, sentence)) continue;
      const subject = ownerOf(property, at, cue, scene);
      if (subject && isOfOtherPact(at, subject, sentence, scene.distances, lexicon)) continue;
      if (subject && isDoneByOthers(subject, cue, scene)) continue;
      const facts = subject && lexicon.facts.get(subject.id)?.get(property.id);
      const [first, ...rest] = facts ?? [];
      if (subject && first)
        found.push({
          at,
          sentence,
          subject,
          property,
          facts: [first, ...rest],
          cue,
          confidence: isListed(subject, property) ? LISTED : SINGLE,
        });
    }
  }
  return found.flatMap((one) => settled(one, found));
}

/** `Kosovo and Montenegro agreed their border in Vienna`: those that stand before the verb take no part in the agreement. */
function isDoneByOthers(subject: Subject, { clue, sentence: own }: Cue, scene: Scene): boolean {
  const { sentence, lexicon } = scene;
  if (subject.kind !== 'agreement' || own !== sentence) return false;
  const doers = sentence.places.filter(({ last }) => last < clue.first);
  const codes = lexicon.ownPlaces.get(subject.id) ?? [];
  return (
    doers.length > 1 &&
    !cluesOf(sentence).has(keysFor(subject, lexicon).name) &&
    doers.every(({ mention }) => !codes.includes(mention.value.country))
  );
}

/** A cue of the property from which only places and list words lead to the mention, or a label that has it. */
function cueBefore(
  property: Property,
  at: MentionAt,
  sentence: SentenceReading,
  labels: readonly Label[],
): Cue | undefined {
  for (const clue of cluesOf(sentence).get(`cue:${property.id}`) ?? []) {
    if (clue.last >= at.first || !isChain(clue.last + 1, at, sentence)) continue;
    if (property.list || isLed(clue, at, sentence)) return { clue, sentence, slot: 0 };
  }
  for (const label of labels) {
    for (const clue of cluesOf(label.sentence).get(`cue:${property.id}`) ?? []) {
      if (clue.first >= label.first && clue.last < label.last && label.sentence !== sentence)
        return { clue, sentence: label.sentence, slot: label.slot };
      if (
        label.sentence === sentence &&
        clue.last < label.last &&
        isChain(label.last, at, sentence)
      )
        return { clue, sentence, slot: 0 };
    }
  }
  return undefined;
}

/** A word of place leads to it, be it the cue's own last: `independence from Serbia`, `signed on 8 April in Prague`. */
function isLed(clue: Clue, at: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  for (let i = at.first - 1; i >= clue.first && i >= at.first - 3; i--)
    if (PLACE_PREPOSITIONS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

function isChain(from: number, at: MentionAt, sentence: SentenceReading): boolean {
  for (let i = from; i < at.first; i++) {
    const token = sentence.block.tokens[i];
    const isPlace = sentence.places.some(({ first, last }) => first <= i && i <= last);
    const isCount = sentence.mentions.some(
      ({ first, last, mention }) =>
        first <= i &&
        i <= last &&
        (mention.value.kind === 'quantity' || mention.value.kind === 'date'),
    );
    if (!isPlace && !isCount && !PLACE_LIST_WORDS.has(token?.lower ?? '')) return false;
  }
  return true;
}

/** A list's other members speak for it; one that isn't among them can only be meant for a member that the draft leaves out. */
function settled(one: PlaceReading, all: readonly PlaceReading[]): readonly PlaceReading[] {
  if (isListed(one.subject, one.property)) return listMember(one, all);
  return [one];
}

function listMember(one: PlaceReading, all: readonly PlaceReading[]): readonly PlaceReading[] {
  if (isMember(one)) return [one];
  const listed = all.filter(
    ({ sentence, subject, property }) =>
      sentence === one.sentence && subject === one.subject && property === one.property,
  );
  const members = listed.filter(isMember);
  const named = new Set(members.map(({ at }) => at.mention.value.country));
  const [first, ...rest] = one.facts.filter(
    ({ value }) => value.kind === 'place' && !named.has(value.country),
  );
  const isComplete = one.subject.complete.has(one.property.id);
  if (!isComplete || !first || members.length <= listed.length - members.length) return [];
  return [{ ...one, facts: [first, ...rest] }];
}

function isMember({ at, facts }: PlaceReading): boolean {
  return facts.some(
    ({ value }) => value.kind === 'place' && value.country === at.mention.value.country,
  );
}
