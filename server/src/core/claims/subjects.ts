import type { Subject } from '../facts/factbase';
import type { Key } from './evidence';
import { partyCodes } from './subjectPlaces';
import type { Lexicon } from './lexicon';
import type { MentionAt } from './reading';
import { FAR } from './far';
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
  const name = distances.to(`name:${subject.id}`, at);
  if (subject.kind === 'country') return countryStanding(subject, at, distances, lexicon);
  const parties = [
    ...partyCodes(subject).map((code) => `place:${code}`),
    ...properKeys(subject, lexicon),
  ]
    .map((key) => distances.to(key, at))
    .sort((a, b) => a - b);
  const near = Math.min(name, parties[0] ?? FAR.out);
  return {
    subject,
    near,
    other: Math.min(name, parties[parties.length > 1 ? 1 : 0] ?? FAR.out),
    topic: Math.min(name, topicDistance(subject, at, distances, lexicon)),
    isNamed: name < FAR.heading,
    isForeign:
      name >= FAR.sentence &&
      foreignDistance(subject, at, distances, lexicon) < (parties[0] ?? FAR.out),
    isAlone: name >= FAR.sentence && near < FAR.sentence && isLoneParty(parties, distances),
  };
}

/** A name that is a topic of this subject alone stands for a party that isn't named. */
function properKeys(subject: Subject, { byProperTopic, topics }: Lexicon): readonly Key[] {
  return [...(topics.get(subject.id) ?? [])]
    .filter((topic) => byProperTopic.has(topic))
    .map((topic) => `topic:${topic}`);
}

/** `Kosovo's prisons hold 1,600 people`, after a sentence about the deal. */
function isLoneParty(parties: readonly number[], distances: Distances): boolean {
  const [, other = 0] = parties;
  return other >= FAR.sentence && other < FAR.out && !distances.pointsBack;
}

function countryStanding(
  subject: Subject,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Standing {
  const people = subject.people.map((name) => distances.to(`person:${name}`, at) + PERSON_STEP);
  const near = Math.min(distances.to(`place:${subject.country ?? ''}`, at), ...people);
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
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): number {
  const topics = [...(lexicon.topics.get(subject.id) ?? [])]
    .map((topic) => distances.to(`topic:${topic}`, at))
    .sort((a, b) => a - b);
  const codes = partyCodes(subject);
  if (subject.kind === 'facility') return FAR.out;
  if (codes.length < 2) return topics[1] ?? FAR.out;
  const people = subject.people.map((name) => distances.to(`person:${name}`, at) + PERSON_STEP);
  const isSpokenOf = isPactOfBoth(codes, at, distances) || (topics[0] ?? FAR.out) < FAR.title;
  const pact = isSpokenOf ? distances.to('pact', at) + PACT_STEP : FAR.out;
  return Math.min(pact, topics[0] ?? FAR.out, rolesDistance(subject, at, distances), ...people);
}

/** Every party stands in its role: `sent to Kosovo from the United States` says what it is about without a topic. */
function rolesDistance(subject: Subject, at: MentionAt, distances: Distances): number {
  let farthest = 0;
  for (const code of partyCodes(subject)) {
    const roles = [...subject.parties]
      .filter(([, codes]) => codes.includes(code))
      .map(([role]) => role);
    farthest = Math.max(
      farthest,
      Math.min(...roles.map((role) => distances.to(`as:${role}:${code}`, at))),
    );
  }
  return farthest;
}

/** The word for an agreement stands in one sentence with both parties and is tied to them: `contract with`, `Kosovo's 300-place deal`. */
function isPactOfBoth(codes: readonly string[], at: MentionAt, distances: Distances): boolean {
  const pact = distances.to('tied pact', at);
  const [, other = FAR.out] = codes
    .map((code) => distances.to(`place:${code}`, at))
    .sort((a, b) => a - b);
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
  let nearest: number = FAR.out;
  for (const code of distances.places) {
    if (own.includes(code)) continue;
    const distance = distances.toStranger(code, at);
    if (distance < FAR.sentence || !listed.includes(code)) nearest = Math.min(nearest, distance);
  }
  return nearest;
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
  const theirs = evidenceKeys(rival, lexicon);
  let nearest: number = FAR.out;
  for (const key of evidenceKeys(subject, lexicon))
    if (!theirs.has(key)) nearest = Math.min(nearest, distances.to(key, at));
  return nearest;
}

const evidence = new WeakMap<Subject, ReadonlySet<Key>>();

/** The clues that speak for a subject. */
export function evidenceKeys(subject: Subject, lexicon: Lexicon): ReadonlySet<Key> {
  let keys = evidence.get(subject);
  if (!keys) {
    const places = subject.kind === 'country' ? [subject.country ?? ''] : partyCodes(subject);
    keys = new Set([
      `name:${subject.id}`,
      ...places.map((code) => `place:${code}`),
      ...[...(lexicon.topics.get(subject.id) ?? [])].map((topic) => `topic:${topic}`),
      ...subject.people.map((name) => `person:${name}`),
    ]);
    evidence.set(subject, keys);
  }
  return keys;
}
