import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

const FILES = {
  'd/dataset.yaml': `name: Test
properties:
  warheads: { kind: quantity, cues: [limit] }
  allies: { kind: place, cues: [ally], list: true }
`,
  'd/sources.yaml': `references:
  - id: paper-2025
    type: article-newspaper
    title: A title
    author: [{ family: Doe, given: Jo }, { literal: The Desk }]
    container-title: The Paper
    issued: { date-parts: [[2025, 12, 2]] }
    accessed: 2025
    URL: https://example.org/a
    tier: wire
  - id: other-2025
    title: Another
`,
  'd/agreements/sample.yaml': `name: Sample agreement
also: the sample deal
parties: { host: Kosovo, sender: [DK, Swedish] }
about: [prisoner]
facts:
  capacity:
    value: up to 300 prisoners
    asOf: 2025-12
    evidence: { paper-2025: { figure: 300 prisoners, at: ¶6 } }
  price:
    - value: €210 million
      rank: preferred
      note: why
      evidence: { paper-2025: { figure: 210 million } }
    - value: $250 million
      evidence: { other-2025: { figure: 250 } }
  start:
    value: 2027
    with: Kurti
    evidence: { paper-2025: { figure: from 2027 } }
  allies:
    value: [Serbia, Albania]
    complete: true
    evidence: { paper-2025: { figure: both } }
`,
  'd/countries/kosovo.yaml': 'name: Kosovo\n',
};

function load(files: Readonly<Record<string, string>>, folders = ['d']) {
  return loadDataset(folders, memoryFiles(files));
}

