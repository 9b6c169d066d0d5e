import type { Fact } from '../facts/factbase';
import { movementOf } from '../facts/movement';
import { APPROVED, VOTES_TO } from '../language/treaties/votes';
import type { Mention } from '../mentions/mention';
import type { SwappedValue } from './claim';
import { groupBy } from './lexicon/grouping';
import { compare } from './relation';
import type { Decision } from './weighing/decisions';
import type { PairGroup } from './weighing/groups';
import type { Pair } from './weighing/pair';

/** What a value states; where it stands in another's place, with that one and what is known of where that one stands. */
export interface SwapDecision extends Decision {
  readonly swappedWith?: SwappedValue;
}

/**
 * The decisions with those of exchanged values in their place: `51 against and 49 in favour`, where 51 were in favour. Two values of one sentence, each
 * of which is what is known of the property that the other's words name; taken one by one each agrees with a fact, and would be vouched for.
 */
export function withSwaps(
  decisions: readonly Decision[],
  values: readonly PairGroup[],
): readonly SwapDecision[] {
  const byMention = new Map(decisions.map((one) => [one.pair.at, one]));
  const swapped = new Map<Pair['at'], SwapDecision>();
  for (const [one, other] of neighbours(values)) {
    const [a, b] = [one[0].at, other[0].at];
    if (swapped.has(a) || swapped.has(b)) continue;
    const found = swapOf(one, other, [byMention.get(a), byMention.get(b)]);
    if (found) swapped.set(a, found[0]).set(b, found[1]);
  }
  const kept = decisions.filter(({ pair }) => !swapped.has(pair.at));
  return swapped.size === 0 ? decisions : [...kept, ...swapped.values()];
}

/** Each two values of one sentence. */
function* neighbours(
  values: readonly PairGroup[],
): Iterable<readonly [PairGroup['pairs'], PairGroup['pairs']]> {
  const sentences = groupBy(values, ({ pairs: [{ scene }] }) => [scene.sentence]);
  for (const own of sentences.values())
    for (const [i, { pairs }] of own.entries())
      for (const other of own.slice(i + 1, i + NEAR)) yield [pairs, other.pairs];
}

/** A sentence of a thousand figures is no reason to hold each against each. */
const NEAR = 12;

type Decided = readonly [Decision | undefined, Decision | undefined];

function swapOf(
  one: PairGroup['pairs'],
  other: PairGroup['pairs'],
  decided: Decided,
): readonly [SwapDecision, SwapDecision] | undefined {
  const [a, b] = [one[0].at.mention, other[0].at.mention];
  const [known, another = known] = decided.flatMap((decision) => decision ?? []);
  if (!known || !another || a.value.kind !== b.value.kind) return undefined;
  const { subject } = known.pair;
  if (another.pair.subject !== subject) return undefined;
  const [ownOfA, ownOfB] = [of(subject, one), of(subject, other)];
  for (const rightA of ownOfA.filter(agrees)) {
    for (const rightB of ownOfB.filter(agrees)) {
      const wrongA = ownOfA.find(({ property }) => property === rightB.property);
      const wrongB = ownOfB.find(({ property }) => property === rightA.property);
      if (!wrongA || !wrongB) continue;
      if (!isCrossed([wrongA, wrongB], [rightA, rightB]) && !isOutOfOrder(wrongA, wrongB)) continue;
      const [factOfA, factOfB] = [factFor(b, wrongA), factFor(a, wrongB)];
      if (!factOfA || !factOfB) continue;
      const probability = Math.max(known.probability, another.probability);
      const swap = (pair: Pair, fact: Fact, swappedWith: SwappedValue): SwapDecision => ({
        pair: { ...pair, facts: [fact] },
        probability,
        swappedWith,
      });
      return [
        swap(wrongA, factOfA, { mention: b, fact: factOfB }),
        swap(wrongB, factOfB, { mention: a, fact: factOfA }),
      ];
    }
  }
  return undefined;
}

function of(subject: Pair['subject'], pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair) => pair.subject === subject);
}

function agrees({ relation }: Pair): boolean {
  return relation === 'agrees';
}

/** Both are apart from what their own words name, and the words go with each other's values no worse one by one, and clearly better together. */
function isCrossed(wrong: readonly [Pair, Pair], right: readonly [Pair, Pair]): boolean {
  const isNamed = (pair: Pair, rival: Pair) =>
    pair.relation === 'apart' &&
    pair.unit !== 'foreign' &&
    pair.cue?.sentence === pair.scene.sentence &&
    pair.cue.score >= Math.max(TOLD, told(rival));
  const [a, b] = wrong;
  const [ownA, ownB] = right;
  return (
    isNamed(a, ownA) && isNamed(b, ownB) && told(a) + told(b) >= told(ownA) + told(ownB) + CLEARLY
  );
}

/** `approved by 49 votes to 51`: no word but the order says which is which. */
function isOutOfOrder({ property, at, scene }: Pair, second: Pair): boolean {
  if (property.id !== 'votesFor' || second.property.id !== 'votesAgainst') return false;
  const { tokens } = scene.sentence.block;
  const wordsOf = (from: number, to: number) => tokens.slice(from, to).map(({ lower }) => lower);
  return (
    VOTES_TO.test(wordsOf(at.last + 1, second.at.first).join(' ')) &&
    wordsOf(Math.max(0, at.first - APPROVAL_REACH), at.first).some((word) => APPROVED.has(word))
  );
}

function told({ cue }: Pair): number {
  return cue?.score ?? 0;
}

/** What stays as it is, and is what the other value says. */
function factFor(mention: Mention, { facts, property }: Pair): Fact | undefined {
  return compare(mention, facts, property).find(
    ({ fact, relation }) =>
      relation === 'agrees' &&
      fact.rank !== 'deprecated' &&
      /^(?:event|fixed)$/.test(movementOf(fact, property)),
  )?.fact;
}

/** What a cue has at least to name a property, and by how much both must outdo the others (`cues.ts`). */
const TOLD = 1.3;
const CLEARLY = 0.5;

/** In tokens: `approved the treaty by a vote of 49 to 51`. */
const APPROVAL_REACH = 8;
