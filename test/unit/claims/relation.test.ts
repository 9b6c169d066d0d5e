import { describe, expect, it } from 'vitest';
import { relationOf } from '../../../server/src/core/claims/relation';
import type { Fact } from '../../../server/src/core/facts/factbase';
import type { Mention } from '../../../server/src/core/mentions/mention';

const count = (amount: number, more: Partial<Fact> = {}): Fact => ({
  subject: 'lighthouse',
  property: 'arrived',
  rank: 'normal',
  with: [],
  evidence: [{ source: 'daily', figure: String(amount) }],
  value: { kind: 'quantity', amount, bound: 'exactly', unit: 'keeper' },
  ...more,
});

const KNOWN = [
  count(12, { rank: 'deprecated', asOf: '2024-04-30' }),
  count(31, { asOf: '2024-10-20' }),
];

function relation(stated: number, date: string, days: readonly string[] = [], facts = KNOWN) {
  const { value } = count(stated);
  const mention = { value, text: String(stated), span: { start: 0, end: 2 } } as Mention;
  const property = { id: 'arrived', label: 'keepers arrived', kind: 'quantity', cues: [] } as never;
  return relationOf(mention, facts, property, { date, days });
}

describe('relationOf', () => {
  it('agrees with what holds on the draft’s day', () => {
    expect(relation(31, '2024-11-01')).toBe('agrees');
    expect(relation(12, '2024-05-10')).toBe('agrees');
  });

  it('agrees with what was stated for a day that the sentence names', () => {
    expect(relation(12, '2024-11-01', ['2024-04'])).toBe('agrees');
    expect(relation(12, '2024-11-01', ['2024-07'])).toBe('apart');
  });

  it('is apart from what held once or never', () => {
    expect(relation(12, '2024-11-01')).toBe('apart');
    expect(relation(13, '2024-05-10', ['2024-04'])).toBe('apart');
    const over = [count(20, { validity: '2020/2022' }), count(31)];
    expect(relation(20, '2024-11-01', [], over)).toBe('apart');
    expect(relation(20, '2021-03-01', [], over)).toBe('agrees');
  });
});
