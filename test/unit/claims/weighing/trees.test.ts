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
      for (const tree of trees) {
        const nodes = tree.length / 3;
        for (let node = 0; node < nodes; node++) {
          const [feature = -1, , left = 0] = tree.slice(3 * node);
          expect(feature).toBeLessThan(features);
          if (feature >= 0) expect(left).toBeGreaterThan(node);
          if (feature >= 0) expect(left + 1).toBeLessThan(nodes);
        }
      }
    }
  });
});
