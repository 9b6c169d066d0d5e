import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';

/** The text of the draft as far as it is prose: blanks elsewhere, `·` for each blanked unit inside a block. */
function prose(text: string): string[] {
  return readDraft(text).blocks.map(({ span, text: own }) =>
    Array.from({ length: own.length }, (_, i) => {
      const source = text.charAt(span.start + i);
      return own.charAt(i) === ' ' && source !== ' ' ? '·' : own.charAt(i);
    }).join(''),
  );
}

describe('markup is blanked', () => {
  it.each([
    ['*a* **b** _c_ __d__ ***e***', '·a· ··b·· ·c· ··d·· ···e···'],
    ['# A #', '· A ·'],
    ['A\n===', 'A\n···'],
    ['[a *b*](http://c.example/300 "300") d', '·a ·b······················· ······ d'],
    ['[a](<b c>) [d]()', '·a···· ··· ·d···'],
    ['a https://b.example/300, c', 'a ·····················, c'],
    ['a www.b.example/300.', 'a ·················.'],
    ['a <https://b.example/300> <me@b.example>', 'a ······················· ··············'],
    ['me@b.example a', '············ a'],
    ['a `300` ``b ` c`` d', 'a ····· ··· · ··· d'],
    ['a `b\nc` d', 'a ··\n·· d'],
    ['<b class="300">a</b><br/>', '·· ············a·········'],
    ['a <!-- 300 --> b', 'a ···· ··· ··· b'],
    ['a&nbsp;b &amp; c &#8364;', 'a······b ····· c ·······'],
    ['\\$300 1\\. a\\*b', '·$300 1·. a·*b'],
    ['a  \nb\\\nc', 'a  \nb·\nc'],
    ['![300](a.png) a ![b][c]', '············· a ·······'],
    ['~~300~~ 250', '······· 250'],
    ['a[^300] b', 'a······ b'],
    ['- [x] a', '··· a'],
    ['> a\n> *b*\n>c', 'a\n· ·b·\n·c'],
    ['1. a\n   > b\n   > c', 'a'],
    ['a [@b-2025] c', 'a ········· c'],
    ['a [see @b2025, p. 3; -@c] d', 'a ···· ······· ·· ·· ···· d'],
    ['@b2025 a, @c:d.', '······ a, ····.'],
  ])('in %j', (text, expected) => {
    expect(prose(text)[0]).toBe(expected);
  });

  it.each([
    'snake_case 3*4 = 12 * 1',
    'a [sic] b […] c [1]',
    '[a][b] and [c][]',
    'a < b > c & d',
    'me @ home',
    '2025-12-15: $5, $6',
    'a ^2^ H~2~O',
    'a\\b',
  ])('but nothing is in %j', (text) => {
    expect(prose(text)).toEqual([text]);
  });

  it('with each unit in its place, whatever the line breaks and characters', () => {
    const text = [
      '\ufeff# Ä *ö* 🎉\r\n\r\n',
      '> **e\u0301**\t`x`\r\n> 🏳️‍🌈 *b*\r\n\r\n',
      '<div>\r\nx\r\n</div>\r\n\r\nend',
    ].join('');
    const { blocks } = readDraft(text);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'quote', 'paragraph']);
    expect(prose(text)).toEqual(['· Ä ·ö· 🎉', '··e\u0301··\t···\r\n· 🏳️‍🌈 ·b·', 'end']);
    for (const { span, text: own } of blocks) expect(own).toHaveLength(span.end - span.start);
  });
});

describe('strong stretches', () => {
  it('lie inside their marks', () => {
    const [block] = readDraft('**Prisoners:** 300, __*cells*__ `**x**`').blocks;
    const found = block?.strong.map(({ start, end }) => block.text.slice(start, end));
    expect(found).toEqual(['Prisoners:', ' cells ']);
  });
});
