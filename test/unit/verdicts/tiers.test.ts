import { describe, expect, it } from 'vitest';
import { MODEL } from '../../../server/src/core/claims/weighing/model';
import { isCertain, tierOf } from '../../../server/src/core/verdicts/tiers';
import { findingOn } from '../fixtures/lake';

const { sure, check, right } = MODEL.thresholds;
const { claim } = findingOn('60', '60', { kind: 'supported', facts: [], others: [] } as never);

function tier(
  confidence: number,
  ...[verdict, sureness]: Parameters<typeof tierOf> extends [unknown, ...infer Rest] ? Rest : never
) {
  return tierOf({ ...claim, confidence }, verdict, sureness);
}

describe('tierOf', () => {
  it('underlines what is sure, hints at what is likely, and says nothing of the rest', () => {
    expect(tier(sure.usual, 'contradicted', 'usual')).toBe('sure');
    expect(tier(sure.usual - 0.001, 'contradicted', 'usual')).toBe('check');
    expect(tier(check, 'contradicted', 'usual')).toBe('check');
    expect(tier(check - 0.001, 'contradicted', 'usual')).toBeUndefined();
  });

  it('asks for more or less as a desk wants', () => {
    const between = (sure.usual + sure.loose) / 2;
    expect(tier(between, 'outdated', 'loose')).toBe('sure');
    expect(tier(between, 'outdated', 'usual')).toBe('check');
    expect(tier(sure.usual, 'outdated', 'strict')).toBe('check');
  });

  it('never underlines what may only be of another day', () => {
    expect(tier(1, 'differs', 'loose')).toBe('check');
  });

  it('vouches for what is likely enough', () => {
    expect(tier(right, 'supported', 'usual')).toBe('sure');
    expect(tier(right - 0.001, 'disputed', 'usual')).toBeUndefined();
  });
});

describe('isCertain', () => {
  const finding = findingOn('60', '60', { kind: 'supported' } as never);
  const certain = (confidence: number, tier: 'sure' | 'check' = 'sure', isWeighed = true) =>
    isCertain({ ...finding, tier, claim: { ...claim, confidence, isWeighed } });

  it('asks for what the strictest desk has underlined', () => {
    expect(certain(sure.strict)).toBe(true);
    expect(certain(sure.strict - 0.001)).toBe(false);
    expect(certain(1, 'check')).toBe(false);
  });

  it('is never so of a country', () => {
    const value = { kind: 'place', country: 'AA' } as const;
    const mention = { ...claim.mention, value } as never;
    expect(
      isCertain({ ...finding, tier: 'sure', claim: { ...claim, mention, confidence: 1 } }),
    ).toBe(false);
  });
});
