import { describe, expect, it } from 'vitest';
import { Dice } from '../../../scripts/bench/dice';
import { bagged, boost } from '../../../scripts/train/boosting';
import { probability } from '../../../server/src/core/claims/weighing/trees';

const OPTIONS = { trees: 60, leaves: 4, rate: 0.3, least: 5, ridge: 1, sample: 1 };

/** Rows of two numbers and one that says nothing. */
function rows(count: number, dice: Dice): readonly (readonly [number, number, number])[] {
  return Array.from({ length: count }, () => [
    dice.roll(100) / 100,
    dice.roll(100) / 100,
    dice.roll(100) / 100,
  ]);
}

function trained(
  all: readonly (readonly number[])[],
  isSo: (row: readonly number[]) => boolean,
  weightOf: (row: readonly number[]) => number = () => 1,
) {
  return boost(
    { features: 3, values: Float32Array.from(all.flat()) },
    Uint8Array.from(all, (row) => Number(isSo(row))),
    Float32Array.from(all, weightOf),
    OPTIONS,
  );
}

describe('boost', () => {
  const isSo = ([a = 0, b = 0]: readonly number[]) => a > 0.5 !== b > 0.5;

  it('learns what only two numbers together tell, on rows that it hasn’t seen', () => {
    const model = trained(rows(2000, new Dice(1)), isSo);
    const unseen = rows(500, new Dice(2));
    const right = unseen.filter((row) => probability(model, row) > 0.5 === isSo(row));
    expect(right.length).toBeGreaterThan(470);
  });

  it('gives the share of what is so where nothing tells them apart', () => {
    const drawn = new Dice(6);
    const model = trained(rows(3000, new Dice(3)), () => drawn.roll(4) === 0);
    const share = rows(200, new Dice(4)).reduce((sum, row) => sum + probability(model, row), 0);
    expect(share / 200).toBeGreaterThan(0.15);
    expect(share / 200).toBeLessThan(0.45);
  });

  it('leaves rows without weight out, and is the same each time', () => {
    const all = rows(1000, new Dice(5));
    const onlyLow = (row: readonly number[]) => ((row[2] ?? 0) < 0.5 ? 1 : 0);
    const low = all.filter((row) => onlyLow(row) === 1);
    expect(trained(all, isSo, onlyLow)).toEqual(trained(low, isSo));
  });
});

describe('bagged', () => {
  it('says what its parts say on average', () => {
    const all = rows(400, new Dice(2));
    const matrix = { features: 3, values: Float32Array.from(all.flat()) };
    const labels = Uint8Array.from(all, ([a]) => Number(a > 0.4));
    const weights = new Float32Array(all.length).fill(1);
    // Few enough that no row is hopeless before the last tree.
    const options = { ...OPTIONS, trees: 12, sample: 0.5 };
    const parts = [1, 2, 3].map((seed) => boost(matrix, labels, weights, options, seed));
    const whole = bagged(matrix, labels, weights, { ...options, bags: 3 });
    const logit = (p: number) => Math.log(p / (1 - p));
    for (const row of all.slice(0, 20)) {
      const said = parts.map((part) => logit(probability(part, row)));
      const mean = said.reduce((sum, one) => sum + one, 0) / 3;
      expect(logit(probability(whole, row))).toBeCloseTo(mean, 2);
    }
    expect(parts[0]?.trees).not.toEqual(parts[1]?.trees);
  });
});
