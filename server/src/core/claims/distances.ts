import { ANAPHORS } from '../language/pacts';
import { UNIONS } from '../language/placeNames';
import { cluesOf, distanceWithin } from './evidence';
import type { Key } from './evidence';
import type { MentionAt, SentenceReading } from './reading';
import { FAR, isShort } from './surroundings';
import type { Scope } from './surroundings';

/** How far each clue is from a mention: nearest of its own sentence and of all that surrounds it. */
export class Distances {
  readonly #sentence: SentenceReading;
  readonly #settled: ReadonlySet<MentionAt>;
  readonly #far: ReadonlyMap<Key, number>;
  /** Every key within reach. */
  readonly keys: ReadonlySet<Key>;
  /** The codes of all places within reach. */
  readonly allPlaces: readonly string[];
  /** Those that are countries. */
  readonly places: readonly string[];
  /** The sentence points to what was said before: `it`, `they`, `the deal`. A label or a short answer does by itself. */
  readonly pointsBack: boolean;
  /** Those of the sentence itself and of what stands nearest to it. */
  readonly near: readonly string[];

  /** `settled`: places of the sentence that are known to be a fact's value, and so no one else's party. */
  constructor(
    sentence: SentenceReading,
    scopes: readonly Scope[],
    settled: ReadonlySet<MentionAt> = new Set(),
  ) {
    this.#settled = settled;
    this.#sentence = sentence;
    const far = new Map<Key, number>();
    for (const scope of scopes) {
      for (const key of cluesOf(scope.sentence).keys()) {
        if ((far.get(key) ?? FAR.out) > scope.distance) far.set(key, scope.distance);
      }
    }
    this.#far = far;
    this.keys = new Set([...cluesOf(sentence).keys(), ...far.keys()]);
    this.allPlaces = [...this.keys]
      .filter((key) => key.startsWith('place:'))
      .map((key) => key.slice('place:'.length));
    this.places = this.allPlaces.filter((code) => !UNIONS.has(code));
    this.pointsBack = pointsBack(sentence);
    this.near = this.places.filter(
      (code) =>
        cluesOf(sentence).has(`place:${code}`) ||
        (far.get(`place:${code}`) ?? FAR.out) < FAR.heading,
    );
  }

  /** From a mention of the sentence to the nearest clue of that key; `FAR.out` where there is none. */
  to(key: Key, at: MentionAt): number {
    return Math.min(this.within(key, at), this.#far.get(key) ?? FAR.out);
  }

  /** As `to`, for a place that may be another's: an adjective counts only in the mention's own clause. */
  toStranger(code: string, at: MentionAt): number {
    let nearest: number = this.#far.get(`place:${code}`) ?? FAR.out;
    for (const place of this.#sentence.places) {
      if (place.mention.value.country !== code || this.#settled.has(place)) continue;
      const distance = distanceWithin(this.#sentence, at, place);
      const isAdjective = place.mention.form === 'adjective';
      if (!isAdjective || distance < 1) nearest = Math.min(nearest, distance);
    }
    return nearest;
  }

  /** As `to`, in the mention's own sentence alone. */
  within(key: Key, at: MentionAt): number {
    let nearest: number = FAR.out;
    for (const clue of cluesOf(this.#sentence).get(key) ?? []) {
      nearest = Math.min(nearest, distanceWithin(this.#sentence, at, clue));
    }
    return nearest;
  }
}

function pointsBack(sentence: SentenceReading): boolean {
  if (cluesOf(sentence).has('pact') || sentence.labelEnd !== undefined || isShort(sentence))
    return true;
  const { tokens } = sentence.block;
  return tokens
    .slice(sentence.range.first, sentence.range.last)
    .some(({ lower }) => ANAPHORS.has(lower));
}
