/**
 * Boosted trees as `npm run train` writes them. A tree is a list of nodes of three numbers each: the feature, the threshold and the index of
 * the left child, behind which the right one stands; a row whose feature is at most the threshold goes left. A leaf has the feature -1 and
 * what it adds to the logit.
 */
export interface TreeEnsemble {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** From 0 to 1. What looks hopeless after some trees isn't put to the others. */
export function probability(ensemble: TreeEnsemble, row: ArrayLike<number>): number {
  const { roots, features, thresholds, lefts } = compiledOf(ensemble);
  let score = ensemble.bias;
  for (let i = 0; i < roots.length; i++) {
    if (i > 0 && i % FIRST === 0 && score < HOPELESS) break;
    let node = roots[i] ?? 0;
    for (let feature = features[node] ?? LEAF; feature !== LEAF; feature = features[node] ?? LEAF) {
      const left = lefts[node] ?? 0;
      node = (row[feature] ?? 0) <= (thresholds[node] ?? 0) ? left : left + 1;
    }
    score += thresholds[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}

/** After so many trees each time it is asked */
const FIRST = 50;
/** whether they say less than this (a logit): the others could hardly make it likely. */
const HOPELESS = -4.5;

/** The nodes of all trees one after another, a list for each of their numbers. */
interface CompiledTrees {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  readonly features: Int16Array;
  readonly thresholds: Float32Array;
  readonly lefts: Int32Array;
}

const compiled = new WeakMap<TreeEnsemble, CompiledTrees>();

function compiledOf(ensemble: TreeEnsemble): CompiledTrees {
  let known = compiled.get(ensemble);
  if (!known) compiled.set(ensemble, (known = compile(ensemble)));
  return known;
}

function compile({ trees }: TreeEnsemble): CompiledTrees {
  const nodes = trees.reduce((sum, tree) => sum + tree.length / NODE, 0);
  const roots = new Int32Array(trees.length);
  const features = new Int16Array(nodes);
  const thresholds = new Float32Array(nodes);
  const lefts = new Int32Array(nodes);
  let root = 0;
  trees.forEach((tree, i) => {
    roots[i] = root;
    for (let node = 0; node < tree.length / NODE; node++) {
      features[root + node] = tree[node * NODE] ?? LEAF;
      thresholds[root + node] = tree[node * NODE + 1] ?? 0;
      lefts[root + node] = root + (tree[node * NODE + 2] ?? 0);
    }
    root += tree.length / NODE;
  });
  return { roots, features, thresholds, lefts };
}

const LEAF = -1;
/** Numbers a node. */
const NODE = 3;
