import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

const EVIDENCE = 'evidence: { paper: { figure: as printed } }';
const FILES = {
  'd/dataset.yaml': 'name: Test\n',
  'd/sources.yaml': 'references:\n  - id: paper\n    title: Paper\n',
  'd/agreements/good.yaml': `name: Good\nfacts: { term: { value: ten years, ${EVIDENCE} } }\n`,
};

/** Loads the dataset with one file more or other, and gives its problems as `file:line:column: message`. */
function problemsWith(path: string, text: string | undefined) {
  const others = Object.entries(FILES).filter(([name]) => name !== `d/${path}`);
  const changed = text === undefined ? [] : [[`d/${path}`, text] as const];
  const files = Object.fromEntries([...others, ...changed]);
  const { factbase, problems } = loadDataset(['d'], memoryFiles(files));
  const lines = problems.map(
    ({ file, line, column, message }) => `${file.slice(2)}:${line}:${column}: ${message}`,
  );
  return { factbase, lines };
}

/** An agreement with a good term and one more fact. */
function agreementWith(fact: string): string {
  return `name: Bad\nfacts:\n  term: { value: five years, ${EVIDENCE} }\n${fact}`;
}

describe('a wrong fact is left out, the rest serves', () => {
  it.each([
    [
      '  capcity: { value: 300 prisoners }',
      "4:3: unknown property 'capcity': did you mean 'capacity'?",
    ],
    ['  zzzzzzzz: { value: 1 }', "4:3: unknown property 'zzzzzzzz': define it under properties"],
    [
      `  start:\n    value: 300 prisonners or so\n    ${EVIDENCE}`,
      "5:5: start: '300 prisonners or so' has no date",
    ],
    [`  start: { value: next year, ${EVIDENCE} }`, "4:12: start: 'next year' has no date"],
    [`  start: { value: June, ${EVIDENCE} }`, "4:12: start: 'June' has no year: add it"],
    [
      `  signedAt: { value: Denmark's capital, ${EVIDENCE} }`,
      "'Denmark's capital' is more than a place: write 'Denmark'",
    ],
    [
      `  capacity: { value: ${'x'.repeat(301)}, ${EVIDENCE} }`,
      "capacity: 'value' is empty or too long for a value",
    ],
    [`  start: { value: 2025-13, ${EVIDENCE} }`, "4:12: start: '2025-13' has no date"],
    [
      `  capacity: { value: 300 prisoners and 20 guards, ${EVIDENCE} }`,
      'holds more than one quantity',
    ],
    [
      `  capacity: { value: [300 prisoners, 20 guards], ${EVIDENCE} }`,
      '4:15: capacity: only one value can stand here',
    ],
    [`  price: { value: 210 million, ${EVIDENCE} }`, 'has no money: write it as €15 million'],
    [
      `  neighbours: { value: [Serbia, Albnia], ${EVIDENCE} }`,
      "4:33: neighbours: no place 'Albnia': did you mean 'Albania'?",
    ],
    ['  price: { value: €5 }', "4:10: price: 'evidence' is missing"],
    ['  price: { value: €5, evidence: {} }', "4:23: price: 'evidence' is empty"],
    [
      '  price: { value: €5, evidence: { papr: { figure: x } } }',
      "4:35: price: no source 'papr' is listed: did you mean 'paper'?",
    ],
    [
      '  price: { value: €5, evidence: { paper: {} } }',
      "price: 'evidence › paper › figure' is missing",
    ],
    [
      `  price: { value: €5, rnak: preferred, ${EVIDENCE} }`,
      "4:23: price has no field 'rnak': did you mean 'rank'?",
    ],
    [
      `  price: { value: €5, rank: best, ${EVIDENCE} }`,
      "4:23: price: 'rank' should be one of preferred, normal, deprecated",
    ],
    [
      `  price: { value: true, ${EVIDENCE} }`,
      "price: 'value' should be a value as one would print it",
    ],
    [`  price: { value: €5, asOf: lately, ${EVIDENCE} }`, "price: 'asOf' is no date"],
    [`  price: { value: €5, validity: 2026/2025, ${EVIDENCE} }`, "price: 'validity' is no date"],
    ['  price:', '4:9: price should be a map with value'],
    ['  price: €5', 'price should be a map with value'],
  ])('%s', (fact, message) => {
    const { factbase, lines } = problemsWith('agreements/bad.yaml', agreementWith(fact));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
    expect(lines[0]).toMatch(/^agreements\/bad\.yaml:/);
    expect(factbase.facts.map(({ subject, property }) => [subject, property])).toEqual([
      ['bad', 'term'],
      ['good', 'term'],
    ]);
  });

  it('with the property’s other values: alone they would be held for all that is known', () => {
    const prices = `  price:\n    - { value: €5, ${EVIDENCE} }\n    - { value: five, ${EVIDENCE} }`;
    const { factbase, lines } = problemsWith('agreements/bad.yaml', agreementWith(prices));
    expect(lines[1]).toContain('4:3: price: its other values are left out too');
    expect(factbase.facts.map(({ property }) => property)).toEqual(['term', 'term']);
  });

  it('and a list with a wrong member is not complete', () => {
    const list = `  neighbours: { value: [Serbia, Nowhere], complete: true, ${EVIDENCE} }`;
    const { factbase } = problemsWith('agreements/bad.yaml', agreementWith(list));
    expect([...(factbase.subjects.get('bad')?.complete ?? [])]).toEqual([]);
  });

  it('but stands on its other sources where one is unknown', () => {
    const fact =
      '  price: { value: €5, evidence: { nobody: { figure: x }, paper: { figure: y } } }';
    const { factbase, lines } = problemsWith('agreements/bad.yaml', agreementWith(fact));
    expect(lines).toHaveLength(1);
    const price = factbase.facts.find(({ property }) => property === 'price');
    expect(price?.evidence).toEqual([{ source: 'paper', figure: 'y' }]);
  });
});

