import { describe, expect, it } from 'vitest';
import { grainOf, relateAmounts } from '../../../server/src/core/values/relate';
import type { Relation } from '../../../server/src/core/values/relate';
import { relateValues } from '../../../server/src/core/values/relateValues';
import type { Amount, Bound, Value } from '../../../server/src/core/values/value';

const amount = (value: number, bound: Bound = 'exactly', high?: number): Amount => ({
  amount: value,
  bound,
  ...(high === undefined ? {} : { high }),
});

describe('an amount is held against a known one', () => {
  const rows: readonly (readonly [string, Amount, Amount, string, Relation, boolean?])[] = [
    ['the same', amount(50), amount(50), '50', 'agrees'],
    ['another', amount(15), amount(50), '15', 'apart'],
    ['a hedge near it', amount(48, 'about'), amount(50), '48', 'agrees'],
    ['a hedge too far off', amount(40, 'about'), amount(50), '40', 'apart'],
    ['a hedge that rounds to it', amount(200e6, 'about'), amount(210e6), '200 million', 'agrees'],
    ['the same figure unhedged', amount(200e6), amount(210e6), '200 million', 'apart'],
    ['the same in words', amount(200e6), amount(210e6), 'two hundred million', 'apart'],
    ['a bound that excludes it', amount(50, 'moreThan'), amount(50), '50', 'apart'],
    ['a bound from below', amount(60, 'atLeast'), amount(50), '60', 'apart'],
    ['a bound from above that excludes it', amount(50, 'lessThan'), amount(50), '50', 'apart'],
    ['a loose bound', amount(60, 'lessThan'), amount(50), '60', 'agrees'],
    ['a bound too loose to say much', amount(10, 'moreThan'), amount(50), '10', 'unclear'],
    ['a range round it', amount(40, 'exactly', 60), amount(50), '40', 'agrees'],
    ['a range beside it', amount(60, 'exactly', 80), amount(50), '60', 'apart'],
    ['up to, for what is a ceiling', amount(60, 'atMost'), amount(50), '60', 'apart', true],
    [
      'up to, where up to is known',
      amount(60, 'atMost'),
      amount(50, 'atMost'),
      '60',
      'apart',
      false,
    ],
    ['up to, for what is none', amount(60, 'atMost'), amount(50), '60', 'agrees', false],
    ['rounded with its scale word', amount(1.6e6), amount(1_586_659), '1.6 million', 'agrees'],
    ['rounded too far with it', amount(1.9e6), amount(1_586_659), '1.9 million', 'apart'],
    ['rounded, written out', amount(1_590_000), amount(1_586_659), '1,590,000', 'unclear'],
    ['one of a known range', amount(2), amount(1, 'exactly', 2), '2', 'agrees'],
    ['outside a known range', amount(12), amount(1, 'exactly', 2), '12', 'apart'],
    ['above a known least', amount(25), amount(19, 'atLeast'), '25', 'unclear'],
    ['below a known least', amount(15), amount(19, 'atLeast'), '15', 'apart'],
    ['what is known about', amount(80), amount(80, 'about'), '80', 'agrees'],
    ['cents, known about', amount(0.02), amount(0.02, 'about'), '2', 'agrees'],
    ['other cents', amount(0.12), amount(0.02, 'about'), '12', 'apart'],
  ];
  for (const [name, stated, known, printed, relation, ceiling = false] of rows) {
    it(name, () => {
      expect(relateAmounts(stated, known, grainOf(stated.amount, printed), ceiling)).toBe(relation);
    });
  }
});

describe('how finely a number is printed', () => {
  it.each([
    ['1.6 million', 1.6e6, 1e5],
    ['€0.21bn', 0.21e9, 1e7],
    ['210m', 210e6, 1e6],
    ['1,6 million', 1.6e6, 1e5],
    ['1 600 000', 1.6e6, 1],
    ['300', 300, 1],
    ['fifty', 50, 1],
    ['2.5', 2.5, 0.1],
  ])('%s', (printed, value, grain) => {
    expect(grainOf(value, printed).grain).toBeCloseTo(grain, 6);
  });
});

describe('values of a kind are held against each other', () => {
  const euros = (value: number, per?: string): Value => ({
    kind: 'money',
    amount: value,
    bound: 'exactly',
    currency: 'EUR',
    ...(per === undefined ? {} : { per }),
  });
  const date = (edtf: string): Value => ({ kind: 'date', date: edtf });
  const lasting = (duration: string): Value => ({ kind: 'duration', duration, bound: 'exactly' });
  const rows: readonly (readonly [Value, Value, Relation, boolean?])[] = [
    [euros(210e6), euros(210e6), 'agrees'],
    [euros(21e6, 'year'), euros(210e6), 'unclear'],
    [{ kind: 'money', amount: 210e6, bound: 'exactly', currency: 'USD' }, euros(210e6), 'unclear'],
    [date('2027'), date('2027'), 'agrees'],
    [date('2027-04'), date('2027'), 'unclear'],
    [date('2025'), date('2025-06'), 'agrees'],
    [date('2025-07'), date('2025-06'), 'apart'],
    [date('2026-06'), date('2025-06'), 'apart'],
    [date('2026-06'), date('2025-06'), 'agrees', true],
    [date('2026-07'), date('2025-06'), 'apart', true],
    [lasting('P10Y'), lasting('P120M'), 'agrees'],
    [lasting('P5Y'), lasting('P10Y'), 'apart'],
    [{ kind: 'place', country: 'DK' }, { kind: 'place', country: 'DK' }, 'agrees'],
    [{ kind: 'place', country: 'SE' }, { kind: 'place', country: 'DK' }, 'apart'],
    [{ kind: 'place', country: 'SE' }, date('2025'), 'unclear'],
  ];
  for (const [stated, known, relation, yearless = false] of rows) {
    it(`${JSON.stringify(stated)} against ${JSON.stringify(known)}${yearless ? ', yearless' : ''}`, () => {
      const printed = 'amount' in stated ? String(stated.amount) : '';
      expect(relateValues(stated, known, { printed, yearless })).toBe(relation);
    });
  }
});
