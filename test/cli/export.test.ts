import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const facts = join(import.meta.dirname, '..', 'datasets', 'three-articles');
let folder: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function dataset(...args: readonly string[]) {
  return pactcheckIn(folder, ['dataset', ...args]);
}

it('exports a dataset into a folder, and prints either format', () => {
  expect(dataset('export', facts, '-o', 'out')).toEqual({
    status: 0,
    stdout:
      'Written to out: facts.csv, subjects.csv, sources.csv, properties.csv, places.csv, dataset.json, datapackage.json\n',
    stderr: '',
  });
  const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  expect(readdirSync(join(folder, 'out'))).toHaveLength(7);
  expect(dataset('export', facts).stdout).toBe(written('facts.csv'));
  expect(dataset('export', facts, '--format', 'json').stdout).toBe(written('dataset.json'));
  const { resources } = JSON.parse(written('datapackage.json')) as Package;
  expect(resources.map(({ path }) => path).sort()).toEqual(
    readdirSync(join(folder, 'out')).filter((name) => name !== 'datapackage.json'),
  );
});

it('makes the page of a dataset, the same on the same day', () => {
  const args = ['atlas', facts, '--today', '2025-12-15'];
  expect(dataset(...args, '-o', 'atlas.html')).toEqual({
    status: 0,
    stdout: 'Written: atlas.html\n',
    stderr: '',
  });
  const page = readFileSync(join(folder, 'atlas.html'), 'utf8');
  expect(dataset(...args).stdout).toBe(page);
  expect(page).toMatch(/script-src 'sha256-[\w+/]{43}='/);
  expect(page).toContain('id="kosovo-denmark/capacity/1"');
});

it.each([
  [['export'], 'wants at least one folder'],
  [['export', facts, '--format', 'xlsx'], '--format of dataset export is csv or json, not xlsx'],
  [['export', facts, '-o', 'x', '--format', 'csv'], 'leave out --format or -o'],
  [['export', 'gone'], "the folder can't be read"],
  [['atlas'], 'wants at least one folder'],
  [['atlas', facts, '--today', 'tomorrow'], '--today is a day'],
  [['atlas', 'gone'], 'no page was made'],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = dataset(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

interface Package {
  readonly resources: readonly { readonly path: string }[];
}
