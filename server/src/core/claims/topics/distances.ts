import { ANAPHORS } from '../../language/pronouns';
import { UNIONS } from '../../language/placeNames';
import { hasWord } from '../reading/sentenceWords';
import { cluesOf, distanceWithin, partsOf } from '../reading/clues';
import type { Key } from '../reading/clues';
import { FAR } from '../passages/distanceScale';
import { keysBefore } from './keysBefore';
import { keysAround } from '../passages/passage';
import type { Passage } from '../passages/passage';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { isSite } from '../reading/sites';

/** How far each clue is from a mention: nearest of its own sentence and of all that surrounds it. One a sentence. */
export class Distances {
  readonly sentence: SentenceReading;
  /** A number for each key within reach, the sentence's own first. */
  readonly #slots = new Map<Key, number>();
  readonly #own: number;
  /** By that number: how far it stands outside the sentence, and how far from the mention that was asked for last (NaN: not reckoned yet). */
  readonly #far: number[] = [];
  readonly #known: Float64Array;
  #of: MentionAt | undefined;
  #settled: ReadonlySet<MentionAt> = new Set();
  #strangersOf: MentionAt | undefined;
  readonly #toStrangers: Float64Array;
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
    for (const key of cluesOf(sentence).keys()) this.#reach(key, FAR.out);
    this.#own = this.#slots.size;
    keysBefore(passage, index, sentence).forEach((distance, key) => {
      this.#reach(key, distance);
    });
    keysAround(passage).forEach((distance, key) => {
      this.#reach(key, distance);
    });
    this.#known = new Float64Array(this.#far.length);
    const places: PlaceAt[] = [];
    const topics: string[] = [];
    this.#slots.forEach((slot, key) => {
      const { kind, value } = partsOf(key);
      if (kind === 'place') places.push({ code: value, distance: this.#toPlace(slot) });
      else if (kind === 'topic') topics.push(value);
    });
    const countries = places.filter(({ code }) => !UNIONS.has(code));
    this.placesByDistance = places.sort((a, b) => a.distance - b.distance);
    this.topics = topics;
    this.places = countries.map(({ code }) => code);
    this.near = countries.filter(({ distance }) => distance < FAR.heading).map(({ code }) => code);
    this.#toStrangers = new Float64Array(this.places.length);
    this.pointsBack = pointsBack(sentence);
  }

  /** Every key within reach. */
  get keys(): Iterable<Key> {
    return this.#slots.keys();
  }

  /** These places of the sentence are known to be a fact's value, and so no one else's party. */
  settle(places: ReadonlySet<MentionAt>): void {
    this.#settled = places;
  }

  /** From a mention of the sentence to the nearest clue of that key; `FAR.out` where there is none. */
  to(key: Key, at: MentionAt): number {
    const slot = this.#slots.get(key);
    if (slot === undefined) return FAR.out;
    const far = this.#far[slot] ?? FAR.out;
    if (slot >= this.#own) return far;
    if (this.#of !== at) {
      this.#of = at;
      this.#known.fill(NaN);
    }
    let distance = this.#known[slot] ?? NaN;
    if (Number.isNaN(distance)) this.#known[slot] = distance = Math.min(this.#within(key, at), far);
    return distance;
  }

  /** The nearest of several keys. */
  nearest(keys: readonly Key[], at: MentionAt): number {
    let nearest: number = FAR.out;
    for (const key of keys) nearest = Math.min(nearest, this.to(key, at));
    return nearest;
  }

  /** The nearest of several keys that is of another side than the nearest of all: without `sides` each key is one. */
  secondNearest(keys: readonly Key[], at: MentionAt, sides?: ReadonlyMap<Key, string>): number {
    let first: number = FAR.out;
    let second: number = FAR.out;
    let nearest: string | undefined;
    for (const key of keys) {
      const distance = this.to(key, at);
      const side = sides?.get(key) ?? key;
      if (side === nearest) first = Math.min(first, distance);
      else if (distance < first) {
        second = first;
        first = distance;
        nearest = side;
      } else if (distance < second) second = distance;
    }
    return second;
  }

  /** All countries in reach, nearest first. Each may be another's: an adjective counts only in the mention's own clause. */
  strangers(at: MentionAt): readonly PlaceAt[] {
    const distances = this.#distancesTo(at);
    return this.places
      .map((code, i) => ({ code, distance: distances[i] ?? FAR.out }))
      .sort((a, b) => a.distance - b.distance);
  }

  /** How far the nearest country stands that isn't one of these. */
  nearestStranger(at: MentionAt, own: readonly string[]): number {
    const distances = this.#distancesTo(at);
    let nearest: number = FAR.out;
    this.places.forEach((code, i) => {
      const distance = distances[i] ?? FAR.out;
      if (distance < nearest && !own.includes(code)) nearest = distance;
    });
    return nearest;
  }

  /** To each of `places`, as strangers. */
  #distancesTo(at: MentionAt): Float64Array {
    if (this.#strangersOf !== at) {
      this.#strangersOf = at;
      this.places.forEach((code, i) => (this.#toStrangers[i] = this.#toStranger(code, at)));
    }
    return this.#toStrangers;
  }

  #toStranger(code: string, at: MentionAt): number {
    const slot = this.#slots.get(PLACE + code);
    let nearest = slot === undefined ? FAR.out : (this.#far[slot] ?? FAR.out);
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

  #reach(key: Key, distance: number): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) {
      this.#slots.set(key, this.#far.length);
      this.#far.push(Math.min(FAR.out, distance));
    } else this.#far[slot] = Math.min(this.#far[slot] ?? FAR.out, distance);
  }

  #toPlace(slot: number): number {
    return slot < this.#own ? 0 : (this.#far[slot] ?? FAR.out);
  }
}

/** A place in reach and how far it stands. */
interface PlaceAt {
  readonly code: string;
  readonly distance: number;
}

const PLACE = 'place:';

function pointsBack(sentence: SentenceReading): boolean {
  if (cluesOf(sentence).has('pact') || sentence.labelEnd !== undefined || sentence.isShort)
    return true;
  return hasWord(sentence, ANAPHORS);
}
