import type { Subject } from '../../facts/factbase';
import type { Key } from '../reading/clues';
import type { Lexicon } from './lexicon';
import { partyCodes } from './subjectPlaces';

/** The clues that speak for a subject, by what they say of it. */
export interface SubjectKeys {
  readonly name: Key;
  /** Its parties; for a country, itself. */
  readonly places: readonly Key[];
  /** Parties that share a role stand on one side, where there is another: Greece and the EU, over against Turkey. */
  readonly sides: ReadonlyMap<Key, string>;
  /** Names among its topics that no other subject has: each stands for a party that isn't named. */
  readonly proper: readonly Key[];
  readonly topics: readonly Key[];
  readonly people: readonly Key[];
  /** For each party, that it stands in a role of its own. */
  readonly roles: readonly (readonly Key[])[];
  /** All of them but the roles. */
  readonly all: ReadonlySet<Key>;
}

const known = new WeakMap<Subject, SubjectKeys>();

export function keysFor(subject: Subject, lexicon: Pick<Lexicon, 'byProperTopic'>): SubjectKeys {
  let keys = known.get(subject);
  if (!keys) {
    keys = readKeys(subject, lexicon);
    known.set(subject, keys);
  }
  return keys;
}

function readKeys(
  subject: Subject,
  { byProperTopic }: Pick<Lexicon, 'byProperTopic'>,
): SubjectKeys {
  const name = `name:${subject.id}`;
  const codes = subject.kind === 'country' ? [subject.country ?? ''] : partyCodes(subject);
  const places = codes.map((code) => `place:${code}`);
  const own = new Set(subject.topics.map((topic) => topic.toLowerCase()));
  const topics = [...own].map((topic) => `topic:${topic}`);
  const people = subject.people.map((person) => `person:${person}`);
  return {
    name,
    places,
    sides: sidesOf(subject),
    proper: [...own].filter((topic) => byProperTopic.has(topic)).map((topic) => `topic:${topic}`),
    topics,
    people,
    roles: partyCodes(subject).map((code) =>
      [...subject.parties]
        .filter(([, holders]) => holders.includes(code))
        .map(([role]) => `as:${role}:${code}`),
    ),
    all: new Set([name, ...places, ...topics, ...people]),
  };
}

function sidesOf({ parties }: Subject): ReadonlyMap<Key, string> {
  const all = new Set([...parties.values()].flat());
  const sides = new Map<Key, string>();
  for (const [role, codes] of parties) {
    if (codes.length === all.size) continue;
    for (const code of codes) if (!sides.has(`place:${code}`)) sides.set(`place:${code}`, role);
  }
  return sides;
}
