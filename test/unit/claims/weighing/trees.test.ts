import { describe, expect, it } from 'vitest';
import { probability } from '../../../../server/src/core/claims/weighing/trees';
import weights from '../../../../server/src/core/claims/weighing/weights.json';
import { FEATURES } from '../../../../server/src/core/claims/weighing/features/all';
import { RIVAL_FEATURES } from '../../../../server/src/core/claims/weighing/rivals';

describe('probability', () => {
  it('follows each tree to a leaf and adds up what the leaves say', () => {
    // Is feature 1 at most 3? Then 2; else is feature 0 at most 0.5? Then -1, else -4.
    const tree = [1, 3, 1, -1, 2, 0, 0, 0.5, 3, -1, -1, 0, -1, -4, 0];
    const model = { bias: 0.5, trees: [tree, [-1, 0.25, 0]] };
    const logit = (p: number) => Math.log(p / (1 - p));
    expect(logit(probability(model, [0, 3]))).toBeCloseTo(2.75);
    expect(logit(probability(model, [0.5, 4]))).toBeCloseTo(-0.25);
    expect(logit(probability(model, [1, 4]))).toBeCloseTo(-3.25);
  });

  it('asks no more trees of what is hopeless, and all of what isn’t', () => {
    const leaf = (value: number) => [-1, value, 0];
    const all = (first: number) => [
      ...Array.from({ length: 50 }, () => leaf(first)),
      ...Array.from({ length: 50 }, () => leaf(0.2)),
    ];
    const logit = (p: number) => Math.log(p / (1 - p));
    expect(logit(probability({ bias: 0, trees: all(-0.1) }, []))).toBeCloseTo(-5);
    expect(logit(probability({ bias: 0, trees: all(-0.08) }, []))).toBeCloseTo(6);
  });
});

describe('the weights', () => {
  it('are of the features that there are, in their order', () => {
    expect(weights.features).toEqual([...FEATURES.map(({ name }) => name), ...RIVAL_FEATURES]);
  });

  it('ask for more before something is underlined than before a hint', () => {
    const { sure, check } = weights.thresholds;
    expect(sure.strict).toBeGreaterThan(sure.usual);
    expect(sure.usual).toBeGreaterThan(sure.loose);
    expect(sure.loose).toBeGreaterThan(check);
  });

  it('only ask for features that there are, and end', () => {
    for (const [trees, features] of [
      [weights.agreeing.trees, FEATURES.length],
      [weights.apart.trees, FEATURES.length],
      [weights.wrong.trees, FEATURES.length + RIVAL_FEATURES.length],
      [weights.right.trees, FEATURES.length + RIVAL_FEATURES.length],
    ] as const) {
      expect(trees.length).toBeGreaterThan(50);
      const isSound = (tree: readonly number[]) =>
        tree.every((feature, i) => {
          if (i % 3 !== 0) return true;
          const left = tree[i + 2] ?? 0;
          return (
            feature < features && (feature < 0 || (left > i / 3 && left + 1 < tree.length / 3))
          );
        });
      expect(trees.filter((tree) => !isSound(tree))).toEqual([]);
    }
  });
});
