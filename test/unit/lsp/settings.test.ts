import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, readToday } from '../../../server/src/lsp/settings';

describe('readSettings', () => {
  it('reads the names that are known, bare or under pactcheck', () => {
    const read = {
      datasets: ['a', 'b'],
      bundledDataset: false,
      citationStyle: 'pandoc',
      citationSource: 'wire',
      citationTemplate: '({publisher})',
      inlayHints: false,
      codeLens: false,
      sureness: 'loose',
      trusted: false,
      run: 'onSave',
      severity: { outdated: 'off' },
      dateKeys: [],
    };
    const given = { ...read, more: 1 };
    expect(readSettings(given, DEFAULT_SETTINGS)).toEqual(read);
    expect(readSettings({ pactcheck: given }, DEFAULT_SETTINGS)).toEqual(read);
  });

  it('passes over what is of the wrong type', () => {
    const given = {
      datasets: ['a', 3, ' ', null],
      bundledDataset: 'no',
      citationStyle: 'apa',
      citationSource: 'best',
      citationTemplate: 3,
      sureness: 'certain',
      trusted: 'no',
      run: 'never',
      severity: { outdated: 'silent', unknown: 'off' },
    };
    expect(readSettings(given, DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, datasets: ['a'] });
  });

  it.each([undefined, null, 3, 'x', [], { pactcheck: null }])('keeps the base for %j', (given) => {
    const base = { ...DEFAULT_SETTINGS, bundledDataset: false };
    expect(readSettings(given, base)).toEqual(base);
  });
});

describe('readToday', () => {
  it('reads an ISO day and nothing else', () => {
    expect(readToday({ today: '2025-12-15' })).toBe('2025-12-15');
    expect(readToday({ today: 'tomorrow' })).toBeUndefined();
    expect(readToday(null)).toBeUndefined();
  });
});
