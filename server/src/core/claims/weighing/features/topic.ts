import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';
import { FAR } from '../../far';
import { keysFor } from '../../subjectKeys';
import { cluesOf } from '../../evidence';
import type { Subject } from '../../../facts/factbase';

interface Near {
  readonly name: number;
  readonly party: number;
  readonly other: number;
  readonly topic: number;
  readonly topic2: number;
  readonly person: number;
  readonly roles: number;
  readonly missing: number;
  readonly foreign: number;
  readonly proper: number;
}

/** By all pairs of a value: where it stands is theirs alone. */
const cache = new WeakMap<readonly Pair[], Map<Subject, Near>>();

function nearOf({ at, scene, subject, rivals }: Pair, who = subject): Near {
  let own = cache.get(rivals);
  if (!own) cache.set(rivals, (own = new Map<Subject, Near>()));
  let near = own.get(who);
  if (near) return near;
  const { distances, lexicon } = scene;
  const keys = keysFor(who, lexicon);
  const to = (key: string) => distances.to(key, at);
  const least = (all: readonly string[]) =>
    all.reduce<number>((nearest, key) => Math.min(nearest, to(key)), FAR.out);
  let [party, other]: [number, number] = [FAR.out, FAR.out];
  let side: string | undefined;
  for (const key of keys.places) {
    const d = to(key);
    const s = keys.sides.get(key) ?? key;
    if (s === side) party = Math.min(party, d);
    else if (d < party) [party, other, side] = [d, party, s];
    else if (d < other) other = d;
  }
  if (keys.places.length < 2) other = party;
  const topics = keys.topics.map(to).sort((a, b) => a - b);
  const places = lexicon.ownPlaces.get(who.id) ?? [];
  const foreign =
    distances.strangers(at).find(({ code }) => !places.includes(code))?.distance ?? FAR.out;
  near = {
    name: to(keys.name),
    party,
    other,
    topic: topics[0] ?? FAR.out,
    topic2: topics[1] ?? FAR.out,
    person: least(keys.people),
    roles: keys.roles.reduce((d, own) => Math.max(d, least(own)), 0),
    missing: keys.places.filter((key) => to(key) >= FAR.out).length,
    foreign,
    proper: least(keys.proper),
  };
  own.set(who, near);
  return near;
}

/** How near all stands that a subject needs: its name, or both parties. */
function standing(near: Near): number {
  return Math.min(near.name, Math.max(near.party, near.other));
}

interface Rival {
  readonly standing: number;
  readonly topic: number;
  readonly party: number;
}

const rivalCache = new WeakMap<readonly Pair[], Map<Subject, Rival>>();

/** The subject that stands nearest beside the pair's own. */
function rivalOf(pair: Pair): Rival {
  let own = rivalCache.get(pair.rivals);
  if (!own) rivalCache.set(pair.rivals, (own = new Map<Subject, Rival>()));
  let best = own.get(pair.subject);
  if (best) return best;
  best = { standing: FAR.out, topic: FAR.out, party: FAR.out };
  for (const other of new Set(pair.rivals.map(({ subject }) => subject))) {
    if (other === pair.subject) continue;
    const near = nearOf(pair, other);
    const s = standing(near);
    if (s < best.standing) best = { standing: s, topic: near.topic, party: near.party };
  }
  own.set(pair.subject, best);
  return best;
}

const KINDS = ['agreement', 'country', 'facility', 'event', 'organisation'];

function spoken({ subject }: Pair, { draft }: Company): number {
  return draft.subjects.get(subject)?.spoken ?? 0;
}

export const TOPIC_FEATURES: readonly Feature[] = [
  { name: 'subject kind', of: ({ subject }) => KINDS.indexOf(subject.kind) },
  { name: 'parties', of: ({ subject }) => new Set([...subject.parties.values()].flat()).size },
  { name: 'name', of: (p) => nearOf(p).name },
  { name: 'party', of: (p) => nearOf(p).party },
  { name: 'other party', of: (p) => nearOf(p).other },
  { name: 'topic', of: (p) => nearOf(p).topic },
  { name: 'second topic', of: (p) => nearOf(p).topic2 },
  { name: 'person', of: (p) => nearOf(p).person },
  { name: 'roles', of: (p) => nearOf(p).roles },
  { name: 'parties missing', of: (p) => nearOf(p).missing },
  { name: 'foreign', of: (p) => nearOf(p).foreign },
  {
    name: 'foreign before party',
    of: (p) => Math.max(-40, Math.min(40, nearOf(p).foreign - nearOf(p).party)),
  },
  { name: 'proper topic', of: (p) => nearOf(p).proper },
  { name: 'standing', of: (p) => standing(nearOf(p)) },
  { name: 'rival standing', of: (p) => rivalOf(p).standing },
  { name: 'standing before rival', of: (p) => standing(nearOf(p)) - rivalOf(p).standing },
  { name: 'rival topic', of: (p) => rivalOf(p).topic },
  { name: 'topic before rival', of: (p) => nearOf(p).topic - rivalOf(p).topic },
  { name: 'party before rival', of: (p) => nearOf(p).party - rivalOf(p).party },
  {
    name: 'subjects',
    isOfValue: true,
    of: ({ rivals }) => new Set(rivals.map(({ subject }) => subject)).size,
  },
  { name: 'pact', isOfValue: true, of: ({ scene, at }) => scene.distances.to('pact', at) },
  {
    name: 'tied pact',
    isOfValue: true,
    of: ({ scene, at }) => scene.distances.to('tied pact', at),
  },
  {
    name: 'other pact',
    isOfValue: true,
    of: ({ scene, at }) => scene.distances.to('other pact', at),
  },
  {
    name: 'first person',
    isOfValue: true,
    of: ({ scene, at }) => scene.distances.to('first person', at),
  },
  { name: 'points back', isOfValue: true, of: ({ scene }) => flag(scene.distances.pointsBack) },
  { name: 'places in reach', isOfValue: true, of: ({ scene }) => scene.distances.places.length },
  { name: 'spoken', of: spoken },
  {
    name: 'share spoken',
    of: (p, c) => spoken(p, c) / Math.max(1, c.draft.sentences),
  },
  {
    name: 'share among spoken',
    of: ({ subject }, { draft }) => draft.subjects.get(subject)?.share ?? 0,
  },
  { name: 'sentences', isOfValue: true, of: (_, { draft }) => draft.sentences },
  { name: 'unearnest', isOfValue: true, of: ({ scene }) => flag(!scene.isEarnest) },
  {
    name: 'own sentence unasserted',
    isOfValue: true,
    of: ({ scene }) => cluesOf(scene.sentence).get('unasserted')?.length ?? 0,
  },
  {
    name: 'own sentence saying',
    isOfValue: true,
    of: ({ scene }) => cluesOf(scene.sentence).get('saying')?.length ?? 0,
  },
];
