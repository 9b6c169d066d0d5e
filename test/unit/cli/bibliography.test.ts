import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../server/src/cli/bibliography/bibtex';
import { citedIn } from '../../../server/src/cli/bibliography/cited';
import { cslDate } from '../../../server/src/cli/bibliography/cslDate';
import { cslItem, cslJson } from '../../../server/src/cli/bibliography/cslJson';
import { markdownList } from '../../../server/src/cli/bibliography/markdownList';
import { inTex } from '../../../server/src/cli/bibliography/tex';
import { defaultPlaces } from '../../../server/src/core/places/countryNames';
import type { Source } from '../../../server/src/core/facts/factbase';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from '../dataset/memoryFiles';
import { gazette, lakeFacts, ministry } from '../fixtures/lake';

/** The sources of a `sources.yaml`. */
function sourcesIn(yaml: string): readonly Source[] {
  const files = { '/d/dataset.yaml': 'name: D\n', '/d/sources.yaml': yaml };
  const { factbase, problems } = loadDataset(['/d'], memoryFiles(files));
  expect(problems).toEqual([]);
  return [...factbase.sources.values()];
}

const [article, report] = sourcesIn(`references:
  - id: süd-2025
    type: article-newspaper
    title: 100 % für "Kosovo" & {co}
    author:
      - { family: Bytyçi, given: Fatos }
      - { family: Berg, given: Anna, non-dropping-particle: van den }
      - { literal: Ministry of War and Peace }
      - Redaktion, Berlin
    publisher: Süddeutsche
    publisher-place: München
    page: 7
    editor: [{ family: Roth, odd: [x] }]
    issued: 2025-12
    accessed: 2025-12-15
    URL: https://example.org/a_b%20c?d=1&e
    tier: wire
    keyword: [no, text]
    shape: strange
  - id: rep
    type: governmental paper
    container-title: Gazette
    publisher: State Press
    issued: 2025-12-02/2025-12-05
`);

describe('CSL-JSON', () => {
  it('has what CSL knows of, in the kinds that it wants, and nothing else', () => {
    expect(JSON.parse(cslJson([article!, report!]))).toEqual([
      {
        id: 'süd-2025',
        type: 'article-newspaper',
        title: '100 % für "Kosovo" & {co}',
        author: [
          { family: 'Bytyçi', given: 'Fatos' },
          { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' },
          { literal: 'Ministry of War and Peace' },
          { literal: 'Redaktion, Berlin' },
        ],
        'container-title': 'Süddeutsche',
        'publisher-place': 'München',
        page: '7',
        editor: [{ family: 'Roth' }],
        issued: { 'date-parts': [[2025, 12]] },
        accessed: { 'date-parts': [[2025, 12, 15]] },
        URL: 'https://example.org/a_b%20c?d=1&e',
      },
      {
        id: 'rep',
        type: 'document',
        'container-title': 'Gazette',
        publisher: 'State Press',
        issued: {
          'date-parts': [
            [2025, 12, 2],
            [2025, 12, 5],
          ],
        },
      },
    ]);
  });

  it('leaves a publisher where the kind has one', () => {
    expect(cslItem(ministry)).toMatchObject({ type: 'report', publisher: 'Ministry of Water' });
  });

  it.each([
    ['2025', { 'date-parts': [[2025]] }],
    ['2025-12-02', { 'date-parts': [[2025, 12, 2]] }],
    ['2025-06~', { 'date-parts': [[2025, 6]], circa: true }],
    ['2025-22', { 'date-parts': [[2025]], season: 2 }],
    ['2008/2012', { 'date-parts': [[2008], [2012]] }],
    ['2027/..', { literal: 'from 2027' }],
    ['202X', { literal: 'the 2020s' }],
    ['2025-34', { literal: 'the second quarter of 2025' }],
    ['2025-21/2025-22', { literal: 'spring to summer 2025' }],
  ])('dates %s as exactly as it is known', (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });
});

describe('BibTeX', () => {
  it('has the ids as keys, letters as they are, and what TeX reads spelt out', () => {
    expect(bibtex([article!])).toBe(`@article{süd-2025,
  entrysubtype = {newspaper},
  author = {Bytyçi, Fatos and van den Berg, Anna and {Ministry of War and Peace} and {Redaktion, Berlin}},
  editor = {Roth},
  title = {{100 \\% für \`\`Kosovo'' \\& \\{co\\}}},
  journal = {Süddeutsche},
  location = {München},
  pages = {7},
  date = {2025-12},
  year = {2025},
  month = {12},
  url = {https://example.org/a_b%20c?d=1&e},
  urldate = {2025-12-15},
}
`);
  });

  it('dates to the known precision', () => {
    const dated = (issued: string) => bibtex([{ id: 'a', type: 'report', issued }]).split('\n');
    expect(dated('2021')).toEqual(['@report{a,', '  date = {2021},', '  year = {2021},', '}', '']);
    expect(dated('2025-22')).not.toContain('  month = {22},');
  });

  it('has each field once', () => {
    const csl = { issue: '4', number: '7' };
    const entry = bibtex([{ id: 'a', type: 'article-journal', csl }]);
    expect(entry.match(/number = .*/g)).toEqual(['number = {4},']);
  });

  it('keeps the braces of a field balanced', () => {
    for (const text of ['{', '}', '}{', 'a\\', '{{}', '\\}']) {
      const written = inTex(text);
      expect(written.replace(/[^{]/g, '').length, text).toBe(written.replace(/[^}]/g, '').length);
      expect(written, text).not.toMatch(/^\}|\\$/);
    }
    expect(inTex("'So it's' isn't “'a' b” in the '90s")).toBe(
      "`So it's' isn't “`a' b” in the '90s",
    );
    expect(inTex('a_b #1 ~x^ <i>')).toBe(
      'a\\_b \\#1 \\textasciitilde{}x\\textasciicircum{} \\textless{}i\\textgreater{}',
    );
  });

  it('writes a name that would be taken apart in braces', () => {
    const author = [
      { family: 'Sun and Sons', given: 'A' },
      { family: 'Roe', suffix: 'Jr.' },
    ];
    const [, line] = bibtex([{ id: 'a', type: 'book', csl: { author } }]).split('\n');
    expect(line).toBe('  author = {{Sun and Sons}, A and Roe, Jr.},');
  });
});

