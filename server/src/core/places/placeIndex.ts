import { peoplePlural } from './list/demonyms';
import { OTHER_NAMES_WITH_PLACES } from './list/placeNames';
import type { Token } from '../text/token';
import { tokenize } from '../text/tokens';
import { fold, matchesWord } from './fold';
import type { Gazetteer, PlaceEntry, PlaceForm } from '../facts/gazetteer';

/** Place names ready for look-ups: by the folded first word in small letters, the longest first. */
export interface PlaceIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly PlaceName[]>;
  /** What stands for a place in `DK–XK`. */
  readonly codes: ReadonlySet<string>;
  /** Some name of a dataset begins with a small letter. */
  readonly hasSmall: boolean;
}

/** A name and what it means. */
export interface PlaceName {
  /** Its tokens as written, accents and curly apostrophes folded. */
  readonly words: readonly string[];
  /** Several where places share it; none for another name that holds a place's (`Latin America`). */
  readonly codes: readonly string[];
  readonly form: PlaceForm;
  readonly isAmbiguous: boolean;
}

/** Reads all names of all places, with the plurals of their people. */
export function buildPlaceIndex(places: Gazetteer): PlaceIndex {
  const names = new Map<string, PlaceName>();
  for (const entry of places.values()) {
    for (const [name, form] of namesOf(entry)) {
      addName(names, name, form, entry.code, entry.ambiguous.includes(name));
    }
  }
  for (const name of OTHER_NAMES_WITH_PLACES) addName(names, name, 'name');
  const byFirstWord = new Map<string, PlaceName[]>();
  for (const name of names.values()) {
    const key = name.words[0]?.toLowerCase() ?? '';
    const list = byFirstWord.get(key);
    if (list) list.push(name);
    else byFirstWord.set(key, [name]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const hasSmall = [...names.values()].some(({ words: [first = ''] }) => startsSmall(first));
  return { byFirstWord, codes: new Set(places.keys()), hasSmall };
}

/** The longest name that begins at the token. */
export function placeNameAt(
  { byFirstWord, hasSmall }: PlaceIndex,
  tokens: readonly Token[],
  at: number,
): PlaceName | undefined {
  const token = tokens[at];
  if (token?.type !== 'word' || (startsSmall(token.text) && !hasSmall)) return undefined;
  for (const name of byFirstWord.get(fold(token.lower)) ?? []) {
    if (matches(name.words, tokens, at)) return name;
  }
  return undefined;
}

function startsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a;
}

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    if (!matchesWord(words[i] ?? '', tokens[at + i])) return false;
  }
  return true;
}

/** Most names need no tokenizer. */
function wordsOf(name: string): readonly string[] {
  return /^[a-z ]+$/i.test(name) ? name.split(' ') : tokenize(name).map((token) => token.text);
}

/** In the order of certainty: what is also a name is no adjective. */
function* namesOf(entry: PlaceEntry): Generator<readonly [string, PlaceForm]> {
  for (const name of entry.names) yield [name, 'name'];
  for (const adjective of entry.adjectives) yield [adjective, 'adjective'];
  for (const demonym of entry.demonyms) {
    yield [demonym, 'demonym'];
    const many = peoplePlural(demonym);
    if (many !== undefined) yield [many, 'demonym'];
  }
  for (const capital of entry.capitals) yield [capital, 'capital'];
  for (const metonym of entry.metonyms) yield [metonym, 'metonym'];
}

function addName(
  names: Map<string, PlaceName>,
  name: string,
  form: PlaceForm,
  code?: string,
  isAmbiguous = false,
): void {
  const words = wordsOf(fold(name.replace(/^the /i, '')));
  if (words.length === 0) return;
  const key = words.join(' ');
  const known = names.get(key);
  if (!known) {
    names.set(key, { words, codes: code === undefined ? [] : [code], form, isAmbiguous });
  } else if (code !== undefined && !known.codes.includes(code)) {
    names.set(key, { ...known, codes: [...known.codes, code], isAmbiguous: true });
  }
}

const indexes = new WeakMap<Gazetteer, PlaceIndex>();

/** The index of a gazetteer, built once: it takes a few milliseconds, and the loader and every check want it. */
export function placeIndexOf(places: Gazetteer): PlaceIndex {
  let index = indexes.get(places);
  if (!index) {
    index = buildPlaceIndex(places);
    indexes.set(places, index);
  }
  return index;
}
