import { describe, expect, it } from 'vitest';
import { grainOf } from '../../../server/src/core/values/grain';
import { relateAmounts } from '../../../server/src/core/values/relate';
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
    ['up to, for what is none', amount(60, 'atMost'), amount(50), '60', 'unclear', false],
    ['rounded with its scale word', amount(1.6e6), amount(1_586_659), '1.6 million', 'agrees'],
    ['rounded too far with it', amount(1.9e6), amount(1_586_659), '1.9 million', 'apart'],
    ['rounded, written out', amount(1_590_000), amount(1_586_659), '1,590,000', 'unclear'],
    [
      'rounded to what is printed, but coarsely',
      amount(2e9),
      amount(1.85e9),
      '2 billion',
      'unclear',
    ],
    ['the same, in words', amount(2e9), amount(1.85e9), 'two billion', 'unclear'],
    ['rounded to it far too coarsely', amount(1e9), amount(650e6), '1 billion', 'apart'],
    ['rounded to a whole', amount(12), amount(12.4), '12', 'agrees'],
    ['rounded to a decimal', amount(2.5), amount(2.46), '2.5', 'agrees'],
    ['another decimal', amount(2.7), amount(2.46), '2.7', 'apart'],
    ['more than about as many', amount(100, 'moreThan'), amount(100, 'about'), '100', 'unclear'],
    ['one of a known range', amount(2), amount(1, 'exactly', 2), '2', 'agrees'],
    ['outside a known range', amount(12), amount(1, 'exactly', 2), '12', 'apart'],
    ['above a known least', amount(25), amount(19, 'atLeast'), '25', 'unclear'],
    ['below a known least', amount(15), amount(19, 'atLeast'), '15', 'apart'],
    ['fewer than a known least', amount(19, 'lessThan'), amount(19, 'atLeast'), '19', 'apart'],
    ['at most what is at least', amount(19, 'atMost'), amount(19, 'atLeast'), '19', 'unclear'],
    ['at most less than that', amount(15, 'atMost'), amount(19, 'atLeast'), '15', 'apart'],
    ['more than a known least', amount(30, 'moreThan'), amount(19, 'atLeast'), '30', 'unclear'],
    ['above what is known to be under', amount(60), amount(50, 'lessThan'), '60', 'apart'],
    ['a range under it', amount(10, 'exactly', 20), amount(50, 'lessThan'), '10', 'unclear'],
    ['above the low end', amount(200, 'moreThan'), amount(200, 'exactly', 300), '200', 'agrees'],
    ['above the high end', amount(300, 'moreThan'), amount(200, 'exactly', 300), '300', 'apart'],
    ['up to the high end', amount(300, 'atMost'), amount(200, 'exactly', 300), '300', 'agrees'],
    ['up to its midst', amount(250, 'atMost'), amount(200, 'exactly', 300), '250', 'unclear'],
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
  const rows: readonly (readonly [Value, Value, Relation, ('year' | 'month')?])[] = [
    [euros(210e6), euros(210e6), 'agrees'],
    [euros(21e6, 'year'), euros(210e6), 'unclear'],
    [{ kind: 'money', amount: 210e6, bound: 'exactly', currency: 'USD' }, euros(210e6), 'unclear'],
    [date('2027'), date('2027'), 'agrees'],
    [date('2027-04'), date('2027'), 'unclear'],
    [date('2025'), date('2025-06'), 'agrees'],
    [date('2025-07'), date('2025-06'), 'apart'],
    [date('2026-06'), date('2025-06'), 'apart'],
    [date('2026-06'), date('2025-06'), 'agrees', 'year'],
    [date('2025-05-08/2025-05-22'), date('2025-05-12'), 'agrees', 'year'],
    [date('2026-05-08/2026-05-22'), date('2025-05-12'), 'agrees', 'year'],
    [date('2025-05-08/2025-05-22'), date('2025-06-12'), 'apart', 'year'],
    [date('2025-05-08/2025-05-22'), date('2025-05-30'), 'apart', 'year'],
    [date('2025-05-08/2025-05-22'), date('2025-05'), 'unclear', 'year'],
    [date('XXXX-05-08/XXXX-05-22'), date('2025-07'), 'apart'],
    [date('2026-07'), date('2025-06'), 'apart', 'year'],
    [date('2019-12-18'), date('2019-03-18'), 'agrees', 'month'],
    [date('2019-12-18'), date('2019-03-19'), 'apart', 'month'],
    [date('2019-12-18'), date('2019-03-18'), 'apart', 'year'],
    [lasting('P10Y'), lasting('P120M'), 'agrees'],
    [lasting('P5Y'), lasting('P10Y'), 'apart'],
    [{ kind: 'place', country: 'DK' }, { kind: 'place', country: 'DK' }, 'agrees'],
    [{ kind: 'place', country: 'SE' }, { kind: 'place', country: 'DK' }, 'apart'],
    [{ kind: 'place', country: 'SE' }, date('2025'), 'unclear'],
  ];
  for (const [stated, known, relation, unsaid] of rows) {
    it(`${JSON.stringify(stated)} against ${JSON.stringify(known)}${unsaid ? `, ${unsaid} unsaid` : ''}`, () => {
      const printed = 'amount' in stated ? String(stated.amount) : '';
      expect(relateValues(stated, known, { printed, ...(unsaid && { unsaid }) })).toBe(relation);
    });
  }
});
