import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const own = ['--no-bundled-dataset', '--dataset', dataset, '--today', '2025-12-15'];
const draft = 'Kosovo will hold 350 prisoners for Denmark from 2027.\n';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let folder: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  writeFileSync(join(folder, 'wrong.md'), draft);
  writeFileSync(join(folder, 'picture.png'), png);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function pactcheck(args: readonly string[], input: string | Buffer = '') {
  return pactcheckIn(folder, [...args, ...own], input);
}

const little = Buffer.from(draft, 'utf16le');
const markedLittle = Buffer.from(`\uFEFF${draft}`, 'utf16le');
const ENCODED: Readonly<Record<string, Buffer>> = {
  'marked-utf-8.md': Buffer.from(`\uFEFF${draft}`),
  'marked-utf-16-le.md': markedLittle,
  'marked-utf-16-be.md': Buffer.from(markedLittle).swap16(),
  'utf-16-le.md': little,
  'utf-16-be.md': Buffer.from(little).swap16(),
};

it('reads drafts in UTF-8 and UTF-16, with and without a byte order mark, which is no column', () => {
  const names = Object.keys(ENCODED);
  for (const name of names) writeFileSync(join(folder, name), ENCODED[name] ?? '');
  const { status, stdout } = pactcheck(['check', ...names]);
  expect(status).toBe(1);
  const found = stdout.split('\n').map((line) => /^\S+ wrong-number/.exec(line)?.[0]);
  expect(found.slice(0, -2)).toEqual(names.map((name) => `${name}:1:18 wrong-number`));
});

it('counts lines at every kind of line end, and columns in UTF-16 units', () => {
  const places: Readonly<Record<string, readonly [text: string, line: number, column: number]>> = {
    'cr-lf.md': [`# Title\r\n\r\nOne.\r\nTwo.\r\n\r\n${draft}`, 6, 18],
    'cr.md': [`# Title\r\r${draft}`, 3, 18],
    'tab.md': [`-\tItem\n-\t${draft}`, 2, 20],
    'astral.md': [`😀 𝔸: ${draft}`, 1, 25],
    'right-to-left.md': [`שלום \u200F– مرحبا: ${draft}`, 1, 33],
    'marked-front-matter.md': [`\uFEFF---\ntitle: A\n---\n\n${draft}`, 5, 18],
  };
  const names = Object.keys(places);
  for (const name of names) writeFileSync(join(folder, name), places[name]?.[0] ?? '');
  const { stdout } = pactcheck(['check', ...names, '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
  const found = findings.map(({ file, line, column, text }) => [file, line, column, text]);
  expect(found).toEqual(names.map((name) => [name, ...(places[name]?.slice(1) ?? []), '350']));
});

it('reads UTF-16 from the standard input, and counts offsets without the mark', () => {
  const { status, stdout } = pactcheck(['check', '-', '--format', 'json'], markedLittle);
  expect(status).toBe(1);
  const [finding] = (JSON.parse(stdout) as { findings: object[] }).findings;
  expect(finding).toMatchObject({ column: 18, endColumn: 21, start: 17, text: '350' });
});

it('tells of a file that is no text, ends with 2 for it, and checks the others', () => {
  const { status, stdout, stderr } = pactcheck(['check', 'picture.png', 'wrong.md']);
  expect(status).toBe(2);
  expect(stderr).toBe('picture.png: this is no text, neither in UTF-8 nor in UTF-16\n');
  expect(stdout).toMatch(/^wrong\.md:1:18 wrong-number .*\n1 finding in 1 draft\. Of .*\n$/);
});

it('calls nothing right where nothing could be read', () => {
  expect(pactcheck(['check', '-'], png)).toMatchObject({ status: 2, stdout: '' });
});
