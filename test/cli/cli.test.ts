import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const root = join(import.meta.dirname, '..', '..');
const dataset = join(root, 'test', 'datasets', 'three-articles');
const wrong = 'Kosovo will hold 250 prisoners for Denmark.\n';
let folder: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  writeFileSync(join(folder, 'right.md'), wrong.replace('250', '300'));
  writeFileSync(join(folder, 'wrong.md'), wrong);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the built command line in the folder of the drafts. */
function pactcheck(args: readonly string[], input = '') {
  return pactcheckIn(folder, args, input);
}

const own = ['--no-bundled-dataset', '--dataset', dataset, '--today', '2025-12-15'];

it('tells by its exit code whether something is wrong', () => {
  expect(pactcheck(['check', 'right.md', ...own])).toEqual({
    status: 0,
    stdout: 'Nothing wrong in 1 draft. All 3 values are supported.\n',
    stderr: '',
  });
  const { status, stdout } = pactcheck(['check', 'right.md', 'wrong.md', ...own]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^wrong\.md:1:18 wrong-number .*300 prisoners, not 250/);
  expect(pactcheck(['check', 'gone.md', ...own])).toMatchObject({ status: 2 });
  expect(
    pactcheck(['check', 'right.md', '--dataset', 'gone', '--no-bundled-dataset']),
  ).toMatchObject({ status: 2, stdout: '' });
});

it('reads the standard input, against the bundled dataset', () => {
  const { status, stdout } = pactcheck(['check', '-'], wrong);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^-:1:18 wrong-number /);
});

it('reads the dataset in facts/ of the current folder, unless it is told not to', () => {
  const facts = join(folder, 'facts');
  cpSync(dataset, facts, { recursive: true });
  const file = join(facts, 'agreements', 'kosovo-denmark.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('value: 300', 'value: 250'));
  const verdictWith = (...more: readonly string[]) =>
    pactcheck(['check', 'wrong.md', '--no-bundled-dataset', ...more]).status;
  expect(verdictWith()).toBe(0);
  expect(verdictWith('--dataset', dataset)).toBe(0);
  expect(verdictWith('--dataset', dataset, '--no-workspace-dataset')).toBe(1);
  expect(verdictWith('--no-workspace-dataset')).toBe(2);
  rmSync(facts, { recursive: true });
});

it('prints what it reads in a draft', () => {
  const { status, stdout } = pactcheck(['mentions', '-', '--format', 'json', ...own], wrong);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual({
    start: 17,
    end: 20,
    text: '250',
    value: { kind: 'quantity', amount: 250, bound: 'exactly', unit: 'prisoner' },
  });
});

it('reckons them from the day in the file’s name', () => {
  const draft = wrong.replace(
    '250 prisoners for Denmark',
    '300 prisoners for Denmark from next year',
  );
  for (const year of [2025, 2026]) writeFileSync(join(folder, `${year}-12-15-title.md`), draft);
  expect(pactcheck(['check', '2026-12-15-title.md', ...own]).status).toBe(0);
  const { status, stdout } = pactcheck(['check', '2025-12-15-title.md', ...own]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^2025-12-15-title\.md:1:\d+ wrong-date /);
  const mentions = pactcheck(['mentions', '2026-12-15-title.md', ...own]).stdout;
  expect(mentions).toContain('"date": "2027"');
});

it('reckons relative dates in what it reads from the draft’s date, else from the day given', () => {
  const dateOf = (draft: string): unknown => {
    const { stdout } = pactcheck(['mentions', '-', ...own], draft);
    const mentions = JSON.parse(stdout) as { value: { kind: string; date?: string } }[];
    return mentions.find(({ value }) => value.kind === 'date')?.value.date;
  };
  expect(dateOf('It begins next year.\n')).toBe('2026');
  expect(dateOf('---\ndate: 2030-01-02\n---\n\nIt begins next year.\n')).toBe('2031');
});

it('honours comments that turn findings off, and tells of one that does nothing', () => {
  const off = wrong.replace(/\n/, ' <!-- pactcheck-disable-line -->\n');
  expect(pactcheck(['check', '-', ...own], off)).toMatchObject({ status: 0 });
  const idle = off.replace('250', '300');
  const { status, stdout } = pactcheck(['check', '-', ...own], idle);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^-:1:\d+ unused-directive /);
});
