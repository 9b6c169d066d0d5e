import { describe, expect, it } from 'vitest';
import type { Fact, Property } from '../../../server/src/core/facts/factbase';
import { dissenting, dissentingFrom } from '../../../server/src/core/verdicts/dissentingSources';

const COUNT: Property = {
  id: 'members',
  kind: 'quantity',
  label: 'members so far',
  cues: [],
  units: [],
  list: false,
  moves: 'rises',
};

function fact(source: string, more: Partial<Fact> = {}): Fact {
  return {
    subject: 'lake-pact',
    property: 'members',
    value: { kind: 'quantity', amount: 7, unit: 'member', bound: 'exactly' },
    rank: 'normal',
    with: [],
    evidence: [{ source, figure: '' }],
    ...more,
  };
}

describe('what sources disagree with', () => {
  it('is what another source prints, not the same one', () => {
    const other = fact('b');
    expect(dissentingFrom([fact('a')], [other], COUNT)).toEqual([other]);
    expect(dissentingFrom([fact('a')], [fact('a')], COUNT)).toEqual([]);
  });

  it('is nothing of another matter: what asks for other words beside it', () => {
    const [memo, treaty] = [fact('a', { with: ['memo'] }), fact('b', { with: ['treaty'] })];
    expect(dissentingFrom([memo], [treaty], COUNT)).toEqual([]);
    expect(dissentingFrom([memo], [fact('b')], COUNT)).toHaveLength(1);
  });

  it('is no older state of what moves; a newer one is', () => {
    const [old, now] = [fact('a', { asOf: '2023-06' }), fact('b', { asOf: '2025-09-01' })];
    expect(dissentingFrom([now], [old], COUNT)).toEqual([]);
    expect(dissentingFrom([old], [now], COUNT)).toEqual([now]);
    expect(dissentingFrom([now], [old], { ...COUNT, moves: 'fixed' })).toEqual([old]);
  });

  it('is no sum in another currency, unless there are two in one', () => {
    const sum = (source: string, amount: number, currency: string) =>
      fact(source, { value: { kind: 'money', amount, currency, bound: 'exactly' } });
    const [dollars, kroner, less] = [
      sum('a', 1e9, 'USD'),
      sum('b', 6e9, 'NOK'),
      sum('c', 9e8, 'USD'),
    ];
    const against = (facts: readonly [Fact, ...Fact[]]) =>
      dissenting({ mention: { value: dollars.value } as never, facts }, [dollars], [], {
        date: '2026-01-01',
        isDated: true,
      });
    expect(against([dollars, kroner])).toEqual([]);
    expect(against([dollars, kroner, less])).toEqual([kroner, less]);
  });
});
