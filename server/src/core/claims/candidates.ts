import type { Subject } from '../facts/factbase';
import type { Distances } from './distances';
import type { Key } from './evidence';
import type { Lexicon } from './lexicon';
import { keysFor } from './subjectKeys';
import { pairKey, partyCodes } from './subjectPlaces';

/** Too many agreements of one party to try them all where the other isn't named. */
const MANY = 200;

/** Every subject that what stands in reach could mean. */
export function candidates(distances: Distances, lexicon: Lexicon): ReadonlySet<Subject> {
  return new Set([
    ...[...distances.keys].flatMap((key) => subjectsOf(key, lexicon)),
    ...ofPairs(distances.allPlaces, lexicon),
    ...ofOneParty(distances, lexicon),
  ]);
}

/** What one clue alone means: a name, someone tied to a country, a proper name among the topics, a country. */
function subjectsOf(
  key: Key,
  { factbase, byPerson, byProperTopic, byCountry, byParty }: Lexicon,
): readonly Subject[] {
  const colon = key.indexOf(':');
  const value = key.slice(colon + 1);
  switch (key.slice(0, colon)) {
    case 'name':
      return [factbase.subjects.get(value) ?? []].flat();
    case 'person':
      return byPerson.get(value) ?? [];
    case 'topic':
      return byProperTopic.get(value) ?? [];
    case 'place': {
      const alone = (byParty.get(value) ?? []).filter(
        (subject) => partyCodes(subject).length === 1,
      );
      return [...(byCountry.get(value) ?? []), ...alone];
    }
    default:
      return [];
  }
}

/** Agreements both parties of which are in reach. */
function ofPairs(codes: readonly string[], { byPair }: Lexicon): readonly Subject[] {
  return codes.flatMap((a, i) =>
    codes.slice(i + 1).flatMap((b) => byPair.get(pairKey(a, b)) ?? []),
  );
}

/** Agreements of a party in near reach whose topic is there, though the other party isn't. */
function ofOneParty(distances: Distances, lexicon: Lexicon): readonly Subject[] {
  return distances.near.flatMap((code) => {
    const subjects = lexicon.byParty.get(code) ?? [];
    return subjects.length > MANY
      ? []
      : subjects.filter((subject) => hasTopic(subject, distances.keys, lexicon));
  });
}

function hasTopic(subject: Subject, keys: ReadonlySet<Key>, lexicon: Lexicon): boolean {
  return keysFor(subject, lexicon).topics.some((topic) => keys.has(topic));
}
