import type { TreeEnsemble } from '../../server/src/core/claims/weighing/trees';
import { Dice } from '../bench/dice';

/** Numbers by row and feature. */
export interface Matrix {
  readonly features: number;
  /** Row by row. */
  readonly values: Float32Array;
}

/** A node of a tree. A leaf has no feature (-1); at another one, rows whose value is at most `threshold` go left, the others to the node behind. */
interface TreeNode {
  readonly feature: number;
  readonly threshold: number;
  /** Of the feature, the bin that the threshold ends. */
  readonly bin: number;
  readonly left: number;
  /** What a row that gets here adds to the logit; at an inner node, what it would add without the questions below. */
  readonly value: number;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The least weight of rows in a leaf. */
  readonly least: number;
  readonly ridge: number;
  /** Each tree is grown from so large a share of the rows, drawn anew. */
  readonly sample: number;
}

const BINS = 64;
/** A share is drawn as so many parts of the whole. */
const SHARES = 1000;

/**
 * The mean (of logits) of several ensembles, each grown from other draws of the rows: what one says of a single draft hangs on what it drew, and
 * that evens out.
 */
export function bagged(
  matrix: Matrix,
  labels: Uint8Array,
  weights: Float32Array,
  { bags, ...options }: BoostingOptions & { readonly bags: number },
): TreeEnsemble {
  const all = Array.from({ length: bags }, (_, bag) =>
    boost(matrix, labels, weights, options, bag + 1),
  );
  const bias = all.reduce((sum, one) => sum + one.bias, 0) / bags;
  // By turns, so that what is hopeless shows early.
  const trees = Array.from({ length: options.trees }, (_, t) =>
    all.map((one) => shared(one.trees[t] ?? [], bags)),
  ).flat();
  return { bias: short(bias, 6), trees };
}

/** A tree whose leaves say so much less. */
function shared(tree: readonly number[], bags: number): readonly number[] {
  return tree.map((number, i) =>
    i % 3 === 1 && tree[i - 1] === -1 ? short(number / bags, 4) : number,
  );
}

/** Stochastic gradient boosting of trees for a probability (logistic loss, Newton steps, histograms of at most 64 bins). Deterministic. */
export function boost(
  { features, values }: Matrix,
  labels: Uint8Array,
  weights: Float32Array,
  options: BoostingOptions,
  seed = 1,
): TreeEnsemble {
  const used = usedRows(weights);
  const cuts = cutsOf(values, used, features);
  const binned = binnedBy(values, used, features, cuts);
  let positive = 0;
  let total = 0;
  for (const row of used) {
    total += weights[row] ?? 0;
    if (labels[row] === 1) positive += weights[row] ?? 0;
  }
  const bias = Math.log((positive + 1) / (total - positive + 1));
  const scores = new Float64Array(used.length).fill(bias);
  const gradients = new Float64Array(used.length);
  const curvatures = new Float64Array(used.length);
  const trees: (readonly number[])[] = [];
  const dice = new Dice(seed);
  for (let t = 0; t < options.trees; t++) {
    used.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[i] = weight * (p - (labels[row] ?? 0));
      curvatures[i] = weight * Math.max(1e-6, p * (1 - p));
    });
    const drawn = used.flatMap((_, i) => (dice.roll(SHARES) < options.sample * SHARES ? [i] : []));
    const tree = new TreeGrower(binned, features, cuts, gradients, curvatures, options).grow(drawn);
    trees.push(tree.flatMap(flat));
    scores.forEach((score, i) => {
      scores[i] = score + valueAt(tree, binned, i * features);
    });
  }
  return { bias: short(bias, 6), trees };
}

/** What a tree says of a row; `from` is where its bins begin. */
function valueAt(tree: readonly TreeNode[], binned: Uint8Array, from: number): number {
  let node = tree[0];
  while (node && node.feature >= 0)
    node = tree[(binned[from + node.feature] ?? 0) <= node.bin ? node.left : node.left + 1];
  return node?.value ?? 0;
}

/** As `TreeEnsemble` keeps it, rounded so that the file of weights stays small. */
function flat({ feature, threshold, left, value }: TreeNode): readonly number[] {
  return feature < 0 ? [-1, short(value, 4), 0] : [feature, short(threshold, 6), left];
}

