import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { AgreementAnswers } from '../../../server/src/dataset/writing/agreementAnswers';
import type { NewAgreement, NewSource } from '../../../server/src/dataset/writing/newAgreement';
import { filesWith } from '../../../server/src/dataset/writing/newFiles';
import { slug } from '../../../server/src/dataset/writing/slug';
import { identified } from '../../../server/src/dataset/writing/sourceIds';
import { withReferences } from '../../../server/src/dataset/writing/yamlText';
import { memoryFiles } from './memoryFiles';

const source: NewSource = {
  id: 'paper-2025',
  title: 'A "title": with marks',
  publisher: 'The Paper',
  issued: '2025-03',
  url: 'https://example.org/a',
  accessed: '2025-04-01',
};
const written = `  - id: paper-2025
    type: article-newspaper
    title: 'A "title": with marks'
    publisher: The Paper
    issued: 2025-03
    URL: https://example.org/a
    accessed: 2025-04-01
`;
const agreement: NewAgreement = {
  id: 'lake-pact',
  name: 'Lake Pact',
  parties: new Map([
    ['host', ['France']],
    ['sender', ['Spain', 'Italy']],
  ]),
  about: ['boat', 'fishing boat'],
  sources: [source],
};

describe('sources are added', () => {
  it('behind those that are there, as text: comments, quotes and widths stay', () => {
    const text = `# ours\nreferences:\n  -   id: "a"   # first\n      title:  Old\n# the end\n`;
    expect(withReferences(text, [source])).toBe(`${text}\n${written}`);
  });

  it('as deep as the list stands', () => {
    const text = 'references:\n- id: a\n';
    const flush = written.replaceAll(/^ {2}/gm, '');
    expect(withReferences(text, [source])).toBe(`${text}\n${flush}`);
  });

  it('with the line ends of the file', () => {
    const text = 'references:\r\n  - id: a\r\n';
    const added = withReferences(text, [source]);
    expect(added).toBe(`${text}\r\n${written.replaceAll('\n', '\r\n')}`);
  });

  it.each([
    ['nothing yet', undefined],
    ['an empty file', ' \n'],
  ])('to %s', (_, text) => {
    expect(withReferences(text, [source])).toBe(`references:\n${written}`);
  });

  it.each([
    ['a list still empty', '# ours\nreferences:\n'],
    ['a list in brackets', '# ours\nreferences: [{ id: a }]\n'],
    ['a list that other things follow', '# ours\nreferences:\n  - id: a # one\nother: 1\n'],
    ['comments alone', '# ours\n'],
  ])('to %s, and its comments stay', (_, text) => {
    const added = withReferences(text, [source]) ?? '';
    expect(added).toContain('# ours');
    expect(added.includes('# one')).toBe(text.includes('# one'));
    const files = { 'd/dataset.yaml': 'name: D', 'd/sources.yaml': added };
    const { factbase, problems } = loadDataset(['d'], memoryFiles(files));
    expect(problems).toEqual([]);
    expect(factbase.sources.get('paper-2025')?.title).toBe(source.title);
  });

  it.each(['references: none\n', '- id: a\n', 'references: [\n', 'a: 1\n---\nb: 2\n'])(
    'not to what is no list of sources: %j',
    (text) => {
      expect(withReferences(text, [source])).toBeUndefined();
    },
  );
});

