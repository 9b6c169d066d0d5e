import { mkdirSync, mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { checkDataset } from '../../../server/src/dataset/checks/checkDataset';
import type { DatasetFiles } from '../../../server/src/dataset/files';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { memoryFiles } from './memoryFiles';

const FACT = 'term: { value: ten years, evidence: { paper: { figure: ten years } } }';
const GOOD = `name: Good\nfacts: { ${FACT} }\n`;
const FILES = {
  'd/dataset.yaml': 'name: Test\n',
  'd/sources.yaml': 'references:\n  - { id: paper, title: Paper }\n',
  'd/agreements/good.yaml': GOOD,
};

/** What loading and checking say, and that the good agreement serves. */
function served(io: DatasetFiles, folders: readonly string[] = ['d']): readonly string[] {
  const loaded = loadDataset(folders, io);
  const problems = checkDataset(loaded, io, '2025-12-15').filter(
    ({ severity }) => severity === 'error',
  );
  expect(loaded.factbase.facts.map(({ subject }) => subject)).toContain('good');
  expect(() =>
    check('Malta pays for ten years.', loaded.factbase, { today: '2025-12-15' }),
  ).not.toThrow();
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

function servedWith(path: string, text: string): readonly string[] {
  return served(memoryFiles({ ...FILES, [`d/${path}`]: text }));
}

describe('on the disk', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pactcheck-bad-'));
    mkdirSync(join(folder, 'agreements'));
    for (const [path, text] of Object.entries(FILES))
      writeFileSync(join(folder, path.slice(2)), text);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('a file of 100 MB is not read', () => {
    const large = join(folder, 'agreements/large.yaml');
    writeFileSync(large, '');
    truncateSync(large, 100_000_000);
    const read: string[] = [];
    const io = { ...nodeFiles, read: (path: string) => (read.push(path), nodeFiles.read(path)) };
    expect(served(io, [folder])).toEqual([
      `${large}:1:1: large.yaml is larger than 8 MB and is not read: split it`,
    ]);
    expect(read).not.toContain(large);
    unlinkSync(large);
  });

  it('a file vanishes between listing and reading', () => {
    const gone = join(folder, 'agreements/gone.yaml');
    writeFileSync(gone, GOOD);
    const io = {
      ...nodeFiles,
      list: (path: string) => {
        const entries = nodeFiles.list(path);
        if (path.endsWith('agreements')) rmSync(gone, { force: true });
        return entries;
      },
    };
    const [problem, ...more] = served(io, [folder]);
    expect(problem).toContain(`${gone}:1:1: gone.yaml can't be read`);
    expect(more).toEqual([]);
  });

  it('a folder has a file’s name, and a file a folder’s', () => {
    mkdirSync(join(folder, 'agreements/odd.yaml'));
    writeFileSync(join(folder, 'countries'), 'x');
    const loaded = loadDataset([folder], nodeFiles);
    expect(loaded.problems).toEqual([
      expect.objectContaining({
        file: join(folder, 'agreements/odd.yaml'),
        message: 'a folder in this place is not read',
      }),
    ]);
    expect(loaded.factbase.facts).toHaveLength(1);
  });
});

it('a folder inside it can’t be read', () => {
  const io = memoryFiles({ ...FILES, 'd/countries/x.yaml': 'name: France' });
  const closed = {
    ...io,
    list: (path: string) => {
      if (path === 'd/countries') throw new Error('permission denied');
      return io.list(path);
    },
  };
  expect(served(closed)).toEqual(["d/countries:1:1: the folder can't be read: permission denied"]);
});

it('two files have one id', () => {
  expect(servedWith('events/good.yaml', 'name: Twin')).toEqual([
    "d/events/good.yaml:1:1: 'good' is the id of d/agreements/good.yaml already: give one of the two files another name",
  ]);
});

describe('aliases', () => {
  it.each([
    ['name: &a [*a]', 'the alias stands inside its own anchor'],
    ['facts: &f { price: *f }', 'the alias stands inside its own anchor'],
    [`name: x\nalso:\n${bomb(30, 2)}`, 'there are more than 100 aliases: write the values out'],
    [`name: x\nalso:\n${bomb(11, 9)}`, 'there are more than 100 aliases: write the values out'],
    [`name: x\nalso:\n${wide(20_000, 99)}`, 'the aliases multiply into too many entries'],
    [`name: x\nalso:\n${wide(3000, 90)}`, 'has more than 200,000 entries'],
  ])('%.30s', (text, message) => {
    const problems = servedWith('agreements/bad.yaml', text);
    expect(problems[0]).toMatch(/^d\/agreements\/bad\.yaml:\d+:\d+: /);
    expect(problems[0]).toContain(message);
  });

  it('that are harmless are followed', () => {
    const evidence = 'evidence: &e { paper: { figure: ten years, at: ¶2 } }';
    const text = `name: Two\nfacts:\n  term: { value: ten years, ${evidence} }\n  start: { value: 2025, evidence: *e }\n`;
    const { factbase, problems } = loadDataset(
      ['d'],
      memoryFiles({ ...FILES, 'd/agreements/two.yaml': text }),
    );
    expect(problems).toEqual([]);
    expect(factbase.facts.filter(({ subject }) => subject === 'two')).toHaveLength(2);
  });
});

/** Anchors, each of which names the one before it so many times. */
function bomb(levels: number, times: number): string {
  const line = (i: number) =>
    `  - &a${i} [${i === 0 ? 'x' : Array.from({ length: times }, () => `*a${i - 1}`).join(', ')}]`;
  return Array.from({ length: levels }, (_, i) => line(i)).join('\n');
}

/** An anchor with so many entries, named so many times. */
function wide(entries: number, times: number): string {
  return `  - &a [${'x, '.repeat(entries)}x]\n${'  - *a\n'.repeat(times)}`;
}

describe('keys that mean something to JavaScript', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  const places = KEYS.flatMap((key): (readonly [string, string])[] => [
    ['agreements/bad.yaml', `name: Bad\n${key}: { polluted: yes }\n`],
    [
      'agreements/bad.yaml',
      `name: Bad\nfacts: { ${key}: { value: 1, evidence: { paper: { figure: 1 } } } }\n`,
    ],
    [
      'agreements/bad.yaml',
      `name: Bad\nfacts: { price: { value: €1, evidence: { ${key}: { figure: €1 } } } }\n`,
    ],
    [
      'agreements/bad.yaml',
      `name: Bad\nfacts: { price: { value: €1, ${key}: x, evidence: { paper: { figure: €1 } } } }\n`,
    ],
    ['dataset.yaml', `name: Test\n${key}: x\n`],
    ['dataset.yaml', `name: Test\nproperties: { price: { kind: money, ${key}: x } }\n`],
    ['places.yaml', `${key}: { adjectives: [Odd] }\n`],
    ['places.yaml', `FR: { ${key}: [Odd] }\n`],
  ]);

  it.each(places)('%s %j', (path, text) => {
    const problems = servedWith(path, text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith(`d/${path}:`))).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });

  it('name roles, sources and properties like any other, where YAML allows', () => {
    for (const key of KEYS.slice(1)) {
      expect(servedWith('agreements/bad.yaml', `name: Bad\nparties: { ${key}: France }\n`)).toEqual(
        [],
      );
      const sources = `references:\n  - { id: paper }\n  - { id: ${key}, polluted: x }\n`;
      expect(servedWith('sources.yaml', sources)).toEqual([]);
      const properties = `name: Test\nproperties: { ${key}: { kind: date } }\n`;
      expect(servedWith('dataset.yaml', properties)).toEqual([]);
    }
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a million entries', () => {
  const MANY = 1_000_000;
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');

  it.each([
    ['places.yaml', lines(MANY / 2, (i) => `A${i}: x`)],
    [
      'dataset.yaml',
      `name: Test\nproperties:\n${lines(MANY / 4, (i) => ` a${i}: { kind: date }`)}`,
    ],
    ['agreements/bad.yaml', `name: Bad\nalso:\n${'- ab\n'.repeat(MANY)}`],
    ['agreements/bad.yaml', `name: Bad\nfacts:\n members: { value: [${'FR, '.repeat(MANY)}DE] }`],
    ['agreements/bad.yaml', `name: Bad\n${lines(MANY / 2, (i) => `a${i}: b`)}`],
  ])('in %s are not read', (path, text) => {
    const [problem, ...more] = servedWith(path, text);
    const name = path.slice(path.lastIndexOf('/') + 1);
    expect(problem).toContain(
      `${name} has more than 200,000 entries, up to here, and is not read: split it`,
    );
    expect(more).toEqual([]);
  });

  it('of sources leave the facts that rest on them out, and say so', () => {
    const io = memoryFiles({
      ...FILES,
      'd/sources.yaml': `references:\n${'- {id: paper}\n'.repeat(MANY / 2)}`,
    });
    const { problems, factbase } = loadDataset(['d'], io);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('sources.yaml has more than 200,000 entries'),
      'facts that rest on the sources of this file are left out',
    ]);
    expect(factbase.subjects.has('good')).toBe(true);
  });

  it.each([
    ['agreements/bad.yaml', `name: Bad\n${lines(90_000, (i) => `a${i}: b`)}`],
    ['agreements/bad.yaml', `name: Bad\nfacts:\n${lines(90_000, (i) => ` a${i}: b`)}`],
    [
      'agreements/bad.yaml',
      `name: Bad\nfacts:\n price:\n  value: €5\n  evidence:\n${lines(60_000, (i) => `   a${i}: {}`)}`,
    ],
    [
      'agreements/bad.yaml',
      `name: Bad\nfacts:\n members: { value: [${'FR, '.repeat(90_000)}DE], evidence: { paper: { figure: x } } }`,
    ],
    ['places.yaml', lines(30_000, (i) => `A${i}: { names: a }`)],
  ])('or a few less in %s are a few problems', (path, text) => {
    const problems = servedWith(path, text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(250);
    expect(problems.every((problem) => problem.length < 1200)).toBe(true);
  });
});

describe('text that is not what it should be', () => {
  it.each([
    ['name: 12', undefined],
    ['name: "line one\\nline two"', undefined],
    ['name: [a, b]', "1:1: bad: 'name' should be text"],
    ['name: { a: b }', "1:1: bad: 'name' should be text"],
    [`name: ${'x'.repeat(6000)}`, "1:1: bad: 'name' is empty or far too long"],
    ['name: "\\u0000\\u001b[31m"\nparties: { host: "x\\u001b[31m\\ny" }', "no place 'x [31m y'"],
    ['\u0000\u0001\u0002', 'bad.yaml '],
    ['%PDF-1.7\n%âãÏÓ', 'bad.yaml '],
    ['<!doctype html><p>', 'bad.yaml '],
    ['{"name": "JSON is YAML"}', undefined],
  ])('%j', (text, message) => {
    const problems = servedWith('agreements/bad.yaml', text);
    if (message === undefined) expect(problems).toEqual([]);
    else expect(problems[0]).toContain(message);

    expect(problems.join('')).not.toMatch(/[\u0000-\u001f]/);
  });
});
