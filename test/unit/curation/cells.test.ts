import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, harmless, listCell, textsOf } from '../../../server/src/curation/cells';

describe('a cell', () => {
  it.each([
    ['=cmd|" /C calc"!A0', `'=cmd|" /C calc"!A0`],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=already", "''=already"],
    ['-5', '-5'],
    ['-0.5', '-0.5'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['300 prisoners', '300 prisoners'],
  ])('%j becomes %j, and again what it was', (text, cell) => {
    expect(harmless(text)).toBe(cell);
    expect(asWritten(cell)).toBe(text);
  });

  it('is never run, and always comes back', () => {
    const hostile = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '1', 'a') });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const cell = harmless(text);
        expect(asWritten(cell)).toBe(text);
        expect(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell)).toBe(false);
      }),
    );
  });

  it('holds several texts, whatever is in them', () => {
    expect(listCell(['a; b', String.raw`c\d`])).toBe(String.raw`a\; b; c\\d`);
    expect(textsOf(String.raw`one;two ; three\ `)).toEqual(['one', 'two', 'three\\']);
    expect(textsOf(' ; ')).toEqual([]);
    const piece = fc
      .string({ unit: fc.constantFrom(';', '\\', ' ', 'a', '\n') })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(piece), (texts) => {
        expect(textsOf(listCell(texts))).toEqual(texts);
      }),
    );
  });
});
