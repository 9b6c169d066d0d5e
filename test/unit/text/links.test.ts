import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';

/** The links of all blocks: words and address. */
function links(text: string): string[][] {
  return readDraft(text).blocks.flatMap((block) =>
    block.links.map(({ span, url }) => [block.text.slice(span.start, span.end), url]),
  );
}

describe('links', () => {
  it.each([
    ['a [b](http://c.example "d") e', [['b', 'http://c.example']]],
    ['[b](<http://c.example/a b>)', [['b', 'http://c.example/a b']]],
    ['[b](c\\)d?e&amp;f)', [['b', 'c)d?e&f']]],
    ['[b]()', [['b', '']]],
    ['<http://c.example>', [['', 'http://c.example']]],
    ['See http://c.example/x.', [['', 'http://c.example/x']]],
    ['[see **b** http://x.example](y)', [['see b', 'y']]],
    ['> a [b](c)', [['b', 'c']]],
    ['| [a](b) |\n|--|\n', [['a', 'b']]],
    ['a <a class="x" href="http://c.example">b</a> c', [['b', 'http://c.example']]],
    ['![a](b)', []],
    ['`[a](b)`', []],
  ])('of %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('are read through their definitions, wherever these stand', () => {
    const text = '[a][Foo  bar] [foo bar] [foo bar][] [no]\n\n[FOO Bar]: <b> "c"\n\n[foo bar]: d';
    expect(links(text)).toEqual([
      ['a', 'b'],
      ['foo bar', 'b'],
      ['foo bar', 'b'],
    ]);
    expect(readDraft(text).blocks.map((block) => block.text)).toEqual(['a foo bar foo bar [no]']);
  });

  it('stand in the order of the text', () => {
    expect(links('[a] [b](c) [a]\n\n[a]: d').map(([, url]) => url)).toEqual(['d', 'c', 'd']);
  });
});

describe('citations', () => {
  it('have a key each', () => {
    const text = 'a [see @b-2025, p. 3; -@c:d] by @e. Mail me@f.example, [@g](h).';
    const [block] = readDraft(text).blocks;
    const found = block?.citations?.map(({ written, id }) => [
      text.slice(written, written + 2),
      id,
    ]);
    expect(found).toEqual([
      ['@b', 'b-2025'],
      ['@c', 'c:d'],
      ['@e', 'e'],
      ['@g', 'g'],
    ]);
  });

  it('may have keys in any letters, and such as pandoc reads in braces only', () => {
    const [block] = readDraft('So [@süd-2025; @{a.}] and @šid, but not é@b.').blocks;
    expect(block?.citations?.map(({ id }) => id)).toEqual(['süd-2025', 'a.', 'šid']);
  });
});
