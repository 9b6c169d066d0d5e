import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';

/** The front matter's span, title and dates. */
function read(text: string) {
  const found = readDraft(text).frontMatter;
  if (found === undefined) return undefined;
  const { span, dates, title } = found;
  return { span, dates, ...(title !== undefined && { title }) };
}

describe('front matter', () => {
  it('keeps every field that holds a text, by its name in small letters', () => {
    const text = '---\nEmbargo: "2026-01-02"\ntags: [a]\n---\nprose';
    const fields = readDraft(text).frontMatter?.fields;
    expect([...(fields ?? [])]).toEqual([['embargo', '2026-01-02']]);
  });

  it.each([
    ['title: The deal', { title: 'The deal' }],
    ['title: "The \\"deal\\": 50" # x', { title: 'The "deal": 50' }],
    ['title: "Den\\u006dark\\n2"', { title: 'Denmark 2' }],
    ["title: 'Kosovo''s # deal'", { title: "Kosovo's # deal" }],
    ['title: The deal # a comment', { title: 'The deal' }],
    ['Title: A\ntitle: B', { title: 'A' }],
    ['# a comment\ntitle: A', { title: 'A' }],
    ['title:', {}],
    ['title: |\n  A\n  B\nx: y', { title: 'A B' }],
    ['title: A\n  B\nx: y', { title: 'A B' }],
    ['title: >-\n  A\n\n  B', { title: 'A B' }],
    ['title: [A]', {}],
    ['date: 2025-12-15', { dates: ['2025-12-15'] }],
    ['lastmod: 2026\ndate: "2025-12"', { dates: ['2025-12', '2026'] }],
    ['pubDate: 15 December 2025', { dates: ['15 December 2025'] }],
    ['tags:\n- a\nauthor: {name: b}\ndate: 2025', { dates: ['2025'] }],
  ])('in YAML with %j', (fields, expected) => {
    const text = `---\n${fields}\n---\nprose`;
    expect(read(text)).toEqual({
      span: { start: 0, end: text.length - 5 },
      dates: [],
      ...expected,
    });
  });

  it.each([
    ['title = "The \\"deal\\""', { title: 'The "deal"' }],
    ["title = 'The \\deal' # x", { title: 'The \\deal' }],
    [
      'title = """\nThe\ndeal"""\ndate = 2025-12-15T07:32:00Z',
      { title: 'The deal', dates: ['2025-12-15T07:32:00Z'] },
    ],
    ['[params]\ntitle = "A"', {}],
  ])('in TOML with %j', (fields, expected) => {
    const text = `+++\n${fields}\n+++\nprose`;
    expect(read(text)).toEqual({
      span: { start: 0, end: text.length - 5 },
      dates: [],
      ...expected,
    });
  });

  it.each([
    [
      '{"title": "The \\"deal\\"", "date": "2025-12-15"}',
      { title: 'The "deal"', dates: ['2025-12-15'] },
    ],
    ['{\n  "a": {"title": "b"},\n  "title": "A", "tags": ["title", "c"]\n}', { title: 'A' }],
  ])('in JSON: %j', (object, expected) => {
    expect(read(`${object}\nprose`)).toEqual({
      span: { start: 0, end: object.length + 1 },
      dates: [],
      ...expected,
    });
  });

  it.each([
    '---\ntitle: A\n...\nb',
    '---\r\ntitle: A\r\n---\r\nb',
    '---\rtitle: A\r---\rb',
    '\ufeff---\ntitle: A\n---  \nb',
    '---\n---\nb',
    '+++\r\ntitle = "A"\r\n+++\r\nb',
    '\ufeff{ "title": "A" }\r\nb',
  ])('ends in %j', (text) => {
    expect(read(text)).toMatchObject({ span: { start: 0, end: text.length - 1 } });
  });

  it.each([
    '---\n\ntitle: A\n---\n',
    '---\nSome prose, as it is.\n---\n',
    '---\ntitle: A\n',
    '----\ntitle: A\n---\n',
    ' ---\ntitle: A\n---\n',
    'a\n---\ntitle: A\n---\n',
    '+++\ntitle = "A"\n',
    '++++\ntitle = "A"\n+++',
    '{ "title": "A" } and more',
    '{ "title": "A"',
    '{sic} a',
    '---',
    '+++',
    '{',
    '',
  ])('is none in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('has texts that readers see as blocks of their own, and the rest is no prose', () => {
    const text =
      "---\ntitle: 'It''s 300'\nauthor: 300 men\ndescription: >\n  a\n  b\n---\n# A\n\nb";
    const { blocks } = readDraft(text);
    expect(blocks.map(({ kind, text: own, notation }) => [kind, own, notation])).toEqual([
      ['field', "It's 300", 'single-quoted'],
      ['field', 'a b', 'literal'],
      ['heading', 'A', 'markdown'],
      ['paragraph', 'b', 'markdown'],
    ]);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "It''s 300",
      'a\n  b',
      '# A',
      'b',
    ]);
  });
});
