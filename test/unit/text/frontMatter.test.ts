import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/text/frontMatter';
import { readDraft } from '../../../server/src/core/text/readDraft';

describe('front matter', () => {
  it.each([
    ['title: The deal', { title: 'The deal' }],
    ['title: "The \\"deal\\": 50" # x', { title: 'The "deal": 50' }],
    ["title: 'Kosovo''s # deal'", { title: "Kosovo's # deal" }],
    ['title: The deal # a comment', { title: 'The deal' }],
    ['Title: A\ntitle: B', { title: 'A' }],
    ['# a comment\ntitle: A', { title: 'A' }],
    ['title:', {}],
    ['title: |\n  A', {}],
    ['title: [A]', {}],
    ['date: 2025-12-15', { date: '2025-12-15' }],
    ['date: "2025-12"', { date: '2025-12' }],
    ['date: 2025', { date: '2025' }],
    ['date: 2025-12-15T10:00:00Z', { date: '2025-12-15' }],
    ['date: 2025-12-15 10:00', { date: '2025-12-15' }],
    ['date: 15 December 2025', {}],
    ['date: 2025-13-01', {}],
    ['date: 2025-12-32', {}],
    ['tags:\n- a\nauthor: {name: b}\ndate: 2025', { date: '2025' }],
  ])('with %j', (fields, expected) => {
    const text = `---\n${fields}\n---\nprose`;
    expect(readFrontMatter(text)).toEqual({
      span: { start: 0, end: text.length - 5 },
      ...expected,
    });
  });

  it.each([
    '---\ntitle: A\n...\nb',
    '---\r\ntitle: A\r\n---\r\nb',
    '\ufeff---\ntitle: A\n---  \nb',
    '---\n---\nb',
  ])('ends in %j', (text) => {
    expect(readFrontMatter(text)?.span).toEqual({ start: 0, end: text.length - 1 });
  });

  it.each([
    '---\n\ntitle: A\n---\n',
    '---\nSome prose, as it is.\n---\n',
    '---\ntitle: A\n',
    '----\ntitle: A\n---\n',
    ' ---\ntitle: A\n---\n',
    'a\n---\ntitle: A\n---\n',
    '---',
    '',
  ])('is none in %j', (text) => {
    expect(readFrontMatter(text)).toBeUndefined();
    expect(readDraft(text).frontMatter).toBeUndefined();
  });

  it('is no prose, and what follows keeps its place', () => {
    const text = '---\ntitle: 300 cells\ndate: 2025\n---\n# A\n\nb';
    const { blocks, frontMatter } = readDraft(text);
    expect(blocks.map(({ kind, text: own }) => [kind, own])).toEqual([
      ['heading', '  A'],
      ['paragraph', 'b'],
    ]);
    expect(blocks[1]?.span).toEqual({ start: text.length - 1, end: text.length });
    expect(frontMatter).toMatchObject({ title: '300 cells', date: '2025' });
  });
});
