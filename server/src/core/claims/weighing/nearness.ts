import type { Subject } from '../../facts/factbase';
import { FAR } from '../passages/distanceScale';
import type { MentionAt } from '../reading/blockReading';
import type { Scene } from '../passages/scene';
import { keysFor } from '../lexicon/subjectKeys';
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

const known = new WeakMap<Scene, Map<MentionAt, Map<Subject, Nearness>>>();

/** Reckoned once for each mention of a sentence where it stands. */
export function nearnessOf(subject: Subject, at: MentionAt, scene: Scene): Nearness {
  let ofScene = known.get(scene);
  if (!ofScene) known.set(scene, (ofScene = new Map<MentionAt, Map<Subject, Nearness>>()));
  let ofMention = ofScene.get(at);
  if (!ofMention) ofScene.set(at, (ofMention = new Map<Subject, Nearness>()));
  let near = ofMention.get(subject);
  if (!near) ofMention.set(subject, (near = readNearness(subject, at, scene)));
  return near;
}

function readNearness(subject: Subject, at: MentionAt, { distances, lexicon }: Scene): Nearness {
  const keys = keysFor(subject, lexicon);
  const least = (all: readonly string[]) => distances.nearestTwo(all, at)[0];
  const [party, second] = distances.nearestTwo(keys.places, at, keys.sides);
  const other = keys.places.length < 2 ? party : second;
  const [topic, topic2] = distances.nearestTwo(keys.topics, at);
  const places = lexicon.ownPlaces.get(subject.id) ?? [];
  const stranger = distances.strangers(at).find(({ code }) => !places.includes(code));
  const name = distances.to(keys.name, at);
  return {
    name,
    party,
    other,
    topic,
    topic2,
    person: least(keys.people),
    roles: keys.roles.reduce((most, own) => Math.max(most, least(own)), 0),
    foreign: stranger?.distance ?? FAR.out,
    proper: least(keys.proper),
    standing: Math.min(name, Math.max(party, other)),
  };
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
    .map((subject) => {
      const { standing, topic } = nearnessOf(subject, at, scene);
      const far = since.get(subject) ?? NEVER;
      return { subject, distance: standing + 0.3 * Math.min(topic, 40) + 0.05 * far };
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ subject }) => subject);
}
