import { describe, expect, it } from 'vitest';
import type { Value } from '../../../server/src/core/values/value';
import { dateInWords } from '../../../server/src/core/wording/dates';
import {
  publisherOf,
  referenceInWords,
  sourceInWords,
} from '../../../server/src/core/wording/sources';
import { valueInWords } from '../../../server/src/core/wording/values';
import { oneLine } from '../../../server/src/core/wording/plainText';
import { gazette, ministry, places } from '../fixtures/lake';

describe('dateInWords', () => {
  it.each([
    ['2025-12-11', '11 December 2025'],
    ['2025-06', 'June 2025'],
    ['2025', '2025'],
    ['202X', 'the 2020s'],
    ['2025~', 'about 2025'],
    ['2025-21', 'spring 2025'],
    ['2025-34', 'the second quarter of 2025'],
    ['2025-99', '2025'],
    ['XXXX-11-28', '28 November'],
    ['2025-XX-XX', '2025'],
    ['2025-06-XX', 'June 2025'],
    ['2027/..', 'from 2027'],
    ['../2025-06', 'until June 2025'],
    ['../..', 'at any time'],
    ['2025-06/2025-08', 'June to August 2025'],
    ['2025-06-03/2025-06-08', '3 June to 8 June 2025'],
    ['2025-06/2026-08', 'June 2025 to August 2026'],
    ['2027/2037', '2027 to 2037'],
    ['last Tuesday', 'last Tuesday'],
  ])('%s → %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});

describe('valueInWords', () => {
  const values: readonly (readonly [Value, string])[] = [
    [{ kind: 'quantity', amount: 300, bound: 'exactly', unit: 'prisoner' }, '300 prisoners'],
    [{ kind: 'quantity', amount: 50, bound: 'atMost', unit: 'person' }, 'up to 50 people'],
    [{ kind: 'quantity', amount: 1, high: 2, bound: 'exactly', unit: 'person' }, '1 or 2 people'],
    [{ kind: 'quantity', amount: 1, bound: 'exactly', unit: 'country' }, '1 country'],
    [
      { kind: 'quantity', amount: 12500, bound: 'lessThan', unit: 'church' },
      'fewer than 12,500 churches',
    ],
    [{ kind: 'quantity', amount: 1.6e6, bound: 'about' }, 'about 1.6 million'],
    [{ kind: 'quantity', amount: 1234567, bound: 'exactly' }, '1,234,567'],
    [{ kind: 'money', amount: 210e6, currency: 'EUR', bound: 'exactly' }, '€210 million'],
    [
      { kind: 'money', amount: 2e9, high: 3e9, currency: 'USD', bound: 'lessThan' },
      'less than $2 billion to $3 billion',
    ],
    [
      { kind: 'money', amount: 1.1e9, currency: 'DKK', bound: 'exactly', per: 'year' },
      'DKK 1.1 billion a year',
    ],
    [{ kind: 'money', amount: 5, currency: 'nonsense', bound: 'exactly' }, 'nonsense 5'],
    [{ kind: 'percent', amount: 12.5, bound: 'atLeast' }, 'at least 12.5%'],
    [{ kind: 'percent', amount: 3, bound: 'exactly', unit: 'point' }, '3 percentage points'],
    [{ kind: 'measure', amount: 586412, unit: 'mi2', bound: 'exactly' }, '586,412 mi²'],
    [{ kind: 'measure', amount: 2, unit: '°C', bound: 'exactly' }, '2°C'],
    [{ kind: 'ordinal', amount: 2, bound: 'exactly' }, 'second'],
    [{ kind: 'ordinal', amount: 113, bound: 'exactly' }, '113th'],
    [{ kind: 'ordinal', amount: 21, bound: 'exactly' }, '21st'],
    [{ kind: 'date', date: '2027' }, '2027'],
    [{ kind: 'duration', duration: 'P10Y', bound: 'exactly' }, '10 years'],
    [
      { kind: 'duration', duration: 'P1Y6M', high: 'P2Y', bound: 'about' },
      'about 1 year and 6 months to 2 years',
    ],
    [{ kind: 'duration', duration: 'PT5H', bound: 'exactly' }, '5 hours'],
    [{ kind: 'place', country: 'AA' }, 'Aland'],
    [{ kind: 'place', country: 'BB' }, 'the Brooklands'],
    [{ kind: 'place', country: 'ZZ' }, 'ZZ'],
    [{ kind: 'status', status: 'in force' }, 'in force'],
  ];
  it.each(values)('%j → %s', (value, words) => {
    expect(valueInWords(value, places)).toBe(words);
  });
});

describe('sources', () => {
  it('names the publisher who wrote it, and its day', () => {
    expect(publisherOf(gazette)).toBe('The Gazette');
    expect(sourceInWords(gazette)).toBe('The Gazette, 4 March 2021');
    expect(sourceInWords(ministry)).toBe('Ministry of Water, 2021');
  });

  it('falls back on the title and the id', () => {
    expect(publisherOf({ id: 'a', type: 'book', title: 'A Lake' })).toBe('A Lake');
    expect(sourceInWords({ id: 'a', type: 'book' })).toBe('a');
    expect(referenceInWords({ id: 'a', type: 'book' }, (text) => text)).toBe('a');
  });

  it('writes the full reference, each part escaped', () => {
    expect(referenceInWords(gazette, (text) => text)).toBe(
      'Ada Brook, “A lake shared”, The Gazette, carried by Lakeside News, 4 March 2021',
    );
    expect(referenceInWords(ministry, (text) => text.toUpperCase())).toBe(
      '“ANNUAL REPORT”, MINISTRY OF WATER, 2021',
    );
  });
});

describe('oneLine', () => {
  it('joins lines, drops what turns the writing direction, cuts what is long', () => {
    expect(oneLine(' a\r\n\tb\u0000c\u2028d ')).toBe('a b c d');
    expect(oneLine('a\u202eb\u2066c')).toBe('abc');
    expect(oneLine('word '.repeat(10), 9)).toBe('word wor…');
  });
});
