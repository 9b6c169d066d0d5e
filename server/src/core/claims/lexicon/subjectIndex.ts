import type { Fact, Subject } from '../../facts/factbase';
import { groupBy } from './grouping';
import { partyCodes } from './subjectPlaces';

type Index = ReadonlyMap<string, readonly Subject[]>;
type PairIndex = ReadonlyMap<string, Index>;

/** Subjects by what identifies them: each list in the order given. */
export interface SubjectIndex {
  /** By each of its parties. */
  readonly byParty: Index;
  /** By two of its parties, in either order. */
  readonly byPair: PairIndex;
  /** Countries, and what has but one party. */
  readonly byPlaceAlone: Index;
  /** By a party and a topic, the topic in small letters. */
  readonly byPartyAndTopic: PairIndex;
  /** By its id. */
  readonly bySubject: Index;
  readonly byCountry: Index;
  /** By the proper names among their topics, in small letters. */
  readonly byProperTopic: Index;
  /** Countries by the people tied to them: a person of an agreement is tied to too many. */
  readonly byPerson: Index;
}

export function indexSubjects(subjects: readonly Subject[]): SubjectIndex {
  const pacts = subjects.filter(({ kind }) => kind !== 'country');
  const countries = subjects.filter(({ kind }) => kind === 'country');
  return {
    byParty: groupBy(pacts, partyCodes),
    byPair: indexPairs(pacts, (subject) => {
      const codes = partyCodes(subject);
      return codes.flatMap((a) => codes.flatMap((b) => (a === b ? [] : [[a, b] as const])));
    }),
    byPlaceAlone: groupBy(subjects, (subject) => {
      const codes = partyCodes(subject);
      return subject.kind === 'country' || codes.length === 1 ? codes : [];
    }),
    byPartyAndTopic: indexPairs(pacts, (subject) => {
      const topics = [...new Set(subject.topics.map((topic) => topic.toLowerCase()))];
      return partyCodes(subject).flatMap((code) => topics.map((topic) => [code, topic] as const));
    }),
    bySubject: groupBy(subjects, ({ id }) => [id]),
    byProperTopic: properTopics(pacts),
    byPerson: groupBy(countries, ({ people }) => people),
    byCountry: groupBy(countries, ({ country }) => (country === undefined ? [] : [country])),
  };
}

function indexPairs(
  subjects: readonly Subject[],
  pairsOf: (subject: Subject) => readonly (readonly [string, string])[],
): PairIndex {
  const index = new Map<string, Map<string, Subject[]>>();
  for (const subject of subjects) {
    for (const [one, other] of pairsOf(subject)) {
      const own = index.get(one) ?? new Map<string, Subject[]>();
      index.set(one, own);
      const found = own.get(other);
      if (found) found.push(subject);
      else own.set(other, [subject]);
    }
  }
  return index;
}

/** Topics with a capital that only one subject has: as much its own as a party is. `Alaska`. */
function properTopics(pacts: readonly Subject[]): Index {
  const holders = groupBy(pacts, ({ topics }) => topics.filter((one) => /^\p{Lu}/u.test(one)));
  return new Map(
    [...holders]
      .filter(([, held]) => held.length === 1)
      .map(([topic, held]) => [topic.toLowerCase(), held]),
  );
}

/** Of each subject's facts those of each property. */
export function byProperty(
  factsOf: ReadonlyMap<string, readonly Fact[]>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>> {
  return new Map(
    [...factsOf].map(([subject, facts]) => [subject, groupBy(facts, ({ property }) => [property])]),
  );
}
