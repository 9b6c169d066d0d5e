import type { Fact, Subject } from '../facts/factbase';
import { groupBy } from './grouping';
import { pairKey, partyCodes } from './subjectPlaces';

type Index = ReadonlyMap<string, readonly Subject[]>;

/** Subjects by what identifies them: each list in the order given. */
export interface SubjectIndex {
  /** By each of its parties. */
  readonly byParty: Index;
  /** By `pairKey` of two of its parties. */
  readonly byPair: Index;
  /** Countries, and what has but one party. */
  readonly byPlaceAlone: Index;
  /** By `party topic`, the topic in small letters. */
  readonly byPartyAndTopic: Index;
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
    byPair: groupBy(pacts, pairsOf),
    byPlaceAlone: groupBy(subjects, (subject) => {
      const codes = partyCodes(subject);
      return subject.kind === 'country' || codes.length === 1 ? codes : [];
    }),
    byPartyAndTopic: groupBy(pacts, (subject) => {
      const topics = new Set(subject.topics.map((topic) => topic.toLowerCase()));
      return partyCodes(subject).flatMap((code) => [...topics].map((topic) => `${code} ${topic}`));
    }),
    byProperTopic: properTopics(pacts),
    byPerson: groupBy(countries, ({ people }) => people),
    byCountry: groupBy(countries, ({ country }) => (country === undefined ? [] : [country])),
  };
}

function pairsOf(subject: Subject): readonly string[] {
  const codes = partyCodes(subject);
  return codes.flatMap((a, i) => codes.slice(i + 1).map((b) => pairKey(a, b)));
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