describe('the list in Markdown', () => {
  it('has a line a source', () => {
    expect(markdownList([gazette, ministry])).toBe(
      [
        '- Ada Brook, “A lake shared”, The Gazette, carried by Lakeside News, 4 March 2021, <https://gazette.example/lake>.',
        '- “Annual report”, Ministry of Water, 2021.',
        '',
      ].join('\n'),
    );
  });

  it('has nothing in it that Markdown or a browser would act on', () => {
    const evil = '<img src=x>[x](javascript:x)`c`\n# h';
    const list = markdownList([
      { ...gazette, title: evil, author: evil, publisher: evil, url: 'javascript:alert(1)' },
    ]);
    expect(list).not.toMatch(/(?<!\\)[<[`]/);
    expect(list.trim()).not.toContain('\n');
  });
});

describe('what a draft cites', () => {
  const page = { ...gazette, id: 'page', url: 'https://news.example/?p=47796' };
  const sources = new Map([gazette, ministry, page].map((source) => [source.id, source]));
  const factbase = { ...lakeFacts, places: defaultPlaces(), sources };
  const cited = (text: string) => citedIn(text, factbase).sources;

  it.each([
    ['A link to [it](http://www.gazette.example/lake/?utm=1#top).', ['gazette-2021']],
    ['<https://gazette.example/lake> and [it][1].\n\n[1]: https://gazette.example/lake', 1],
    ['A note.[^n]\n\n[^n]: The [Gazette](https://gazette.example/lake).', ['gazette-2021']],
    ['A note.[^ministry-2021]\n\n[^ministry-2021]: A report.', ['ministry-2021']],
    ['It is so [see @ministry-2021, p. 3; @gazette-2021].', ['ministry-2021', 'gazette-2021']],
    [
      'So [@ministry-2021] and [it](https://gazette.example/lake).',
      ['ministry-2021', 'gazette-2021'],
    ],
    ['- As @gazette-2021 says.\n- [@{ministry-2021}]', ['gazette-2021', 'ministry-2021']],
    ['[post](https://news.example/?p=47796)', ['page']],
    ['[front page](https://news.example/) [other](https://news.example/?p=1)', []],
    ['`[@gazette-2021]` and gazette.example/lake in passing', []],
  ])('%j', (text, expected) => {
    expect(cited(text)).toEqual(expected === 1 ? ['gazette-2021'] : expected);
  });

  it('tells of keys in brackets that nobody knows', () => {
    const text = 'So [@gazette-2021; @gazete-2021], @anybody, [@nobody](https://x.example).';
    expect(citedIn(text, factbase).unknown).toEqual([
      { at: text.indexOf('@gazete'), id: 'gazete-2021' },
    ]);
  });
});
