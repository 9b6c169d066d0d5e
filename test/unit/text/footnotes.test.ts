import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';

describe('footnotes', () => {
  it('are blocks of their own, with what is indented below them', () => {
    const text =
      'a[^1] b[^n-x]\n\n[^1]: First\nlazy\n\n    second\n\n    - item\n[^n-x]: <http://c.example>\n\nafter';
    const { blocks, footnotes } = readDraft(text);
    expect(blocks.map(({ kind, text: own, footnote }) => [kind, own.trim(), footnote])).toEqual([
      ['paragraph', 'a b', undefined],
      ['footnote', 'First\nlazy', '1'],
      ['footnote', 'second', '1'],
      ['footnote', 'item', '1'],
      ['footnote', '', 'n-x'],
      ['paragraph', 'after', undefined],
    ]);
    expect([...footnotes]).toEqual([
      ['1', 1],
      ['n-x', 4],
    ]);
    expect(blocks[4]?.links[0]?.url).toBe('http://c.example');
  });

  it('are referred to from running text', () => {
    const text = 'a[^1], [^two][^3] b';
    const [block] = readDraft(text).blocks;
    expect(block?.text).toBe('a,  b');
    expect(block?.links).toEqual([]);
    expect(block?.footnoteRefs).toEqual([
      { at: 1, label: '1' },
      { at: 3, label: 'two' },
      { at: 3, label: '3' },
    ]);
  });

  it('keep their first definition', () => {
    const { footnotes } = readDraft('[^1]: a\n\n[^1]: b');
    expect([...footnotes]).toEqual([['1', 0]]);
  });

  it('may stand in a quote or item, or right below a paragraph', () => {
    const { blocks } = readDraft('> a\n> [^1]: b\n\n- c\n\n  [^2]: d');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['quote', 'a'],
      ['footnote', 'b'],
      ['item', 'c'],
      ['footnote', 'd'],
    ]);
  });

  it.each(['[^]', '[^a b]', '[^a', '[^[a]', '\\[^1]', '`[^1]`', '    [^1]: a'])(
    'are not seen in %j',
    (text) => {
      const { blocks, footnotes } = readDraft(`${text} b`);
      expect(blocks.flatMap((block) => block.footnoteRefs)).toEqual([]);
      expect(footnotes.size).toBe(0);
    },
  );
});
