import { joined, NEAR_BLOCKS, rivalFeatures } from './rivals';
import type { ScoredGroup } from './rivals';
import { MODEL } from './model';
import type { Pair } from './pair';
import type { ScoredBlock, ScoredValue } from './scoredBlock';
import { probability } from './trees';
import type { TreeEnsemble } from './trees';

/** What a value is taken to state, and how surely (from 0 to 1): a fact rightly, or otherwise than it is known. */
export interface Decision {
  readonly pair: Pair;
  readonly probability: number;
}

/** A block (in the middle) and those near it, `NEAR_BLOCKS` on either side; nothing where none stands or it holds no values. */
export type Neighbourhood = readonly (ScoredBlock | undefined)[];

/** The likeliest contradiction of a value and the likeliest fact that it states rightly, however unlikely. */
export interface LikeliestStatements {
  readonly value: ScoredValue;
  readonly error: Decision | undefined;
  readonly statement: Decision | undefined;
}

/** For each value of the block in the middle what it most likely states; nothing where that is nothing known. */
export function decide(near: Neighbourhood): readonly Decision[] {
  return likeliestStatements(near).flatMap((likeliest) => decision(likeliest) ?? []);
}

/** The second stage: each value of the block in the middle with its rivals and neighbours in sight. */
export function likeliestStatements(near: Neighbourhood): readonly LikeliestStatements[] {
  const groups = near.map(
    (block, i) => block?.values.map((value) => groupOf(value, i - NEAR_BLOCKS)) ?? [],
  );
  const all = groups.flat();
  const { wrong, right } = MODEL;
  return (near[NEAR_BLOCKS]?.values ?? []).flatMap((value, i) => {
    const group = groups[NEAR_BLOCKS]?.[i];
    if (!group) return [];
    const statement = weighed('agrees', right, value, group, all);
    const error = weighed('apart', wrong, value, group, all);
    return [{ value, statement, error: error && lessLikely(error, statement) }];
  });
}

/** It is an error only if the value doesn't rightly state another fact. */
function lessLikely(error: Decision, statement: Decision | undefined): Decision {
  return { ...error, probability: unlessRight(error.probability, statement?.probability ?? 0) };
}

/** How likely a value is an error that is one with probability `wrong` by itself, and states something else rightly with probability `right`. */
export function unlessRight(wrong: number, right: number): number {
  return wrong * (1 - right);
}

function groupOf({ pairs, scores }: ScoredValue, block: number): ScoredGroup {
  return { rows: pairs, scores, block, sentence: pairs[0].scene.index };
}

function decision({ error, statement }: LikeliestStatements): Decision | undefined {
  const { check, right } = MODEL.thresholds;
  const isError = error !== undefined && error.probability >= check;
  if (isError && error.probability > (statement?.probability ?? 0)) return error;
  return statement && statement.probability >= right ? statement : undefined;
}

/** The likeliest pair of that relation, with its rivals and neighbours in sight. */
function weighed(
  relation: 'agrees' | 'apart',
  model: TreeEnsemble,
  value: ScoredValue,
  group: ScoredGroup,
  all: readonly ScoredGroup[],
): Decision | undefined {
  const likeliest = value[relation];
  const pair = likeliest && value.pairs[likeliest.at];
  if (!pair) return undefined;
  const { at, row } = likeliest;
  return { pair, probability: probability(model, joined(row, rivalFeatures(group, at, all))) };
}
