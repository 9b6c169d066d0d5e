/**
 * Boosted trees as `npm run train` writes them. A tree is a list of nodes of three numbers each: the feature, the threshold and the index of
 * the left child, behind which the right one stands; a row whose feature is at most the threshold goes left. A leaf has the feature -1 and
 * what it adds to the logit.
 */
export interface TreeEnsemble {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** From 0 to 1. What looks hopeless after the first trees isn't put to the others. */
export function probability({ bias, trees }: TreeEnsemble, row: ArrayLike<number>): number {
  let score = bias;
  for (let i = 0; i < trees.length; i++) {
    if (i === FIRST && score < HOPELESS) break;
    score += leafOf(trees[i] ?? [], row);
  }
  return 1 / (1 + Math.exp(-score));
}

/** So many trees are asked first, */
const FIRST = 50;
/** and where they say less than this (a logit), the others could hardly make it likely. */
const HOPELESS = -4.5;

function leafOf(tree: readonly number[], row: ArrayLike<number>): number {
  let node = 0;
  for (;;) {
    const feature = tree[node] ?? -1;
    const threshold = tree[node + 1] ?? 0;
    if (feature < 0) return threshold;
    const left = (tree[node + 2] ?? 0) * NODE;
    node = (row[feature] ?? 0) <= threshold ? left : left + NODE;
  }
}

/** Numbers a node. */
const NODE = 3;
