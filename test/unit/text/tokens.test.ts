import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../server/src/core/text/tokens';

/** The tokens as written, a number as `#…`, a mark as `:…`. */
function shown(text: string): string[] {
  const signs = { word: '', number: '#', mark: ':' };
  return tokenize(text).map(({ text: written, type }) => signs[type] + written);
}

describe('tokenize', () => {
  it.each([
    ['Denmark pays', ['Denmark', 'pays']],
    ['Çüngüş Ђаковица 東京 עזה', ['Çüngüş', 'Ђаковица', '東京', 'עזה']],
    ['Prishtine\u0308 𝐁old', ['Prishtine\u0308', '𝐁old']],
    ["don't o’clock O'Brien", ["don't", 'o’clock', "O'Brien"]],
    ["Denmark's Denmark’s DENMARK'S", ['Denmark', "'s", 'Denmark', '’s', 'DENMARK', "'S"]],
    ["the Danes' deal", ['the', 'Danes', ":'", 'deal']],
    ["O'Brien's d'Ivoire", ["O'Brien", "'s", "d'Ivoire"]],
    ["Denmark  's deal", ['Denmark', "'s", 'deal']],
    ['‘Danish’ “cells”', [':‘', 'Danish', ':’', ':“', 'cells', ':”']],
    ["the 1990s, 1990's", ['the', '#1990', 's', ':,', '#1990', "'s"]],
    ['U.S. U.K., e.g. 5 p.m.', ['U.S.', 'U.K.', ':,', 'e.g.', '#5', 'p.m.']],
    ["U.S.'s U.S-led U.S.A.", ['U.S.', "'s", 'U.S', ':-', 'led', 'U.S.A.']],
    ['Dec. J.Smith No. x.', ['Dec', ':.', 'J', ':.', 'Smith', 'No', ':.', 'x', ':.']],
    ['1,600,000 2.5 1.6.', ['#1,600,000', '#2.5', '#1.6', ':.']],
    ['300, 300. 300.', ['#300', ':,', '#300', ':.', '#300', ':.']],
    ['3,.5 ,5', ['#3', ':,', ':.', '#5', ':,', '#5']],
    ['210m G20 3rd', ['#210', 'm', 'G', '#20', '#3', 'rd']],
    ['€210m $1.5bn 15%', [':€', '#210', 'm', ':$', '#1.5', 'bn', '#15', ':%']],
    ['ten-year 2027–2037 a—b', ['ten', ':-', 'year', '#2027', ':–', '#2037', 'a', ':—', 'b']],
    ['1\u00a0600\u202f000\u2009km', ['#1', '#600', '#000', 'km']],
    ['\ufeffa\u200bb\u2060c\r\n\td', ['a', 'b', 'c', 'd']],
    ['🎉x ½ ²', [':🎉', 'x', ':½', ':²']],
    ['\ud83c x \udf89', [':\ud83c', 'x', ':\udf89']],
    ['', []],
  ])('parts %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('gives the offsets of each token in the text', () => {
    expect(tokenize(' €210m')).toEqual([
      { start: 1, end: 2, text: '€', lower: '€', type: 'mark' },
      { start: 2, end: 5, text: '210', lower: '210', type: 'number' },
      { start: 5, end: 6, text: 'm', lower: 'm', type: 'word' },
    ]);
  });

  it('writes the lower case with straight apostrophes and no soft hyphens', () => {
    const lower = tokenize('Don’t DENMARK Ђ Kosovo’S Kos\u00adovo').map((token) => token.lower);
    expect(lower).toEqual(["don't", 'denmark', 'ђ', 'kosovo', "'s", 'kosovo']);
  });

  it('leaves out nothing but white space, in order, on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('U', '.', 's', "'", '’', '1', ',', ' ', '€', '\ud83c') }),
    );
    fc.assert(
      fc.property(text, (written) => {
        let at = 0;
        for (const token of tokenize(written)) {
          expect(written.slice(at, token.start)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
          expect(token.text).toBe(written.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(written.slice(at)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
      }),
    );
  });
});
