import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datasetCommand } from '../../../server/src/cli/datasetCommand';
import { run } from '../../../server/src/cli/run';
import { nodeHost } from '../../../server/src/nodeHost';

const host = {
  ...nodeHost,
  bundledDataset: join(import.meta.dirname, '..', '..', '..', 'data'),
  today: () => '2025-06-15',
};
let folder: string;
let facts: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  facts = join(folder, 'facts');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs `pactcheck dataset …`; the answers are lines. What is asked is left out of what comes back. */
function dataset(args: readonly string[], answers: readonly string[] = []) {
  const left = [...answers];
  const asked: string[] = [];
  let out = '';
  let errors = '';
  const code = run(['dataset', ...args], host, {
    read: (path) => readFileSync(path, 'utf8'),
    print: (text) => (out += text),
    complain: (text) => (errors += `${text}\n`),
    ask: (question) => {
      asked.push(question);
      return left.shift();
    },
  });
  return { code, out, errors, asked };
}

describe('pactcheck dataset new', () => {
  it('lays out a dataset that passes its checks, and the schemas that its files name', () => {
    expect(dataset(['new', facts])).toMatchObject({ code: 0, errors: '' });
    expect(dataset(['check', facts])).toMatchObject({ code: 0, errors: '' });
    for (const file of ['dataset.yaml', 'sources.yaml', 'places.yaml']) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(text(file)) ?? [];
      expect(existsSync(join(facts, schema)) && schema.endsWith('.json'), file).toBe(true);
    }
  });

  it('takes an empty folder and leaves one alone that is not', () => {
    mkdirSync(facts);
    expect(dataset(['new', facts]).code).toBe(0);
    writeFileSync(join(facts, 'dataset.yaml'), 'name: Mine\n');
    const { code, errors } = dataset(['new', facts]);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `pactcheck: ${facts} isn't empty: name a folder that is, or one that isn't there yet\n`,
    });
    expect(text('dataset.yaml')).toBe('name: Mine\n');
  });

  it('leaves a file alone', () => {
    writeFileSync(facts, 'text');
    expect(dataset(['new', facts])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('is no folder') as string,
    });
    expect(readFileSync(facts, 'utf8')).toBe('text');
  });
});

describe('pactcheck dataset add-agreement', () => {
  const flags = [
    ...['--name', 'Lake Pact', '--party', 'host: Malta', '--party', 'sender: Iceland'],
    ...['--source', 'Title | The Paper | 2025-03-01 | https://example.org/lake'],
  ];

  beforeEach(() => {
    dataset(['new', facts]);
  });

  it('asks until it has what it needs, and says at once what is wrong', () => {
    const before = text('sources.yaml');
    const { code, errors, asked } = dataset(
      ['add-agreement', `${facts}/`],
      [
        ...['Malta', 'Lake Pact', 'host: Malta', '', 'sender: Iceland', '', 'boat'],
        ...['', 'Title', 'The Paper', '2026', '2025-03-01', '', ''],
      ],
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(
      asked.filter((question) => question.includes('!')).map((one) => one.split('\n')[0]),
    ).toEqual([
      "  ! 'Malta' is a country: say which agreement of it, such as Iceland–Malta lighthouse agreement",
      '  ! an agreement has two parties at least: name another country',
      '  ! it is needed: without it nobody can tell what the source is',
      '  ! 2026 is still to come: write the day on which it was printed',
    ]);
    expect(text('agreements/lake-pact.yaml')).toContain('about: [boat]\n');
    expect(text('sources.yaml').startsWith(before)).toBe(true);
    expect(text('sources.yaml')).toContain('  - id: the-paper-2025-03-01\n');
  });

  it('asks nothing where flags say it all', () => {
    const { code, asked, out } = dataset(['add-agreement', facts, ...flags]);
    expect({ code, asked }).toEqual({ code: 0, asked: [] });
    expect(out).toContain(`Written: ${facts}/sources.yaml, ${facts}/agreements/lake-pact.yaml\n`);
    expect(text('sources.yaml')).toContain('accessed: 2025-06-15\n');
  });

  it('writes nothing where the answers end too soon', () => {
    const files = readdirSync(facts, { recursive: true });
    const { code, errors } = dataset(['add-agreement', facts], ['Lake Pact', 'host: Malta']);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: 'pactcheck: nothing was written: the answers ended at "Party (nothing: no more):"\n',
    });
    expect(readdirSync(facts, { recursive: true })).toEqual(files);
  });

  it('writes no agreement twice', () => {
    dataset(['add-agreement', facts, ...flags]);
    expect(dataset(['add-agreement', facts, ...flags])).toMatchObject({
      code: 2,
      errors: expect.stringContaining("'Lake Pact' is the name of lake-pact already") as string,
    });
  });

  it('leaves a file alone that stands where it would write, though it could not be read', () => {
    const file = join(facts, 'agreements', 'lake-pact.yaml');
    writeFileSync(file, 'name: [');
    expect(dataset(['add-agreement', facts, ...flags]).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('name: [');
  });

  it.each([
    [['--party', 'host: Malta'], '--party: an agreement has two parties at least'],
    [['--party', 'Malta'], '--party: write a role, a colon and a country'],
    [['--source', 'Title'], '--source is "title | publisher | date | address"'],
    [['--source', 'a|b|c|d|e'], '--source is "title | publisher | date | address"'],
    [['--source', 'a|b|1 May|'], "--source: '1 May' is no date"],
    [['--name', 'Malta'], "--name: 'Malta' is a country"],
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['another'], 'wants the folder of one dataset'],
  ])('%j is refused', (wrong, message) => {
    expect(dataset(['add-agreement', facts, ...wrong])).toMatchObject({
      code: 2,
      errors: expect.stringContaining(message) as string,
    });
  });

  it('wants a dataset', () => {
    expect(dataset(['add-agreement', folder, ...flags])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('it has no dataset.yaml: lay one out with') as string,
    });
  });
});

it('tells what there is to do with datasets', () => {
  expect(dataset([])).toMatchObject({
    code: 2,
    errors: expect.stringContaining('new, add-agreement, check, try, export or atlas') as string,
  });
  expect(dataset(['nwe'])).toMatchObject({ code: 2 });
  expect(dataset(['new', '--help'])).toMatchObject({ code: 0, errors: '' });
});

it('asks nobody where there is nobody to ask', () => {
  dataset(['new', facts]);
  const silent = { read: () => '', print: () => undefined, complain: () => undefined };
  expect(datasetCommand(['add-agreement', facts], host, silent)).toBe(2);
});

function text(file: string): string {
  return readFileSync(join(facts, file), 'utf8');
}
