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

/** Of facts that need words beside them those whose words are there; of several kinds the ones that need most. */
function inContext(
  facts: readonly Fact[],
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Known | undefined {
  let best: { facts: Fact[]; context: number; needs: number } | undefined;
  for (const fact of facts) {
    const context = contextDistance(fact, at, distances, lexicon);
    if (context > FAR.block + FAR.sentence) continue;
    const needs = fact.with.length;
    if (best?.needs === needs) best.facts.push(fact);
    else if (!best || needs > best.needs) best = { facts: [fact], context, needs };
  }
  const [first, ...rest] = best?.facts ?? [];
  return first && best ? { facts: [first, ...rest], context: best.context } : undefined;
}

/** How far the farthest of the words stands that the fact needs; 0 where it needs none. */
function contextDistance(
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
