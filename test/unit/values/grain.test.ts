import { describe, expect, it } from 'vitest';
import { grainOf } from '../../../server/src/core/values/grain';

describe('how finely a number is printed', () => {
  it.each([
    ['1.6 million', 1.6e6, 1e5],
    ['€0.21bn', 0.21e9, 1e7],
    ['210m', 210e6, 1e6],
    ['1,6 million', 1.6e6, 1e5],
    ['1 600 000', 1.6e6, 1],
    ['300', 300, 1],
    ['fifty', 50, 1],
    ['one billion', 1e9, 1e9],
    ['one point two billion', 1.2e9, 1e8],
    ['two hundred million', 200e6, 1e6],
    ['2.5', 2.5, 0.1],
  ])('%s', (printed, value, grain) => {
    expect(grainOf(value, printed).grain).toBeCloseTo(grain, 6);
  });
});
