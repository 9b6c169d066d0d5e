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

/** The second stage: for each value of the block in the middle what it most likely states; nothing where that is nothing known. */
export function decide(near: Neighbourhood): readonly Decision[] {
  const groups = near.map(
    (block, i) => block?.values.map((value) => groupOf(value, i - NEAR_BLOCKS)) ?? [],
  );
  const all = groups.flat();
  return (near[NEAR_BLOCKS]?.values ?? []).flatMap((value, i) => {
    const group = groups[NEAR_BLOCKS]?.[i];
    return (group && decision(value, group, all)) ?? [];
  });
}

function groupOf({ pairs, scores }: ScoredValue, block: number): ScoredGroup {
  return { rows: pairs, scores, block, sentence: pairs[0].scene.index };
}

function decision(
  value: ScoredValue,
  group: ScoredGroup,
  all: readonly ScoredGroup[],
): Decision | undefined {
  const { wrong, right, thresholds } = MODEL;
  const error = weighed('apart', wrong, value, group, all);
  const statement = weighed('agrees', right, value, group, all);
  const isError = error !== undefined && error.probability >= thresholds.check;
  if (isError && error.probability > (statement?.probability ?? 0)) return error;
  return statement && statement.probability >= thresholds.right ? statement : undefined;
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