describe('filesWith', () => {
  const dataset = {
    'd/dataset.yaml': 'name: D\n',
    'd/sources.yaml': 'references:\n  - id: a\n    title: A\n',
  };

  it('writes the file of the agreement, with its schema where there is one', () => {
    const made = filesWith(agreement, 'd', memoryFiles({ ...dataset, 'd/.schema/a.json': '{}' }));
    const files = 'files' in made ? made.files : new Map<string, string>();
    expect([...files.keys()]).toEqual(['d/sources.yaml', 'd/agreements/lake-pact.yaml']);
    expect(files.get('d/agreements/lake-pact.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.schema\/subject\.json\nname: Lake Pact\nparties: \{ host: France, sender: \[Spain, Italy\] \}\nabout: \[boat, fishing boat\]\nfacts:\n {2}# /,
    );
  });

  it('makes what is read without a fault once the example has lost its #', () => {
    const made = filesWith(agreement, 'd', memoryFiles(dataset));
    const files = 'files' in made ? Object.fromEntries(made.files) : {};
    const path = 'd/agreements/lake-pact.yaml';
    const facts = (files[path] ?? '').replaceAll(/^ {2}# (?! *A property)/gm, '  ');
    const { factbase, problems } = loadDataset(
      ['d'],
      memoryFiles({ ...dataset, ...files, [path]: facts }),
    );
    expect(problems).toEqual([]);
    expect(factbase.facts).toHaveLength(1);
    expect(factbase.subjects.get('lake-pact')?.parties.get('sender')).toEqual(['ES', 'IT']);
  });

  it('gives the sources a file of their own where the dataset keeps them so', () => {
    const own = { 'd/dataset.yaml': 'name: D\n', 'd/sources/b.yaml': 'references:\n  - id: b\n' };
    const made = filesWith(agreement, 'd', memoryFiles(own));
    const files = 'files' in made ? made.files : new Map<string, string>();
    expect(files.get('d/sources/lake-pact.yaml')).toBe(`references:\n${written}`);
  });

  it.each([
    [
      'sources that can not be read',
      { ...dataset, 'd/sources.yaml': 'references: [\n' },
      agreement,
    ],
    [
      'parties that nobody knows',
      dataset,
      { ...agreement, parties: new Map([['host', ['Atlantis']]]) },
    ],
  ])('writes nothing beside %s', (_, files, one) => {
    expect(filesWith(one, 'd', memoryFiles(files))).toHaveProperty('fault');
  });
});

describe('an answer is checked at once', () => {
  const { factbase } = loadDataset(
    ['d'],
    memoryFiles({
      'd/dataset.yaml': 'name: D',
      'd/sources.yaml': 'references: [{ id: a, URL: "https://example.org/known" }]',
      'd/agreements/old.yaml': 'name: Old Pact\nalso: The Old Deal',
    }),
  );
  const answers = new AgreementAnswers(factbase, '2025-06-15');

  it.each([
    ['', 'in words'],
    ['—', 'in words'],
    ['France', 'is a country'],
    ['the old deal', 'name of old already'],
    ['Old', 'id of Old Pact already'],
    ['x'.repeat(300), 'too long'],
  ])('a name: %j', (name, fault) => {
    expect(answers.name(name)).toHaveProperty('fault', expect.stringContaining(fault));
  });

  it('a name is one line', () => {
    expect(answers.name('  New \n Pact\u0007 ')).toEqual({ value: 'New Pact' });
  });

  it.each([
    ['France', 'a role, a colon and a country'],
    ['host: Frnace', "did you mean 'France'"],
    ['host:', 'a role, a colon and a country'],
    ['__proto__: France', 'a role, a colon and a country'],
  ])('a party: %j', (party, fault) => {
    expect(answers.party(party)).toHaveProperty('fault', expect.stringContaining(fault));
  });

  it('a party is read by name and by code', () => {
    const value = { role: 'host', country: 'France', code: 'FR' };
    expect(answers.party('host: France')).toEqual({ value });
    expect(answers.party('host=FR')).toEqual({ value: { ...value, country: 'FR' } });
  });

  it.each([
    ['', undefined],
    ['2025', '2025'],
    ['2025-06-15', '2025-06-15'],
    ['12 May 2025', '2025-05-12'],
    ['May 2025', '2025-05'],
  ])('a date: %j', (date, value) => {
    expect(answers.issued(date)).toEqual({ value });
  });

  it.each([
    ['2025-06-16', 'still to come'],
    ['2025-13-01', 'is no date'],
    ['last week', 'is no date'],
    ['2024/2025', 'is no date'],
  ])('no date: %j', (date, fault) => {
    expect(answers.issued(date)).toHaveProperty('fault', expect.stringContaining(fault));
  });

  it.each(['example.org', 'javascript:alert(1)', 'https://a b'])('no address: %j', (url) => {
    expect(answers.address(url)).toHaveProperty('fault', expect.stringContaining('https://'));
  });

  it('nouns with commas between', () => {
    expect(answers.about('boat, fishing boat,,boat')).toEqual({ value: ['boat', 'fishing boat'] });
    expect(answers.about('boat, 12')).toHaveProperty('fault');
  });

  it('a source gets an id of its own; one with a known address is that one', () => {
    const { title, publisher, accessed } = source;
    const unlinked = { title, publisher, accessed, issued: '2025-03' };
    const described = { ...unlinked, url: 'https://example.org/a' };
    const known = { ...unlinked, url: 'https://example.org/known' };
    expect(identified([described, unlinked, described, known], factbase)).toEqual([
      { ...described, id: 'the-paper-2025-03' },
      { ...unlinked, id: 'the-paper-2025-03-no2' },
      { known: 'the-paper-2025-03' },
      { known: 'a' },
    ]);
  });
});

it.each([
  ['Kosovo–Denmark prison agreement', 'kosovo-denmark-prison-agreement'],
  ["Côte d'Ivoire: «the» deal", 'cote-divoire-the-deal'],
  ['../../etc/passwd', 'etc-passwd'],
  ['…', ''],
])('%s makes the file name %s', (name, id) => {
  expect(slug(name)).toBe(id);
});
