import type { Subject } from '../facts/factbase';
import type { Distances } from './distances';
import type { Key } from './evidence';
import type { Lexicon } from './lexicon';
import { pairKey } from './subjectPlaces';

/** Where the words in reach would do for more agreements than this, they single out none that stands farther off. */
const MANY = 10;

/** Every subject that what stands in reach could mean. */
export function candidates(distances: Distances, lexicon: Lexicon): ReadonlySet<Subject> {
  const found = new Set<Subject>();
  for (const key of distances.keys) for (const one of subjectsOf(key, lexicon)) found.add(one);
  addPairs(found, distances, lexicon);
  const ofOne = ofOneParty(distances, lexicon);
  if (ofOne.size <= MANY) for (const one of ofOne) found.add(one);
  return found;
}

/** What one clue alone means: a name, someone tied to a country, a proper name among the topics, a country. */
function subjectsOf(
  key: Key,
  { factbase, byPerson, byProperTopic, byPlaceAlone }: Lexicon,
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
    case 'place':
      return byPlaceAlone.get(value) ?? [];
    default:
      return [];
  }
}

/** Adds the agreements both parties of which are in reach: those whose farther party is nearest, as long as they aren't too many. */
function addPairs(found: Set<Subject>, distances: Distances, { byPair }: Lexicon): void {
  const places = distances.placesByDistance;
  let pairs = 0;
  for (const [i, { code, distance }] of places.entries()) {
    const isFarther = distance > (places[i - 1]?.distance ?? 0);
    if (isFarther && pairs > MANY) return;
    for (let nearer = 0; nearer < i; nearer++) {
      for (const subject of byPair.get(pairKey(code, places[nearer]?.code ?? '')) ?? []) {
        found.add(subject);
        pairs++;
      }
    }
  }
}

/** Agreements of a party in near reach whose topic is there, though the other party isn't. */
function ofOneParty(
  { near, topics }: Distances,
  { byPartyAndTopic }: Lexicon,
): ReadonlySet<Subject> {
  const found = new Set<Subject>();
  for (const code of near) {
    for (const topic of topics) {
      for (const subject of byPartyAndTopic.get(`${code} ${topic}`) ?? []) found.add(subject);
      if (found.size > MANY) return found;
    }
  }
  return found;
}
