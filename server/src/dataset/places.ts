import { mergePlaces } from '../core/places/countryNames';
import type { Gazetteer, PlaceEntry } from '../core/facts/gazetteer';
import type { DataFile } from './dataFile';
import type { ProblemList } from './problem';
import { placeSchema } from './schema';
import { validated } from './validated';

/** What a `places.yaml` says over the places known so far. */
export function addPlaces(known: Gazetteer, file: DataFile, problems: ProblemList): Gazetteer {
  const added = new Map<string, PlaceEntry>();
  const beyond = file.root.entries[MOST_PLACES];
  if (beyond !== undefined) {
    const message = `there are more than ${MOST_PLACES.toLocaleString('en')} places: those from here on are left out`;
    problems.add(file.locate(beyond.start), message);
  }
  for (const { key: code, value } of file.root.entries.slice(0, MOST_PLACES)) {
    const what = `place '${code}'`;
    const given = validated(placeSchema, value, { what, file, problems, essential: [] });
    if (given === undefined) continue;
    const { names = [], adjectives = [], demonyms = [], capitals = [] } = given;
    const { metonyms = [], ambiguous = [], article = false } = given;
    const entry = { code, names, adjectives, demonyms, capitals, metonyms, ambiguous, article };
    if (names.length > 0 || known.has(code)) added.set(code, entry);
    else problems.add(file.locate(value.start), `${what} is not a country's code: give it names`);
  }
  return mergePlaces(known, added);
}

const MOST_PLACES = 2000;