describe('a wrong file is left out, the rest serves', () => {
  it.each([
    ['', '1:1: bad.yaml is empty'],
    ['# nothing\n', '1:1: bad.yaml is empty'],
    ['just words', "1:1: bad.yaml should hold keys and values, such as 'name: …'"],
    ['- a list', '1:1: bad.yaml should hold keys and values'],
    ['name: [1', 'bad.yaml is not valid YAML: '],
    ['name: a\n\tfacts: 1', '2:1: bad.yaml is not valid YAML: a tab indents this line'],
    ['name: a: b', 'put the text behind the first in quotes'],
    ['name: x\nname: y', "2:1: bad.yaml 'name' is here twice"],
    ['name: x\n__proto__: { polluted: true }', "2:1: bad.yaml '__proto__' can't be a key here"],
    ['name: &a [*a]', 'the alias stands inside its own anchor'],
    ['name: *nobody', 'bad.yaml '],
    ['name: !!js/function x', "a '!' opens a tag here"],
    ['name: 1\n---\nname: 2', 'holds two documents'],
    [`name: ${'['.repeat(100_000)}`, 'is nested more than 100 levels deep'],
    [`name: ${'['.repeat(200)}${']'.repeat(200)}`, 'is nested more than 100 levels deep'],
    [`${'- '.repeat(2000)}x`, 'is nested more than 100 levels deep'],
    [`name: x\nalso:\n${lines(200, (i) => `  - &a${i} [*a${i - 1}, *a${i - 1}]`)}`, 'bad.yaml '],
    ['facts: {}', "1:1: bad: 'name' is missing"],
    ['name: true', "1:1: bad: 'name' should be text"],
    ['name: x\nparties: { host: Nowhereland }', "2:12: bad is left out: no place 'Nowhereland'"],
    ['name: x\nparties: Kosovo', "2:1: bad: 'parties' should be a map of roles"],
  ])('%#: %.40s', (text, message) => {
    const { factbase, lines } = problemsWith('agreements/bad.yaml', text);
    expect(lines[0]).toContain(message);
    expect([...factbase.subjects.keys()]).toEqual(['good']);
    expect(factbase.facts).toHaveLength(1);
    expect({}).not.toHaveProperty('polluted');
  });

  it('a strange or wrong field costs only itself', () => {
    const { factbase, lines } = problemsWith(
      'agreements/bad.yaml',
      'name: Bad\nabuot: [x]\npeople: true\n',
    );
    expect(lines).toEqual([
      expect.stringContaining("3:1: bad: 'people' should be"),
      expect.stringContaining("2:1: bad has no field 'abuot': did you mean 'about'?"),
    ]);
    expect(factbase.subjects.get('bad')).toMatchObject({ name: 'Bad', topics: [], people: [] });
  });

  it('a file that overrides an earlier one and is wrong silences both', () => {
    const files = {
      ...FILES,
      'own/dataset.yaml': 'name: Own',
      'own/agreements/good.yaml': 'name: [',
    };
    const { factbase } = loadDataset(['d', 'own'], memoryFiles(files));
    expect(factbase.subjects.size).toBe(0);
  });
});

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('\n');
}

