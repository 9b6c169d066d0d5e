import { describe, expect, it } from 'vitest';
import { spellNumber, spellOrdinal } from '../../../server/src/core/language/spell';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import type { AmountMention } from '../../../server/src/core/mentions/mention';
import { tokenize } from '../../../server/src/core/text/tokens';
import type { Money } from '../../../server/src/core/values/value';
import { moneyLike } from '../../../server/src/core/verdicts/style/money';
import { numberLike, ordinalLike } from '../../../server/src/core/verdicts/style/numbers';

describe('a number is written as the draft writes its own', () => {
  it.each([
    ['500', 50, '50'],
    ['five hundred', 50, 'fifty'],
    ['Fifteen', 50, 'Fifty'],
    ['thirty', 300, 'three hundred'],
    ['3,000', 300, '300'],
    ['30 000', 300, '300'],
    ['200', 2500, '2,500'],
    ['200 000', 1_600_000, '1 600 000'],
    ['1.9m', 1_600_000, '1.6m'],
    ['6.1 million', 1_600_000, '1.6 million'],
    ['6,1 million', 1_600_000, '1,6 million'],
    ['16 million', 1_600_000, '1.6 million'],
    ['2.1bn', 210_000_000, '210m'],
    ['twenty-one million', 210_000_000, 'two hundred and ten million'],
    ['two hundred ten', 320, 'three hundred twenty'],
    ['FIVE HUNDRED', 50, 'FIFTY'],
  ])('%s for %d → %s', (printed, amount, text) => {
    expect(numberLike(printed, { amount, bound: 'exactly' })).toBe(text);
  });

  it.each([
    ['a dozen', 1, 2, 'one or two'],
    ['Twelve', 1, 2, 'One or two'],
    ['500', 200, 300, '200 to 300'],
  ])('%s for %d to %d → %s', (printed, amount, high, text) => {
    expect(numberLike(printed, { amount, high, bound: 'exactly' })).toBe(text);
  });

  it.each([
    ['third', 2, 'second'],
    ['Third', 2, 'Second'],
    ['3rd', 22, '22nd'],
    ['1st', 11, '11th'],
  ])('%s for %d → %s', (printed, value, text) => {
    expect(ordinalLike(printed, value)).toBe(text);
  });
});

describe('money is written in the unit of the draft', () => {
  it.each([
    ['twelve cents', 0.02, 'two cents'],
    ['40 MUSD', 35_000_000, '35 MUSD'],
    ['$5', 7, '$7'],
  ])('%s for %d dollars → %s', (printed, amount, text) => {
    const [mention] = extractAmounts(printed, tokenize(printed)) as AmountMention<Money>[];
    const known: Money = { kind: 'money', amount, currency: 'USD', bound: 'exactly' };
    expect(mention && moneyLike(mention, known)).toBe(text);
  });
});

describe('numbers are spelt', () => {
  it.each([
    [0, 'zero'],
    [21, 'twenty-one'],
    [300, 'three hundred'],
    [1_001, 'one thousand and one'],
    [1_600_000, 'one million six hundred thousand'],
    [210_000_000, 'two hundred and ten million'],
  ])('%d → %s', (value, words) => {
    expect(spellNumber(value)).toBe(words);
  });
  it('as ordinals', () => {
    expect([1, 12, 20, 21, 100].map(spellOrdinal)).toEqual([
      'first',
      'twelfth',
      'twentieth',
      'twenty-first',
      'one hundredth',
    ]);
  });
});
