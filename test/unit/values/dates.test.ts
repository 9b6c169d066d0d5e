import { describe, expect, it } from 'vitest';
import { compareDates, parseEdtf } from '../../../server/src/core/values/dates';
import type { DateComparison } from '../../../server/src/core/values/dates';
import { dayAt } from '../../../server/src/core/values/days';
import { formatEdtf } from '../../../server/src/core/values/formatEdtf';

/** First and last day, `..` where open. */
function ends(edtf: string): string | undefined {
  const range = parseEdtf(edtf);
  if (range?.kind !== 'span') return range && `${String(range.first)}-${String(range.last)}`;
  const iso = (number: number | undefined) => {
    if (number === undefined) return '..';
    const { year, month, day } = dayAt(number);
    return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  };
  return `${iso(range.first)} ${iso(range.last)} ${range.precision}`;
}

describe('an EDTF date', () => {
  it.each([
    ['2025', '2025-01-01 2025-12-31 year'],
    ['2025-06', '2025-06-01 2025-06-30 month'],
    ['2024-02', '2024-02-01 2024-02-29 month'],
    ['2025-12-11', '2025-12-11 2025-12-11 day'],
    ['2025-22', '2025-06-01 2025-08-31 season'],
    ['2025-24', '2025-12-01 2026-02-28 season'],
    ['2025-35', '2025-07-01 2025-09-30 interval'],
    ['202X', '2020-01-01 2029-12-31 decade'],
    ['18XX', '1800-01-01 1899-12-31 century'],
    ['2025-06/2025-08', '2025-06-01 2025-08-31 interval'],
    ['2027/2037', '2027-01-01 2037-12-31 interval'],
    ['2027/..', '2027-01-01 .. interval'],
    ['../2027', '.. 2027-12-31 interval'],
    ['2027/', '2027-01-01 .. interval'],
    ['2025~', '2025-01-01 2025-12-31 year'],
    ['XXXX-06', '601-631'],
    ['XXXX-11-28', '1128-1128'],
    ['XXXX-02-29', '229-229'],
    ['XXXX-XX-11', '101-1231'],
    ['XXXX-06/XXXX-08', '601-831'],
    ['XXXX-24', '1201-231'],
  ])('%s covers %s', (edtf, expected) => {
    expect(ends(edtf)).toBe(expected);
  });

  it.each([
    '',
    'June',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-06-31',
    '2025-6',
    '2025-22-01',
    'XXXX',
    'XXXX-13',
    'XXXX-XX',
    'XXXX-06-31',
    'XXXX-XX-32',
    '202X-06',
    '..',
    '/',
    '../..',
    '2027/2025',
    '2025-06/x',
    '2025/XXXX-06',
    'XXXX-06/..',
    'XXXX-XX-11/XXXX-06',
    '2025-06-01T10:00',
  ])('%j is none', (edtf) => {
    expect(parseEdtf(edtf)).toBeUndefined();
  });

  it.each([
    '2025',
    '2025-06',
    '2025-12-11',
    '2025-21',
    '2025-24',
    '202X',
    '18XX',
    '2025-06/2025-08',
    '2025-12-08/2025-12-14',
    '2027/2037',
    '2020/2029',
    '2027/..',
    '../2025-06',
    'XXXX-06',
    'XXXX-22',
    'XXXX-11-28',
    'XXXX-XX-11',
    'XXXX-06/XXXX-08',
    'XXXX-06-10/XXXX-06-12',
  ])('%s is written as it was read', (edtf) => {
    const range = parseEdtf(edtf);
    expect(range && formatEdtf(range)).toBe(edtf);
  });

  it('is written as short as it can be', () => {
    const range = parseEdtf('2025-06-01/2025-06-30');
    expect(range && formatEdtf(range)).toBe('2025-06');
  });
});

describe('a stated date against a known one', () => {
  it.each<[string, string, DateComparison]>([
    ['2025', '2025', 'same'],
    ['2025-06/2025-08', '2025-22', 'same'],
    ['2025', '2025-06', 'coarser'],
    ['2025-06', '2025-06-10', 'coarser'],
    ['2025-04/2025-09', '2025-06', 'coarser'],
    ['202X', '2025', 'coarser'],
    ['2027/..', '2027', 'coarser'],
    ['../2027', '2008', 'coarser'],
    ['2025-06-10', '2025-06', 'finer'],
    ['2027-04', '2027', 'finer'],
    ['2027', '2027/..', 'finer'],
    ['2025-06/2025-08', '2025-08/2025-10', 'overlap'],
    ['2027/..', '../2030', 'overlap'],
    ['2025', '2026', 'apart'],
    ['2025-12-12', '2025-12-11', 'apart'],
    ['2025-07', '2025-21', 'apart'],
    ['2026/..', '2025', 'apart'],
    ['no date', '2025', 'overlap'],
  ])('%s and %s: %s', (stated, known, expected) => {
    expect(compareDates(stated, known)).toBe(expected);
  });

  it.each<[string, string, DateComparison]>([
    ['XXXX-06', '2025-06', 'coarser'],
    ['XXXX-06', '2025-06-10', 'coarser'],
    ['XXXX-11-28', '2025-11-28', 'coarser'],
    ['XXXX-XX-11', '2025-12-11', 'coarser'],
    ['XXXX-12', '2025-24', 'overlap'],
    ['XXXX-06', '2025', 'overlap'],
    ['XXXX-06', '2020/..', 'overlap'],
    ['XXXX-06', '1990/2010', 'overlap'],
    ['XXXX-XX-11', '2025-12', 'overlap'],
    ['XXXX-07', '2025-06', 'apart'],
    ['XXXX-11-28', '2025-12-28', 'apart'],
    ['XXXX-XX-10', '2025-12-11', 'apart'],
    ['XXXX-06', 'XXXX-06', 'same'],
    ['XXXX-06', 'XXXX-06-10', 'coarser'],
    ['XXXX-06-10', 'XXXX-06', 'finer'],
    ['XXXX-24', 'XXXX-01', 'coarser'],
    ['XXXX-XX-11', 'XXXX-06', 'overlap'],
    ['XXXX-06', 'XXXX-07', 'apart'],
    ['2025-06-10', 'XXXX-06', 'finer'],
    ['2025-07-10', 'XXXX-06', 'apart'],
  ])('without a year, by the parts it has: %s and %s: %s', (stated, known, expected) => {
    expect(compareDates(stated, known)).toBe(expected);
  });
});