describe('the files round the subjects', () => {
  it.each([
    ['dataset.yaml', undefined, 'dataset.yaml:1:1: dataset.yaml is missing', 1],
    ['dataset.yaml', 'name: [', 'dataset.yaml:1:', 1],
    ['dataset.yaml', 'title: x', "dataset.yaml:1:1: dataset.yaml: 'name' is missing", 1],
    [
      'dataset.yaml',
      'name: x\nproperties: { price: { kind: date } }',
      "property 'price' is known as a money",
      1,
    ],
    [
      'dataset.yaml',
      'name: x\nproperties: { a: { kind: colour } }',
      "2:20: property 'a': 'kind' should be one of",
      1,
    ],
    ['sources.yaml', undefined, 'sources.yaml:1:1: sources.yaml is missing', 0],
    ['sources.yaml', '{', 'sources.yaml:1:', 0],
    [
      'sources.yaml',
      'refs: []',
      "sources.yaml:1:1: sources.yaml should hold a list under 'references:'",
      0,
    ],
    [
      'sources.yaml',
      'references: [{ id: paper }, { id: paper }]',
      "a source 'paper' stands above already",
      1,
    ],
    [
      'sources.yaml',
      'references: [{ id: paper, URL: "javascript:alert(1)" }]',
      "1:27: source 'paper': its 'URL' is left out",
      1,
    ],
    ['sources.yaml', 'references: [{ id: paper, issued: lately }]', "its 'issued' is left out", 1],
    [
      'sources.yaml',
      'references: [{ id: paper, tier: best }]',
      "this source: 'tier' should be one of official",
      1,
    ],
    [
      'sources.yaml',
      'references: [{ id: paper }, { id: "](x)" }]',
      "this source: 'id' should be letters",
      1,
    ],
    ['sources.yaml', 'references: [{ id: paper }, text]', 'this source should be a map', 1],
    [
      'places.yaml',
      'XK: { nmes: [x] }',
      "places.yaml:1:7: place 'XK' has no field 'nmes': did you mean 'names'?",
      1,
    ],
    ['places.yaml', '- x', 'places.yaml:1:1: ', 1],
    [
      'countries/good.yaml',
      'name: Kosovo',
      "'good' is the id of d/agreements/good.yaml already",
      1,
    ],
    [
      'countries/atlantis.yaml',
      'name: Atlantis',
      "countries/atlantis.yaml:1:1: atlantis is left out: no place 'Atlantis'",
      1,
    ],
    ['agreements/x.yml', 'name: x', 'x.yml is not read: its name must end in .yaml', 1],
    [
      'agreement/x.yaml',
      'name: x',
      "agreement:1:1: this folder is not read: did you mean 'agreements'?",
      1,
    ],
    ['source.yaml', 'x: 1', "source.yaml is not read: did you mean 'sources.yaml'?", 1],
  ])('%s %#', (path, text, message, facts) => {
    const { factbase, lines } = problemsWith(path, text);
    expect(lines[0]).toContain(message);
    expect(factbase.facts).toHaveLength(facts);
  });

  it('a source without a URL fit to be followed keeps none', () => {
    const { factbase } = problemsWith(
      'sources.yaml',
      'references: [{ id: paper, URL: "javascript:alert(1)" }]',
    );
    expect(factbase.sources.get('paper')).not.toHaveProperty('url');
  });

  it('a folder that is not there', () => {
    const { problems, factbase } = loadDataset(['d', 'gone'], memoryFiles(FILES));
    expect(problems).toEqual([
      {
        file: 'gone',
        line: 1,
        column: 1,
        message: "the folder can't be read: no such folder",
        severity: 'error',
      },
    ]);
    expect(factbase.facts).toHaveLength(1);
  });

  it('a file that vanishes, and one that is too large to read', () => {
    const io = memoryFiles({
      ...FILES,
      'd/agreements/gone.yaml': 'x',
      'd/agreements/large.yaml': 'x',
    });
    const { problems, factbase } = loadDataset(['d'], {
      ...io,
      read: (path) => {
        if (path.includes('gone')) throw new Error('it vanished');
        return io.read(path);
      },
      stat: (path) => (path.includes('large') ? { size: 1e8 } : io.stat(path)),
    });
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['d/agreements/gone.yaml', "gone.yaml can't be read: it vanished"],
      ['d/agreements/large.yaml', 'large.yaml is larger than 8 MB and is not read: split it'],
    ]);
    expect(factbase.facts).toHaveLength(1);
  });

  it('a file with a thousand faults is not a thousand lines', () => {
    const text = `references:\n${lines(1000, () => '  - nothing')}`;
    const { lines: said } = problemsWith('sources.yaml', text);
    expect(said.filter((line) => line.startsWith('sources.yaml'))).toHaveLength(101);
    expect(said).toContain('sources.yaml:1:1: 900 more problems here');
  });
});
