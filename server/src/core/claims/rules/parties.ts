import type { Subject } from '../../facts/factbase';
import type { PlaceMention } from '../../mentions/mention';
import { partyCodes } from '../lexicon/subjectPlaces';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { labelledRole, rolesIn } from '../reading/placeRoles';
import { rolesOf } from '../lexicon/roleFacts';
import { distinction, standing } from '../topics/standing';
import type { Standing } from '../topics/standing';
import { FAR } from '../passages/distanceScale';
import type { Scene } from '../passages/scene';

/** A place that is named as a party of an agreement. */
export interface PartyReading {
  readonly at: MentionAt<PlaceMention>;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  /** The role that the draft gives it, or, where it gives none, one that it has. */
  readonly role: string;
  readonly confidence: number;
}

/** A sentence states something of the subject. */
interface SpokenOf {
  readonly subject: Subject;
  readonly sentence: SentenceReading;
}

/** The places of a sentence that stand in it as parties of an agreement. */
export function partiesIn(scene: Scene, chosen: readonly SpokenOf[]): readonly PartyReading[] {
  const { sentence } = scene;
  if (sentence.places.length === 0) return [];
  const subjects = [...scene.subjects].filter(({ kind }) => kind !== 'country');
  if (subjects.length === 0) return [];
  const roles = rolesIn(sentence);
  const found = sentence.places.flatMap((at) => {
    const labelled = labelledRole(scene.labelsOf(at));
    const own =
      labelled === undefined
        ? roles.filter((role) => role.at === at).map(({ role }) => role)
        : [labelled];
    const isLabelled = labelled !== undefined;
    const party = partyAt(at, own, { scene, subjects, chosen, isLabelled });
    return party ? [party] : [];
  });
  return found;
}

interface PartyScene {
  readonly scene: Scene;
  readonly subjects: readonly Subject[];
  readonly chosen: readonly SpokenOf[];
  /** A label says the role: `Host: Kosovo`. */
  readonly isLabelled: boolean;
}

/** What a label adds to the sureness that a place stands as a party. */
const LABELLED = 0.4;

/** The agreement that a place stands in as a party, in one of its own roles. */
function partyAt(
  at: MentionAt<PlaceMention>,
  given: readonly string[],
  { scene, subjects, chosen, isLabelled }: PartyScene,
): PartyReading | undefined {
  const code = at.mention.value.country;
  const rivals = subjects.filter((subject) => partyCodes(subject).includes(code));
  const hasGivenRole = (subject: Subject) =>
    isLabelled && given.some((role) => rolesOf(subject, code).includes(role));
  const ranked = rivals
    .map((subject) => ({
      subject,
      confidence: partyConfidence(
        standing(subject, at, scene.distances, scene.lexicon),
        chosen.some((one) => one.subject === subject && one.sentence === scene.sentence),
      ),
    }))
    .map((one) => ({
      ...one,
      confidence: one.confidence + (hasGivenRole(one.subject) ? LABELLED : 0),
    }))
    .filter(({ confidence }) => confidence > 0.35)
    .sort((a, b) => b.confidence - a.confidence || nearer(a.subject, b.subject, at, scene));
  const [best] = ranked;
  if (!best) return undefined;
  const own = rolesOf(best.subject, code);
  const role = given.find((one) => own.includes(one)) ?? own[0];
  return role === undefined ? undefined : { at, sentence: scene.sentence, role, ...best };
}

function nearer(a: Subject, b: Subject, at: MentionAt, { distances, lexicon }: Scene): number {
  return distinction(a, b, at, distances, lexicon) - distinction(b, a, at, distances, lexicon);
}

function partyConfidence({ near, other, topic }: Standing, isSpokenOf: boolean): number {
  const topicDoubt = topic < FAR.sentence || isSpokenOf ? 0 : 0.4;
  const partyDoubt = other < FAR.sentence ? 0 : other < FAR.title ? 0.2 : 0.5;
  return near >= FAR.sentence ? 0 : 0.9 - topicDoubt - partyDoubt;
}
