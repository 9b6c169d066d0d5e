import type { Fact, Subject } from '../facts/factbase';
import type { Key } from './evidence';
import { alternatives } from './subjectPlaces';
import type { Lexicon } from './lexicon';
import type { MentionAt } from './reading';
import { FAR } from './far';
import type { Distances } from './distances';

/** What is known of a property, and how far the words stand that a fact needs beside it. */
export interface Known {
  readonly facts: readonly [Fact, ...Fact[]];
  readonly context: number;
}

/** Properties that journalists use for one another: where a subject has no fact of the first, the others' facts are meant. */
const STAND_INS: ReadonlyMap<string, readonly string[]> = new Map([
  ['capacity past', ['capacity', 'arrived']],
  ['signed', ['agreed']],
  ['agreed', ['signed']],
  ['inForce', ['start']],
  ['start', ['inForce']],
]);

/** The facts of a subject that a mention of this property is held against: none where nothing is known or the words it needs are missing. */
export function knownFacts(
  subject: Subject,
  property: string,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Known | undefined {
  const own = lexicon.facts.get(subject.id)?.get(property);
  if (own) return inContext(own, at, distances, lexicon);
  for (const other of STAND_INS.get(property) ?? []) {
    const facts = lexicon.facts.get(subject.id)?.get(other);
    if (facts) return inContext(facts, at, distances, lexicon);
  }
  return undefined;
}

/**
 * Of facts that need words beside them those whose words are there: of several kinds the ones that need most, and of these the ones whose
 * words stand in the mention's own sentence, where any do.
 */
function inContext(
  facts: readonly Fact[],
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Known | undefined {
  const told = facts
    .map((fact) => ({ fact, context: contextDistance(fact, at, distances, lexicon) }))
    .filter(({ context }) => context <= FAR.block + FAR.sentence);
  const most = Math.max(...told.map(({ fact }) => fact.with.length));
  const fitting = told.filter(({ fact }) => fact.with.length === most);
  const here = fitting.filter(({ context }) => context < FAR.sentence);
  const [first, ...rest] = here.length > 0 ? here : fitting;
  if (!first) return undefined;
  return { facts: [first.fact, ...rest.map(({ fact }) => fact)], context: first.context };
}

/** How far the farthest of the words stands that the fact needs; 0 where it needs none. */
export function contextDistance(
  fact: Fact,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): number {
  let farthest = 0;
  for (const word of fact.with) {
    const keys = alternatives(word).flatMap((one) => contextKeys(one, lexicon));
    const nearest = Math.min(...keys.map((key) => distances.to(key, at)));
    farthest = Math.max(farthest, nearest);
  }
  return farthest;
}

/** A place's name stands for all its names; a person's for the surname. */
function contextKeys(word: string, lexicon: Lexicon): readonly Key[] {
  const keys: Key[] = [`context:${word.toLowerCase()}`, `person:${word}`];
  const code = lexicon.placeNames.get(word);
  if (code !== undefined) keys.push(`place:${code}`);
  return keys;
}
