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
  const { roots, depths, nodes, thresholds, leaves } = compiledOf(ensemble);
  let score = ensemble.bias;
  for (let i = 0; i < roots.length; i += ABREAST) {
    if (i > 0 && i % FIRST === 0 && score < HOPELESS) break;
    let [a, b, c] = [roots[i] ?? 0, roots[i + 1] ?? 0, roots[i + 2] ?? 0];
    let [d, e] = [roots[i + 3] ?? 0, roots[i + 4] ?? 0];
    for (let left = depths[i / ABREAST] ?? 0; left > 0; left--) {
      a = step(a, row, nodes, thresholds);
      b = step(b, row, nodes, thresholds);
      c = step(c, row, nodes, thresholds);
      d = step(d, row, nodes, thresholds);
      e = step(e, row, nodes, thresholds);
    }
    score += leaves[a] ?? 0;
    score += leaves[b] ?? 0;
    score += leaves[c] ?? 0;
    score += leaves[d] ?? 0;
    score += leaves[e] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}

/** From a node to its child, without a branch that a processor could guess wrong; a leaf leads to itself. */
function step(
  at: number,
  row: ArrayLike<number>,
  nodes: Int32Array,
  thresholds: Float32Array,
): number {
  const node = nodes[at] ?? 0;
  return (node >> FEATURE_BITS) + Number((row[node & FEATURE_MASK] ?? 0) > (thresholds[at] ?? 0));
}

/** After so many trees each time it is asked */
const FIRST = 50;
/** whether they say less than this (a logit): the others could hardly make it likely. */
const HOPELESS = -4.5;
/** So many trees are gone down side by side: a processor goes down several in the time of one. A part of `FIRST`. */
const ABREAST = 5;
const FEATURE_BITS = 8;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** The nodes of all trees one after another, a list for each of their numbers. */
interface CompiledTrees {
  /** Where each tree begins; filled up with trees that say nothing. */
  readonly roots: Int32Array;
  /** How deep the deepest of each few trees is. */
  readonly depths: Int32Array;
  /** The left child, and the feature in the lowest bits. */
  readonly nodes: Int32Array;
  /** Of a leaf one that nothing exceeds. */
  readonly thresholds: Float32Array;
  /** What leaves add; of other nodes 0. */
  readonly leaves: Float32Array;
}

const compiled = new WeakMap<TreeEnsemble, CompiledTrees>();

function compiledOf(ensemble: TreeEnsemble): CompiledTrees {
  let known = compiled.get(ensemble);
  if (!known) compiled.set(ensemble, (known = compile(ensemble)));
  return known;
}

/** A tree of one leaf that adds nothing. */
const EMPTY: readonly number[] = [-1, 0, 0];

function compile({ trees: given }: TreeEnsemble): CompiledTrees {
  const missing = (ABREAST - (given.length % ABREAST)) % ABREAST;
  const trees = [...given, ...Array.from({ length: missing }, () => EMPTY)];
  const size = trees.reduce((sum, tree) => sum + tree.length / NODE, 0);
  const all = {
    roots: new Int32Array(trees.length),
    depths: new Int32Array(trees.length / ABREAST),
    nodes: new Int32Array(size),
    thresholds: new Float32Array(size),
    leaves: new Float32Array(size),
  };
  let root = 0;
  trees.forEach((tree, i) => {
    all.roots[i] = root;
    const group = Math.floor(i / ABREAST);
    all.depths[group] = Math.max(all.depths[group] ?? 0, lay(tree, root, all));
    root += tree.length / NODE;
  });
  return all;
}

/** Lays a tree's nodes out from `root` on; how deep it is. */
function lay(tree: readonly number[], root: number, all: CompiledTrees): number {
  const depths = new Int32Array(tree.length / NODE);
  let deepest = 0;
  for (let at = 0; at < depths.length; at++) {
    const feature = tree[at * NODE] ?? LEAF;
    const value = tree[at * NODE + 1] ?? 0;
    const left = tree[at * NODE + 2] ?? 0;
    const depth = depths[at] ?? 0;
    if (feature === LEAF) {
      all.nodes[root + at] = (root + at) << FEATURE_BITS;
      all.thresholds[root + at] = Infinity;
      all.leaves[root + at] = value;
      deepest = Math.max(deepest, depth);
    } else {
      all.nodes[root + at] = ((root + left) << FEATURE_BITS) | feature;
      all.thresholds[root + at] = value;
      depths[left] = depths[left + 1] = depth + 1;
    }
  }
  return deepest;
}

const LEAF = -1;
/** Numbers a node. */
const NODE = 3;
