import type { Subject } from '../facts/factbase';
import type { PlaceMention } from '../mentions/mention';
import { isAsserted } from './assertion';
import { partyCodes } from './subjectPlaces';
import type { MentionAt, SentenceReading } from './reading';
import { labelledRole, PAYEE, rolesIn } from './roles';
import type { RoleReading } from './roles';
import { rolesOf } from './roleFacts';
import { distinction, standing } from './subjects';
import type { Standing } from './subjects';
import { FAR } from './far';
import type { Scene } from './scene';
import type { StatedFact } from './statedFacts';

/** A place that is named as a party of an agreement. */
export interface PartyReading {
  readonly at: MentionAt<PlaceMention>;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  /** The role that the draft gives it, or, where it gives none, one that it has. */
  readonly role: string;
  readonly confidence: number;
  /** In a swap, the other party: both names are wrong together. */
  readonly twin?: MentionAt<PlaceMention>;
}

/** The places of a sentence that stand in it as parties of an agreement; with swapped roles, both. */
export function partiesIn(
  scene: Scene,
  chosen: readonly Pick<StatedFact, 'subject' | 'sentence'>[],
): readonly PartyReading[] {
  const { sentence } = scene;
  if (sentence.places.length === 0) return [];
  const subjects = [...scene.subjects].filter(({ kind }) => kind !== 'country');
  if (subjects.length === 0) return [];
  const roles = rolesIn(sentence);
  const swapped = swaps({ sentence, subjects, roles, chosen });
  const found = sentence.places.flatMap((at) => {
    const known = swapped.find((one) => one.at === at);
    if (known) return [known];
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
  readonly chosen: readonly Pick<StatedFact, 'subject' | 'sentence'>[];
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

interface SwapScene {
  readonly sentence: SentenceReading;
  readonly subjects: readonly Subject[];
  readonly roles: readonly RoleReading[];
  readonly chosen: readonly Pick<StatedFact, 'subject' | 'sentence'>[];
}

/** Two parties that each stand in a role which only the other has. */
function swaps({ sentence, subjects, roles, chosen }: SwapScene): readonly PartyReading[] {
  for (const subject of subjects) {
    if (
      !hasTopicIn(sentence, subject) &&
      !chosen.some((one) => one.subject === subject && one.sentence === sentence)
    )
      continue;
    for (const one of roles) {
      const other = roles.find((reading) => isSwap(subject, one, reading));
      if (
        !other ||
        !isAsserted(one.at, sentence) ||
        hasOwnRole(subject, one, roles) ||
        hasOwnRole(subject, other, roles)
      )
        continue;
      const confidence = 0.85;
      return [
        { at: one.at, sentence, subject, role: one.role, confidence, twin: other.at },
        {
          at: other.at,
          sentence,
          subject,
          role: ownRole(subject, one, other),
          confidence,
          twin: one.at,
        },
      ];
    }
  }
  return [];
}

function hasTopicIn(sentence: SentenceReading, subject: Subject): boolean {
  return sentence.hits.some(
    ({ means }) =>
      means.kind === 'topic' && subject.topics.some((topic) => topic.toLowerCase() === means.topic),
  );
}

/** Each stands where only the other belongs; who is paid stands where the one who pays belongs, whatever his own role. */
function isSwap(subject: Subject, one: RoleReading, other: RoleReading): boolean {
  const a = one.at.mention.value.country;
  const b = other.at.mention.value.country;
  if (a === b || one.role === other.role || !isOnly(subject, one.role, b)) return false;
  const isPaid = one.role === 'payer' && other.role === PAYEE;
  return rolesOf(subject, a).length > 0 && (isPaid || isOnly(subject, other.role, a));
}

/** The role in which the other place is wrong: for one who is paid, a role of the one who should be. */
function ownRole(subject: Subject, one: RoleReading, other: RoleReading): string {
  return other.role === PAYEE
    ? (rolesOf(subject, one.at.mention.value.country)[0] ?? other.role)
    : other.role;
}

function isOnly(subject: Subject, role: string, code: string): boolean {
  const codes = subject.parties.get(role) ?? [];
  return codes.length === 1 && codes[0] === code;
}

/** The words also give it a role that it has: then it may be meant so. */
function hasOwnRole(
  subject: Subject,
  reading: RoleReading,
  roles: readonly RoleReading[],
): boolean {
  const own = rolesOf(subject, reading.at.mention.value.country);
  return roles.some((role) => role.at === reading.at && own.includes(role.role));
}
