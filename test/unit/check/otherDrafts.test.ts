import { describe, expect, it } from 'vitest';
import { OtherDrafts } from '../../../server/src/core/check/otherDrafts';
import type { StatedValue } from '../../../server/src/core/check/statedValue';

function beds(amount: number, more: Partial<StatedValue> = {}): StatedValue {
  return {
    fact: { subject: 'lake', property: 'beds', context: '', time: '' },
    value: { kind: 'quantity', amount, bound: 'exactly', unit: 'bed' },
    context: { printed: String(amount) },
    movement: 'fixed',
    days: [],
    isWrong: false,
    ...more,
  };
}

describe('what other drafts state', () => {
  it('is told where it is otherwise, and forgotten with its draft', () => {
    const drafts = new OtherDrafts();
    drafts.set('a', [beds(40)]);
    drafts.set('b', [beds(60), beds(60)]);
    drafts.set('c', [beds(40)]);
    expect(drafts.statingOtherwise(beds(40), 'a')).toEqual(['b']);
    expect(drafts.statingOtherwise(beds(60), 'b')).toEqual(['a', 'c']);
    drafts.set('b', [beds(40)]);
    expect(drafts.statingOtherwise(beds(40), 'a')).toEqual([]);
    for (const draft of ['a', 'b', 'c']) drafts.delete(draft);
    expect(drafts.size).toBe(0);
  });

  it('is no contradiction where both may hold', () => {
    const drafts = new OtherDrafts();
    const fact = { subject: 'lake', property: 'beds', context: '', time: '2025-01' };
    drafts.set('a', [beds(60, { fact }), beds(60, { days: ['2024-05'] })]);
    expect(drafts.statingOtherwise(beds(40), 'b')).toEqual(['a']);
    expect(drafts.statingOtherwise(beds(40, { days: ['2025-05'] }), 'b')).toEqual([]);
    drafts.set('a', [beds(60)]);
    const upTo = { kind: 'quantity', amount: 70, bound: 'atMost', unit: 'bed' } as const;
    expect(drafts.statingOtherwise(beds(70, { value: upTo }), 'b')).toEqual([]);
    for (const movement of ['rises', 'level'] as const)
      expect(drafts.statingOtherwise(beds(40, { movement }), 'b')).toEqual([]);
  });
});