describe('loadDataset', () => {
  it('reads subjects, facts, sources and properties', () => {
    const { factbase, problems, files } = load(FILES);
    expect(problems).toEqual([]);
    expect(files).toEqual(Object.keys(FILES));
    expect(factbase.subjects.get('sample')).toEqual({
      id: 'sample',
      kind: 'agreement',
      name: 'Sample agreement',
      aliases: ['the sample deal'],
      parties: new Map([
        ['host', ['XK']],
        ['sender', ['DK', 'SE']],
      ]),
      topics: ['prisoner'],
      people: [],
      complete: new Set(['allies']),
      location: { file: 'd/agreements/sample.yaml', line: 1, column: 1 },
    });
    expect(factbase.subjects.get('kosovo')).toMatchObject({ kind: 'country', country: 'XK' });
    expect(factbase.sources.get('paper-2025')).toEqual({
      id: 'paper-2025',
      type: 'article-newspaper',
      title: 'A title',
      author: 'Jo Doe, The Desk',
      publisher: 'The Paper',
      issued: '2025-12-02',
      accessed: '2025',
      url: 'https://example.org/a',
      tier: 'wire',
      csl: {
        author: [{ family: 'Doe', given: 'Jo' }, { literal: 'The Desk' }],
        'container-title': 'The Paper',
      },
      location: { file: 'd/sources.yaml', line: 2, column: 5 },
    });
    expect(factbase.properties.get('warheads')).toEqual({
      id: 'warheads',
      kind: 'quantity',
      label: 'warheads',
      cues: ['limit'],
      units: [],
      list: false,
    });
    expect(factbase.properties.has('capacity')).toBe(true);
  });

  it('reads each value with its evidence and place', () => {
    const { facts } = load(FILES).factbase;
    expect(facts.map(({ property, value }) => [property, value])).toEqual([
      ['capacity', { kind: 'quantity', amount: 300, bound: 'atMost', unit: 'prisoner' }],
      ['price', { kind: 'money', amount: 210e6, bound: 'exactly', currency: 'EUR' }],
      ['price', { kind: 'money', amount: 250e6, bound: 'exactly', currency: 'USD' }],
      ['start', { kind: 'date', date: '2027' }],
      ['allies', { kind: 'place', country: 'RS' }],
      ['allies', { kind: 'place', country: 'AL' }],
    ]);
    expect(facts[0]).toEqual({
      subject: 'sample',
      property: 'capacity',
      value: { kind: 'quantity', amount: 300, bound: 'atMost', unit: 'prisoner' },
      asOf: '2025-12',
      rank: 'normal',
      with: [],
      evidence: [{ source: 'paper-2025', figure: '300 prisoners', at: '¶6' }],
      location: { file: 'd/agreements/sample.yaml', line: 7, column: 5 },
    });
    expect(facts[1]).toMatchObject({ rank: 'preferred', note: 'why' });
    expect(facts[3]).toMatchObject({ with: ['Kurti'] });
    expect(facts[5]?.location).toEqual({ file: 'd/agreements/sample.yaml', line: 22, column: 21 });
  });

  it('names who carries a text where the publisher’s own address is not known', () => {
    const carriedBy =
      'carriedBy: [{ publisher: Gazette, URL: "https://g.example/a" }, { publisher: Post, URL: p.example }]';
    const loadSource = (more: string) => {
      const references = `references: [{ id: other-2025, publisher: Agency, ${more}${carriedBy} }]`;
      const { factbase, problems } = load({ ...FILES, 'd/sources.yaml': references });
      return { source: factbase.sources.get('other-2025'), problems };
    };
    const carriers = [{ publisher: 'Gazette', url: 'https://g.example/a' }];
    const { source, problems } = loadSource('');
    expect(source).toMatchObject({
      publisher: 'Agency, carried by Gazette',
      url: 'https://g.example/a',
      carriedBy: carriers,
    });
    expect(problems.map(({ message }) => message)).toContain(
      "source 'other-2025': the address of 'Post' is left out: it should begin with https:// or http://",
    );
    expect(loadSource('URL: "https://agency.example/a", ').source).toMatchObject({
      publisher: 'Agency',
      url: 'https://agency.example/a',
      carriedBy: carriers,
    });
  });

  it('lets a later dataset add and override by id', () => {
    const { factbase, problems } = load(
      {
        ...FILES,
        'own/dataset.yaml':
          'name: Own\nproperties: { capacity: { kind: quantity, units: [warhead] } }\n',
        'own/sources.yaml': 'references: [{ id: other-2025, title: Mine }]\n',
        'own/agreements/sample.yaml':
          'name: My sample\nfacts: { term: { value: a decade, evidence: { paper-2025: { figure: x } } } }\n',
      },
      ['d', 'own/'],
    );
    expect(problems).toEqual([]);
    expect(factbase.subjects.get('sample')?.name).toBe('My sample');
    expect(factbase.facts.map(({ property }) => property)).toEqual(['term']);
    expect(factbase.sources.get('other-2025')?.title).toBe('Mine');
    expect(factbase.sources.has('paper-2025')).toBe(true);
    const capacity = factbase.properties.get('capacity');
    expect(capacity?.units).toContain('warhead');
    expect(capacity?.cues).toContain('host');
  });

  it('reads how a property moves, and a value that moves otherwise', () => {
    const { factbase, problems } = load({
      ...FILES,
      'd/dataset.yaml': `name: Test
properties:
  warheads: { kind: quantity, moves: level }
  arrived: { kind: quantity, moves: plan }
  election: { kind: date, cues: [ballot] }
`,
      'd/agreements/sample.yaml': `name: Sample
facts:
  warheads: { value: 12, moves: fixed, evidence: { paper-2025: { figure: 12 } } }
`,
    });
    expect(problems).toEqual([]);
    const moves = (id: string) => factbase.properties.get(id)?.moves;
    expect([moves('warheads'), moves('arrived')]).toEqual(['level', 'plan']);
    expect(factbase.properties.get('election')?.recurs).toBe(true);
    expect(factbase.facts[0]?.moves).toBe('fixed');
  });

  it("takes a property with words of its own instead of the library's, and adds to it without", () => {
    const { factbase, problems } = load({
      ...FILES,
      'd/dataset.yaml': `name: Test
properties:
  warheads: { kind: quantity }
  suspended: { kind: date, cues: [abeyance] }
  instalments: { kind: money, label: one of them }
  quorum: { kind: quantity, units: [elder] }
`,
      'd/agreements/sample.yaml': `name: Sample
facts:
  warheads: { value: 12, evidence: { paper-2025: { figure: 12 } } }
  turnout: { value: 12%, evidence: { paper-2025: { figure: 12% } } }
`,
    });
    expect(problems).toEqual([]);
    const of = (id: string) => factbase.properties.get(id);
    expect(of('suspended')).toMatchObject({ label: 'suspended', cues: ['abeyance'] });
    expect(of('instalments')).toMatchObject({ kind: 'money', cues: ['one of them'], units: [] });
    expect(of('quorum')?.cues).toContain('quorate');
    expect(of('quorum')?.units).toEqual(expect.arrayContaining(['elder', 'member']));
    expect(factbase.facts.at(-1)?.property).toBe('turnout');
  });

  it('reads places that a dataset defines', () => {
    const { factbase, problems } = load({
      ...FILES,
      'd/places.yaml': 'Atlantis: { names: [Atlantis, Atlantica] }\n',
      'd/agreements/sunk.yaml': 'name: Sunk\nparties: { host: Atlantica }\n',
    });
    expect(problems).toEqual([]);
    expect(factbase.subjects.get('sunk')?.parties.get('host')).toEqual(['Atlantis']);
  });

  it('reads files of Windows and of YAML beyond the plain', () => {
    const sample = FILES['d/agreements/sample.yaml'];
    const odd = `\uFEFF${sample.replace('[prisoner]', '&a\n  - >-\n    prisoner')}`;
    const plain = load(FILES).factbase.facts.map(({ value }) => value);
    for (const text of [sample.replaceAll('\n', '\r\n'), odd]) {
      const { factbase, problems } = load({ ...FILES, 'd/agreements/sample.yaml': text });
      expect(problems).toEqual([]);
      expect(factbase.facts.map(({ value }) => value)).toEqual(plain);
    }
  });
});
