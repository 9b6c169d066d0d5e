import { CAPITALS } from './list/capitals';
import { PEOPLES } from './list/demonyms';
import { OWN_CAPITALS, OWN_NAMES } from './list/ownNames';
import { AMBIGUOUS_PLACES, PLACE_CODES, PLACE_NAMES, WITH_ARTICLE } from './list/placeNames';
import type { Gazetteer, PlaceEntry } from '../facts/gazetteer';

let defaults: Gazetteer | undefined;

/** Every country as English and its own languages name it, the European Union and the United Nations, before any dataset. Made at the first call. */
export function defaultPlaces(): Gazetteer {
  defaults ??= build();
  return defaults;
}

/** Places over those known: what is said of a code is added to its lists, the new first name leads. */
export function mergePlaces(known: Gazetteer, added: Gazetteer): Gazetteer {
  const merged = new Map(known);
  for (const [code, entry] of added) {
    const before = merged.get(code);
    merged.set(code, before ? merge(before, entry) : entry);
  }
  return merged;
}

function build(): Gazetteer {
  const registry = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return new Map(PLACE_CODES.map((code) => [code, entryOf(code, registry.of(code) ?? code)]));
}

function entryOf(code: string, registered: string): PlaceEntry {
  const { adjectives = [], demonyms = [] } = PEOPLES.get(code) ?? {};
  const english = PLACE_NAMES.get(code) ?? [
    registered.replaceAll(' & ', ' and ').replaceAll('’', "'"),
  ];
  const names = [...english, ...(OWN_NAMES.get(code) ?? [])];
  const capitals = [...(CAPITALS.get(code) ?? []), ...(OWN_CAPITALS.get(code) ?? [])];
  const all = new Set([...names, ...adjectives, ...demonyms, ...capitals]);
  const ambiguous = [...all].filter((name) => AMBIGUOUS_PLACES.has(name));
  const article = WITH_ARTICLE.has(code);
  return { code, names, adjectives, demonyms, capitals, metonyms: [], ambiguous, article };
}

function merge(known: PlaceEntry, added: PlaceEntry): PlaceEntry {
  const union = (key: ListKey) => [...new Set([...added[key], ...known[key]])];
  return {
    code: known.code,
    names: union('names'),
    adjectives: union('adjectives'),
    demonyms: union('demonyms'),
    capitals: union('capitals'),
    metonyms: union('metonyms'),
    ambiguous: union('ambiguous'),
    article: known.article || added.article,
  };
}

type ListKey = 'names' | 'adjectives' | 'demonyms' | 'capitals' | 'metonyms' | 'ambiguous';
