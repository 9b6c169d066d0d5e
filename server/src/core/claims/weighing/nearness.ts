import type { Subject } from '../../facts/factbase';
import { FAR } from '../distanceScale';
import type { MentionAt } from '../reading';
import type { Scene } from '../scene';
import { keysFor } from '../subjectKeys';
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
  const to = (key: string) => distances.to(key, at);
  const least = (all: readonly string[]) => nearestTwo(all, to).first;
  const { first: party, second } = nearestTwo(keys.places, to, keys.sides);
  const other = keys.places.length < 2 ? party : second;
  const { first: topic, second: topic2 } = nearestTwo(keys.topics, to);
  const places = lexicon.ownPlaces.get(subject.id) ?? [];
  const stranger = distances.strangers(at).find(({ code }) => !places.includes(code));
  const name = to(keys.name);
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

/** The nearest, and the nearest of another side: without `sides` each key is one. */
function nearestTwo(
  keys: readonly string[],
  to: (key: string) => number,
  sides?: ReadonlyMap<string, string>,
): { first: number; second: number } {
  let [first, second]: [number, number] = [FAR.out, FAR.out];
  let nearest: string | undefined;
  for (const key of keys) {
    const distance = to(key);
    const side = sides?.get(key) ?? key;
    if (side === nearest) first = Math.min(first, distance);
    else if (distance < first) [first, second, nearest] = [distance, first, side];
    else if (distance < second) second = distance;
  }
  return { first, second };
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
