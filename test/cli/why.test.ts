import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const dataset = join(import.meta.dirname, '..', 'datasets', 'keepers');
let folder: string;
let draft: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  draft = join(folder, 'draft.md');
  writeFileSync(draft, 'A title\r\n\r\nThe bakery sold 40 loaves. It has 12 ovens.\r\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pactcheck = (args: readonly string[]) => pactcheckIn(folder, args);

describe('check --why', () => {
  const why = (place: string) => pactcheck(['check', '--why', place]);

  it('tells how the values of a line are read', () => {
    const { status, stdout } = why(`${draft}:3`);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      `${draft}:3:17 “40” is read as 40 loaves.`,
      `${draft}:3:35 “12” is read as 12 ovens.`,
      '',
    ]);
  });

  it('tells of the value at a column alone', () => {
    expect(why(`${draft}:3:35`).stdout).toMatch(/^[^\n]*“12” is read[^\n]*\n(?: [^\n]*\n)+$/);
  });

  it.each([
    [(file: string) => `${file}:9`, /it has no line 9/],
    [(file: string) => `${file}:3:400`, /or that line no such column/],
    [(file: string) => `${file}.txt:1`, /no such file/],
    [() => 'draft.md', /--why wants a file and a line/],
    [() => 'draft.md:0', /--why wants a file and a line/],
  ])('says what is wrong with the place', (place, complaint) => {
    const { status, stderr, stdout } = why(place(draft));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(complaint);
  });
});

describe('dataset try', () => {
  it('tells which facts of the dataset a sentence is held against', () => {
    const { status, stdout } = pactcheck(['dataset', 'try', dataset, 'The bakery sold 40 loaves.']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        '“40” is read as 40 loaves.\n    Nothing is said of it.\n    No agreement that is known is spoken of near it, neither by its name nor by its parties.\n',
    });
  });

  it('says what it lacks', () => {
    expect(pactcheck(['dataset', 'try', dataset]).stderr).toMatch(/wants a folder and a sentence/);
    const empty = pactcheck(['dataset', 'try', folder, 'Malta keeps 40 lamps.']);
    expect(empty.status).toBe(2);
    expect(empty.stderr).toMatch(/no fact could be read in/);
  });
});
