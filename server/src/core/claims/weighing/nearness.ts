import type { Subject } from '../../facts/factbase';
import type { Distances } from '../topics/distances';
import type { MentionAt } from '../reading/blockReading';
import type { Scene } from '../passages/scene';
import { keysFor } from '../lexicon/subjectKeys';
import type { SubjectKeys } from '../lexicon/subjectKeys';
import { NEVER } from './discourse';

/** How near to a mention all stands that speaks for a subject: distances as `FAR` counts them. */
export interface Nearness {
  readonly name: number;
  readonly party: number;
  /** The nearest party of another side. */
  readonly other: number;
  readonly topic: number;
  readonly topic2: number;
  readonly person: number;
  readonly roles: number;
  /** The nearest place that isn't the subject's own. */
  readonly foreign: number;
  readonly proper: number;
  /** What a subject needs: its name, or both parties. */
  readonly standing: number;
}

/** How near all stands that speaks for a subject. */
export function nearnessOf(
  subject: Subject,
  at: MentionAt,
  { distances, lexicon }: Scene,
): Nearness {
  const keys = keysFor(subject, lexicon);
  const party = distances.nearest(keys.places, at);
  const other = otherParty(keys, party, at, distances);
  const name = distances.to(keys.name, at);
  return {
    name,
    party,
    other,
    topic: distances.nearest(keys.topics, at),
    topic2: distances.secondNearest(keys.topics, at),
    person: distances.nearest(keys.people, at),
    roles: keys.roles.reduce((most, own) => Math.max(most, distances.nearest(own, at)), 0),
    foreign: distances.nearestStranger(at, lexicon.ownPlaces.get(subject.id) ?? []),
    proper: distances.nearest(keys.proper, at),
    standing: Math.min(name, Math.max(party, other)),
  };
}

function otherParty(
  { places, sides }: SubjectKeys,
  party: number,
  at: MentionAt,
  distances: Distances,
): number {
  return places.length < 2 ? party : distances.secondNearest(places, at, sides);
}

/** Whom the words in reach could mean, and of whom the draft has spoken; `since` tells how many sentences before. */
export function subjectsInPlay(
  { subjects }: Scene,
  since: ReadonlyMap<Subject, number>,
): readonly Subject[] {
  return [...new Set([...subjects, ...since.keys()])];
}

/** So many subjects are weighed for a mention; on published news another is meant once in five hundred times. */
export const WEIGHED_SUBJECTS = 4;

/** Subjects by how near all stands that speaks for them, the nearest first. `since`: sentences since each was last spoken of. */
export function byNearness(
  subjects: readonly Subject[],
  at: MentionAt,
  scene: Scene,
  since: ReadonlyMap<Subject, number>,
): readonly Subject[] {
  if (subjects.length <= WEIGHED_SUBJECTS) return subjects;
  return subjects
    .map((subject) => ({ subject, distance: distanceOf(subject, at, scene, since) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ subject }) => subject);
}

/** Of its nearness only what that takes: most of those in play aren't weighed. */
function distanceOf(
  subject: Subject,
  at: MentionAt,
  { distances, lexicon }: Scene,
  since: ReadonlyMap<Subject, number>,
): number {
  const keys = keysFor(subject, lexicon);
  const party = distances.nearest(keys.places, at);
  const parties = Math.max(party, otherParty(keys, party, at, distances));
  const standing = Math.min(distances.to(keys.name, at), parties);
  const topic = distances.nearest(keys.topics, at);
  return standing + 0.3 * Math.min(topic, 40) + 0.05 * (since.get(subject) ?? NEVER);
}
