import type { Subject } from '../../facts/factbase';
import type { Key } from '../reading/clues';
import { keysFor } from '../lexicon/subjectKeys';
import type { SubjectKeys } from '../lexicon/subjectKeys';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt } from '../reading/blockReading';
import { FAR } from '../passages/distanceScale';
import type { Distances } from './distances';

/** How near the things stand that would make a mention speak of a subject. See `FAR` for the scale. */
export interface Standing {
  readonly subject: Subject;
  /** The nearest party, or the name. */
  readonly near: number;
  /** The party that is needed besides; for a subject with one party the same as `near`. */
  readonly other: number;
  /** What it is about: a topic, a word for an agreement, someone tied to it. */
  readonly topic: number;
  readonly isNamed: boolean;
  /** A place that is no party stands nearer than every party. */
  readonly isForeign: boolean;
  /** The sentence names one party and points to nothing that was said before: it may speak of that country alone. */
  readonly isAlone: boolean;
}

/** How a mention stands to a subject. */
export function standing(
  subject: Subject,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Standing {
  const keys = keysFor(subject, lexicon);
  if (subject.kind === 'country') return countryStanding(subject, keys, at, distances, lexicon);
  const name = distances.to(keys.name, at);
  const parties = [...keys.places, ...keys.proper];
  const first = distances.nearest(parties, at);
  const named = distances.secondNearest(parties, at, keys.sides);
  const second = Math.min(named, speakerDistance(first, at, distances));
  const near = Math.min(name, first);
  const hasOthers = keys.places.length + keys.proper.length > 1;
  const isInSentence = name >= FAR.sentence && near < FAR.sentence;
  return {
    subject,
    near,
    other: Math.min(name, hasOthers ? second : first),
    topic: Math.min(name, topicDistance(subject, keys, at, distances)),
    isNamed: name < FAR.heading,
    isForeign: name >= FAR.sentence && foreignDistance(subject, at, distances, lexicon) < first,
    isAlone: isInSentence && hasOthers && isLoneParty(second, distances),
  };
}

/** A party that isn't named may be the one who speaks: `The Danes will pay us €210 million.` */
const SPEAKER = 2;

function speakerDistance(party: number, at: MentionAt, distances: Distances): number {
  const speaker = party < FAR.sentence ? distances.to('first person', at) : FAR.out;
  return speaker < FAR.sentence ? speaker + SPEAKER : FAR.out;
}

/** `Kosovo's prisons hold 1,600 people`, after a sentence about the deal. */
function isLoneParty(other: number, distances: Distances): boolean {
  return other >= FAR.sentence && other < FAR.out && !distances.pointsBack;
}

function nearestOf(keys: readonly Key[], at: MentionAt, distances: Distances): number {
  return distances.nearest(keys, at);
}

function countryStanding(
  subject: Subject,
  { places, people }: SubjectKeys,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Standing {
  const near = Math.min(
    nearestOf(places, at, distances),
    nearestOf(people, at, distances) + PERSON_STEP,
  );
  const isForeign = foreignDistance(subject, at, distances, lexicon) < near;
  return {
    subject,
    near,
    other: near,
    topic: 0,
    isNamed: near < FAR.heading,
    isForeign,
    isAlone: false,
  };
}

/** A word for any agreement says less than a topic; a person tied to it a little less. */
const PACT_STEP = 1.5;
const PERSON_STEP = 1;

/**
 * How near the words stand that tell what it is about. A word for any agreement will do where both parties stand in the sentence; what has but
 * one party needs two topics, and a facility its name.
 */
function topicDistance(
  subject: Subject,
  { places, topics, people, roles }: SubjectKeys,
  at: MentionAt,
  distances: Distances,
): number {
  if (subject.kind === 'facility') return FAR.out;
  if (places.length < 2) return distances.secondNearest(topics, at);
  const topic = distances.nearest(topics, at);
  const isSpokenOf = topic < FAR.title || isPactOfBoth(places, at, distances);
  const pact = isSpokenOf ? distances.to('pact', at) + PACT_STEP : FAR.out;
  const person = nearestOf(people, at, distances) + PERSON_STEP;
  return Math.min(pact, topic, rolesDistance(roles, at, distances), person);
}

/** Every party stands in its role: `sent to Kosovo from the United States` says what it is about without a topic. */
function rolesDistance(roles: SubjectKeys['roles'], at: MentionAt, distances: Distances): number {
  let farthest = 0;
  for (const keys of roles) {
    if (farthest >= FAR.out) break;
    farthest = Math.max(farthest, nearestOf(keys, at, distances));
  }
  return farthest;
}

/** The word for an agreement stands in one sentence with both parties and is tied to them: `contract with`, `Kosovo's 300-place deal`. */
function isPactOfBoth(places: readonly Key[], at: MentionAt, distances: Distances): boolean {
  const pact = distances.to('tied pact', at);
  if (pact >= FAR.out) return false;
  const other = distances.secondNearest(places, at);
  return other < FAR.heading && (Math.max(pact, other) < FAR.sentence || pact === other);
}

/** The nearest place that isn't the subject's own; beyond the sentence those that its lists name don't count. */
function foreignDistance(
  subject: Subject,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): number {
  const own = lexicon.ownPlaces.get(subject.id) ?? [];
  const listed = lexicon.listedPlaces.get(subject.id) ?? [];
  for (const { code, distance } of distances.strangers(at)) {
    if (own.includes(code)) continue;
    if (distance < FAR.sentence || !listed.includes(code)) return distance;
  }
  return FAR.out;
}

/**
 * How far the nearest thing stands that speaks for `subject` and not for `rival`: of two agreements of one host, the other party or the kind
 * of people.
 */
export function distinction(
  subject: Subject,
  rival: Subject,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): number {
  const theirs = keysFor(rival, lexicon).all;
  let nearest: number = FAR.out;
  for (const key of keysFor(subject, lexicon).all)
    if (!theirs.has(key)) nearest = Math.min(nearest, distances.to(key, at));
  return nearest;
}

/** What a party costs in sureness that stands so far. */
export function partyDoubt(distance: number): number {
  if (distance < FAR.sentence) return 0;
  if (distance < 20) return 0.12;
  if (distance < 35) return 0.22;
  return distance < FAR.out ? 0.35 : 0.6;
}
