import { UNIONS } from '../../language/placeNames';
import { ANAPHORS } from '../../language/pronouns';
import { hasWord } from '../reading/sentenceWords';
import { cluesOf, distanceWithin, partsOf } from '../reading/clues';
import type { Key } from '../reading/clues';
import { FAR, SENTENCES_BACK } from '../passages/distanceScale';
import { keysAround } from '../passages/passage';
import type { Passage } from '../passages/passage';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { isSite } from '../reading/sites';

/** How far each clue is from a mention: nearest of its own sentence and of all that surrounds it. One a sentence. */
export class Distances {
  readonly sentence: SentenceReading;
  readonly #before: ReadonlyMap<Key, number>;
  readonly #around: ReadonlyMap<Key, number>;
  #settled: ReadonlySet<MentionAt> = new Set();
  #of: MentionAt | undefined;
  #known = new Map<Key, number>();
  #strangersOf: MentionAt | undefined;
  #strangers: readonly PlaceAt[] = [];
  /** Every key within reach. */
  readonly keys: ReadonlySet<Key>;
  /** The codes of all places within reach, the sentence's own (0) and then the nearest first. */
  readonly placesByDistance: readonly PlaceAt[];
  /** Those that are countries. */
  readonly places: readonly string[];
  /** Those of the sentence itself and of what stands nearest to it. */
  readonly near: readonly string[];
  /** The topics within reach. */
  readonly topics: readonly string[];
  /** The sentence points to what was said before: `it`, `they`, `the deal`. A label or a short answer does by itself. */
  readonly pointsBack: boolean;

  constructor(passage: Passage, index: number, sentence: SentenceReading) {
    this.sentence = sentence;
    this.#around = keysAround(passage);
    this.#before = keysBefore(passage, index, sentence);
    const own = cluesOf(sentence);
    const keys = new Set(own.keys());
    for (const key of this.#before.keys()) keys.add(key);
    for (const key of this.#around.keys()) keys.add(key);
    this.keys = keys;
    const places: PlaceAt[] = [];
    const topics: string[] = [];
    for (const key of keys) {
      const { kind, value } = partsOf(key);
      if (kind === 'place')
        places.push({ code: value, distance: own.has(key) ? 0 : this.#far(key) });
      else if (kind === 'topic') topics.push(value);
    }
    const countries = places.filter(({ code }) => !UNIONS.has(code));
    this.placesByDistance = places.sort((a, b) => a.distance - b.distance);
    this.topics = topics;
    this.places = countries.map(({ code }) => code);
    this.near = countries.filter(({ distance }) => distance < FAR.heading).map(({ code }) => code);
    this.pointsBack = pointsBack(sentence);
  }

  /** These places of the sentence are known to be a fact's value, and so no one else's party. */
  settle(places: ReadonlySet<MentionAt>): void {
    this.#settled = places;
  }

  /** From a mention of the sentence to the nearest clue of that key; `FAR.out` where there is none. */
  to(key: Key, at: MentionAt): number {
    if (!this.keys.has(key)) return FAR.out;
    if (this.#of !== at) {
      this.#of = at;
      this.#known = new Map();
    }
    let distance = this.#known.get(key);
    if (distance === undefined) {
      distance = Math.min(this.#within(key, at), this.#far(key));
      this.#known.set(key, distance);
    }
    return distance;
  }

  /** The nearest of several keys, and the nearest of another side: without `sides` each key is one. */
  nearestTwo(
    keys: readonly Key[],
    at: MentionAt,
    sides?: ReadonlyMap<Key, string>,
  ): readonly [number, number] {
    let [first, second]: [number, number] = [FAR.out, FAR.out];
    let nearest: string | undefined;
    for (const key of keys) {
      const distance = this.to(key, at);
      const side = sides?.get(key) ?? key;
      if (side === nearest) first = Math.min(first, distance);
      else if (distance < first) [first, second, nearest] = [distance, first, side];
      else if (distance < second) second = distance;
    }
    return [first, second];
  }

  /** All countries in reach, nearest first. Each may be another's: an adjective counts only in the mention's own clause. */
  strangers(at: MentionAt): readonly PlaceAt[] {
    if (this.#strangersOf !== at) {
      this.#strangersOf = at;
      this.#strangers = this.places
        .map((code) => ({ code, distance: this.#toStranger(code, at) }))
        .sort((a, b) => a.distance - b.distance);
    }
    return this.#strangers;
  }

  #toStranger(code: string, at: MentionAt): number {
    let nearest = this.#far(PLACE + code);
    for (const place of this.sentence.places) {
      if (place.mention.value.country !== code || this.#settled.has(place)) continue;
      if (isSite(place, this.sentence)) continue;
      const distance = distanceWithin(this.sentence, at, place);
      const isAdjective = place.mention.form === 'adjective';
      if (!isAdjective || distance < 1) nearest = Math.min(nearest, distance);
    }
    return nearest;
  }

  #within(key: Key, at: MentionAt): number {
    let nearest: number = FAR.out;
    for (const clue of cluesOf(this.sentence).get(key) ?? []) {
      nearest = Math.min(nearest, distanceWithin(this.sentence, at, clue));
    }
    return nearest;
  }

  #far(key: Key): number {
    return Math.min(this.#before.get(key) ?? FAR.out, this.#around.get(key) ?? FAR.out);
  }
}

/** A place in reach and how far it stands. */
interface PlaceAt {
  readonly code: string;
  readonly distance: number;
}

const PLACE = 'place:';

/** How far the clues of the sentences before it in its block stand. */
function keysBefore(
  { blocks: [own] }: Passage,
  index: number,
  sentence: SentenceReading,
): ReadonlyMap<Key, number> {
  const nearest = new Map<Key, number>();
  for (let back = Math.min(SENTENCES_BACK, index); back >= 1; back--) {
    const before = own.sentences[index - back];
    if (!before) continue;
    const distance = distanceBack(back, before, sentence);
    for (const key of cluesOf(before).keys()) nearest.set(key, distance);
  }
  return nearest;
}

/** How far the sentence stands that comes so many before this one. */
export function distanceBack(
  back: number,
  before: SentenceReading,
  sentence: SentenceReading,
): number {
  const isAnswered = back === 1 && before.isQuestion && sentence.isShort;
  return isAnswered ? FAR.answered : FAR.sentence + (back - 1) * 3;
}

function pointsBack(sentence: SentenceReading): boolean {
  if (cluesOf(sentence).has('pact') || sentence.labelEnd !== undefined || sentence.isShort)
    return true;
  return hasWord(sentence, ANAPHORS);
}
