import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';

/** Each block as `kind: text`, white space drawn together. */
function shown(text: string): string[] {
  return readDraft(text).blocks.map(
    ({ kind, text: prose }) => `${kind}: ${prose.replace(/\s+/g, ' ').trim()}`,
  );
}

describe('blocks', () => {
  it.each([
    ['one\ntwo\n\nthree', ['paragraph: one two', 'paragraph: three']],
    ['# A\n## B ##\n\nC\n===\nD\n---\n', ['heading: A', 'heading: B', 'heading: C', 'heading: D']],
    ['- a\n- b\n\n  c\n1. d\n', ['item: a', 'item: b', 'item: c', 'item: d']],
    ['- [ ] a\n- [x] b', ['item: a', 'item: b']],
    ['> a\n> b\n>\n> c\nlazy', ['quote: a b', 'quote: c lazy']],
    ['> - a\n\n- > b', ['quote: a', 'quote: b']],
    ['> # A\n\n- # B', ['heading: A', 'heading: B']],
    ['Term\n: Definition', ['paragraph: Term : Definition']],
    ['It costs $5 and $6.', ['paragraph: It costs $5 and $6.']],
    ['2.3 Budget\n---', ['heading: 2.3 Budget']],
    ['a\n\n---\n\nb', ['paragraph: a', 'paragraph: b']],
  ])('of %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    '',
    '\n \n',
    '```\n300\n```',
    '~~~ js\n300',
    '    300',
    '<!-- 300 -->',
    '<?php 300 ?>',
    '---',
    '#',
    '-',
    '![300](300)',
    '`300`',
    '[300]: http://a.example "300"',
    '|  |\n|--|\n',
  ])('are none in %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('stay where nothing but an address can be read: it may be the source of what is above', () => {
    const { blocks } = readDraft('<https://a.example/2025>');
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.text.trim()).toBe('');
    expect(blocks[0]?.links[0]?.url).toBe('https://a.example/2025');
  });

  it('know the headings above them', () => {
    const text = 'a\n# B\nc\n### D\n## E\nf\n# G\nh';
    const path = readDraft(text).blocks.map(({ text: own, headings }) => [own.trim(), headings]);
    expect(path).toEqual([
      ['a', []],
      ['B', []],
      ['c', [1]],
      ['D', [1]],
      ['E', [1]],
      ['f', [1, 4]],
      ['G', []],
      ['h', [6]],
    ]);
  });

  it('know the level of a heading', () => {
    const levels = readDraft('# A\n###### B\nC\n==\nD\n--').blocks.map(({ level }) => level);
    expect(levels).toEqual([1, 6, 1, 2]);
  });

  it('leave the headings of a quote or item behind with it', () => {
    const text = '# A\n\n> ## B\n>\n> c\n\nd\n\n- ## E\n\n  f\n\ng';
    const { blocks } = readDraft(text);
    expect(blocks.map(({ headings }) => headings)).toEqual([
      [],
      [0],
      [0, 1],
      [0],
      [0],
      [0, 4],
      [0],
    ]);
  });

  it('know the blocks that open the items round them', () => {
    const text = '- a\n\n  b\n  - c\n    1. d\n\n       e\n  - f\n- g\n\nh';
    const { blocks } = readDraft(text);
    expect(blocks.map(({ text: own, parents }) => [own, parents])).toEqual([
      ['a', []],
      ['b', [0]],
      ['c', [0]],
      ['d', [0, 2]],
      ['e', [0, 2, 3]],
      ['f', [0]],
      ['g', []],
      ['h', []],
    ]);
  });

  it('name each opening block once where items open together', () => {
    const { blocks } = readDraft('- - a\n\n    b\n- ```\n  c\n  ```\n\n  d\n\n  e');
    expect(blocks.map(({ parents }) => parents)).toEqual([[], [0], [], [2]]);
  });
});

describe('the title', () => {
  it.each([
    ['# A *b*\n# C', 'A b'],
    ['## A\n\nB *c*\n===', 'B c'],
    ['---\ntitle: Front\n---\n# A', 'Front'],
    ['---\ndate: 2025\n---\n# A', 'A'],
    ['# [![a](b)](c)\n# D', 'D'],
    ['## A', undefined],
  ])('of %j', (text, title) => {
    expect(readDraft(text).title).toBe(title);
  });
});
