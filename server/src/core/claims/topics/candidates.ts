import type { Subject } from '../../facts/factbase';
import type { Distances } from './distances';
import { partsOf } from '../reading/clues';
import type { Key } from '../reading/clues';
import type { Lexicon } from '../lexicon/lexicon';

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

const NONE: readonly Subject[] = [];

/** What one clue alone means: a name, someone tied to a country, a proper name among the topics, a country. */
function subjectsOf(
  key: Key,
  { bySubject, byPerson, byProperTopic, byPlaceAlone }: Lexicon,
): readonly Subject[] {
  const { kind, value } = partsOf(key);
  switch (kind) {
    case 'name':
      return bySubject.get(value) ?? NONE;
    case 'person':
      return byPerson.get(value) ?? NONE;
    case 'topic':
      return byProperTopic.get(value) ?? NONE;
    case 'place':
      return byPlaceAlone.get(value) ?? NONE;
    default:
      return NONE;
  }
}

/** Adds the agreements both parties of which are in reach: those whose farther party is nearest, as long as they aren't too many. */
function addPairs(found: Set<Subject>, distances: Distances, { byPair }: Lexicon): void {
  const places = distances.placesByDistance;
  let pairs = 0;
  for (const [i, { code, distance }] of places.entries()) {
    const isFarther = distance > (places[i - 1]?.distance ?? 0);
    if (isFarther && pairs > MANY) return;
    const ofPlace = byPair.get(code);
    for (let nearer = 0; ofPlace && nearer < i; nearer++) {
      for (const subject of ofPlace.get(places[nearer]?.code ?? '') ?? NONE) {
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
    const ofPlace = byPartyAndTopic.get(code);
    for (const topic of ofPlace ? topics : []) {
      for (const subject of ofPlace?.get(topic) ?? NONE) found.add(subject);
      if (found.size > MANY) return found;
    }
  }
  return found;
}