function short(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function usedRows(weights: Float32Array): readonly number[] {
  const used: number[] = [];
  weights.forEach((weight, row) => {
    if (weight > 0) used.push(row);
  });
  return used;
}

/** For each feature the values between which its bins part, ascending. */
function cutsOf(
  values: Float32Array,
  used: readonly number[],
  features: number,
): readonly (readonly number[])[] {
  return Array.from({ length: features }, (_, feature) => {
    const sorted = Float32Array.from(used, (row) => values[row * features + feature] ?? 0).sort();
    const distinct = [...new Set(sorted)];
    if (distinct.length <= BINS)
      return distinct.slice(1).map((value, i) => (value + (distinct[i] ?? 0)) / 2);
    const cuts = new Set<number>();
    for (let bin = 1; bin < BINS; bin++)
      cuts.add(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0);
    return [...cuts];
  });
}

function binnedBy(
  values: Float32Array,
  used: readonly number[],
  features: number,
  cuts: readonly (readonly number[])[],
): Uint8Array {
  const binned = new Uint8Array(used.length * features);
  used.forEach((row, i) => {
    for (let feature = 0; feature < features; feature++)
      binned[i * features + feature] = binOf(
        values[row * features + feature] ?? 0,
        cuts[feature] ?? [],
      );
  });
  return binned;
}

/** The number of cuts below a value. */
function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Leaf {
  readonly node: number;
  readonly members: readonly number[];
  readonly histogram: Float64Array;
  readonly split: Split | undefined;
  readonly value: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Grows one tree, always where the most is to be gained. */
class TreeGrower {
  readonly #binned: Uint8Array;
  readonly #features: number;
  readonly #cuts: readonly (readonly number[])[];
  readonly #gradients: Float64Array;
  readonly #curvatures: Float64Array;
  readonly #options: BoostingOptions;

  constructor(
    binned: Uint8Array,
    features: number,
    cuts: readonly (readonly number[])[],
    gradients: Float64Array,
    curvatures: Float64Array,
    options: BoostingOptions,
  ) {
    this.#binned = binned;
    this.#features = features;
    this.#cuts = cuts;
    this.#gradients = gradients;
    this.#curvatures = curvatures;
    this.#options = options;
  }

  /** From these rows. */
  grow(drawn: readonly number[]): readonly TreeNode[] {
    const nodes: TreeNode[] = [leafNode(0)];
    let leaves: Leaf[] = [this.#leaf(0, drawn, this.#histogramOf(drawn))];
    nodes[0] = leafNode(leaves[0]?.value ?? 0);
    while (leaves.length < this.#options.leaves) {
      const best = leaves.reduce<Leaf | undefined>(
        (most, leaf) => ((leaf.split?.gain ?? 0) > (most?.split?.gain ?? 1e-6) ? leaf : most),
        undefined,
      );
      if (best?.split === undefined) break;
      const [left, right] = this.#parted(best, best.split, nodes);
      leaves = [...leaves.filter((leaf) => leaf !== best), left, right];
    }
    return nodes;
  }

  #parted(leaf: Leaf, { feature, bin }: Split, nodes: TreeNode[]): readonly [Leaf, Leaf] {
    const left: number[] = [];
    const right: number[] = [];
    for (const i of leaf.members)
      ((this.#binned[i * this.#features + feature] ?? 0) <= bin ? left : right).push(i);
    const isLeftSmaller = left.length < right.length;
    const smaller = this.#histogramOf(isLeftSmaller ? left : right);
    const larger = leaf.histogram.map((value, i) => value - (smaller[i] ?? 0));
    const at = nodes.length;
    const pair = [
      this.#leaf(at, left, isLeftSmaller ? smaller : larger),
      this.#leaf(at + 1, right, isLeftSmaller ? larger : smaller),
    ] as const;
    nodes.push(leafNode(pair[0].value), leafNode(pair[1].value));
    nodes[leaf.node] = {
      feature,
      threshold: this.#cuts[feature]?.[bin] ?? 0,
      bin,
      left: at,
      value: leaf.value,
    };
    return pair;
  }

  #leaf(node: number, members: readonly number[], histogram: Float64Array): Leaf {
    let gradient = 0;
    let curvature = 0;
    for (const i of members) {
      gradient += this.#gradients[i] ?? 0;
      curvature += this.#curvatures[i] ?? 0;
    }
    const { rate, ridge } = this.#options;
    const value = (-rate * gradient) / (curvature + ridge);
    return { node, members, histogram, split: this.#split(histogram, gradient, curvature), value };
  }

  /** Gradient, curvature and count by feature and bin. */
  #histogramOf(members: readonly number[]): Float64Array {
    const features = this.#features;
    const histogram = new Float64Array(features * BINS * 3);
    for (const i of members) {
      const gradient = this.#gradients[i] ?? 0;
      const curvature = this.#curvatures[i] ?? 0;
      const from = i * features;
      for (let feature = 0; feature < features; feature++) {
        const at = (feature * BINS + (this.#binned[from + feature] ?? 0)) * 3;
        histogram[at] = (histogram[at] ?? 0) + gradient;
        histogram[at + 1] = (histogram[at + 1] ?? 0) + curvature;
        histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
      }
    }
    return histogram;
  }

  #split(histogram: Float64Array, gradient: number, curvature: number): Split | undefined {
    const { ridge, least } = this.#options;
    const worth = (g: number, h: number) => (g * g) / (h + ridge);
    const whole = worth(gradient, curvature);
    let best: Split | undefined;
    let members = 0;
    for (let bin = 0; bin < BINS; bin++) members += histogram[bin * 3 + 2] ?? 0;
    for (let feature = 0; feature < this.#features; feature++) {
      let [g, h, n] = [0, 0, 0];
      for (let bin = 0; bin < (this.#cuts[feature]?.length ?? 0); bin++) {
        const at = (feature * BINS + bin) * 3;
        g += histogram[at] ?? 0;
        h += histogram[at + 1] ?? 0;
        n += histogram[at + 2] ?? 0;
        if (n < least) continue;
        if (members - n < least) break;
        const gain = worth(g, h) + worth(gradient - g, curvature - h) - whole;
        if (gain > (best?.gain ?? 0)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}

function leafNode(value: number): TreeNode {
  return { feature: -1, threshold: 0, bin: -1, left: -1, value };
}
