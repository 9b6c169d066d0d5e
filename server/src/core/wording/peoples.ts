import type { Gazetteer } from '../facts/gazetteer';

/** A noun counted, whose words for peoples get their capital letters again: `american` → `American`, `south korean soldier` → `South Korean soldier`. */
export function withPeoples(noun: string, places: Gazetteer): string {
  const names = namesIn(places);
  const words = noun.split(' ');
  // Of two words before one: `South African` is no `African`.
  for (let at = 0; at < words.length; at++) {
    for (const length of [3, 2, 1]) {
      const name = names.get(words.slice(at, at + length).join(' '));
      if (name !== undefined) words.splice(at, length, ...name.split(' '));
    }
  }
  return words.join(' ');
}

const known = new WeakMap<Gazetteer, ReadonlyMap<string, string>>();

/** Adjectives and demonyms by how they are written in lower case. */
function namesIn(places: Gazetteer): ReadonlyMap<string, string> {
  let names = known.get(places);
  if (!names) {
    const all = [...places.values()].flatMap(({ adjectives, demonyms }) => [
      ...adjectives,
      ...demonyms,
    ]);
    names = new Map(all.map((name) => [name.toLowerCase(), name]));
    known.set(places, names);
  }
  return names;
}
