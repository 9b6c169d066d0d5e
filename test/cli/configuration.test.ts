import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const root = join(import.meta.dirname, '..', '..');
const dataset = join(root, 'test', 'datasets', 'three-articles');
const wrong = 'Kosovo will hold 250 prisoners for Denmark.\n';
let folder: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  mkdirSync(join(folder, 'drafts', 'old'), { recursive: true });
  for (const name of ['drafts/a.md', 'drafts/old/b.md', 'letter.md']) write(name, wrong);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string | Buffer): void {
  writeFileSync(join(folder, name), text);
}

function configure(...lines: readonly string[]): void {
  write('pactcheck.config.yaml', [`datasets: ${dataset}`, 'bundled: false', ...lines].join('\n'));
}

function check(...args: readonly string[]) {
  const [files, more] = [
    args.filter((arg) => !arg.startsWith('-')),
    args.filter((arg) => arg.startsWith('-')),
  ];
  return pactcheckIn(folder, ['check', ...files, '--today=2025-12-15', ...more]);
}

it('is found upwards from each draft', () => {
  configure('severity: { wrong-number: off }');
  expect(check('drafts/old/b.md')).toMatchObject({ status: 0, stderr: '' });
  write('drafts/pactcheck.config.json', JSON.stringify({ datasets: [dataset], bundled: false }));
  expect(check('drafts/old/b.md').status).toBe(1);
  const { status, stdout } = check('letter.md', 'drafts/a.md');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^drafts\/a\.md:1:18 wrong-number /);
  expect(stdout).not.toContain('letter.md:');
});

it('counts what is off neither as wrong nor at all', () => {
  configure('severity: { wrong-number: off }');
  const { stdout } = check('letter.md');
  expect(stdout).toMatch(/^Nothing wrong in 1 draft\. /);
  expect(stdout).not.toMatch(/wrong,|\d wrong/);
  configure('severity: { wrong-number: hint }');
  expect(check('letter.md').status).toBe(0);
  configure('severity: { wrong-number: error }');
  const json = JSON.parse(check('letter.md', '--format=json').stdout) as { findings: object[] };
  expect(json.findings).toMatchObject([{ code: 'wrong-number', severity: 'error' }]);
});

it('leaves drafts out, and says so', () => {
  configure('include: drafts', 'exclude: "**/old"');
  const { status, stderr, stdout } = check('letter.md', 'drafts/old/b.md', 'drafts/a.md');
  expect(status).toBe(1);
  expect(stdout).toContain('1 finding in 1 draft.');
  expect(stderr).toMatch(/^letter\.md: not checked, .*pactcheck\.config\.yaml leaves it out\n/);
  expect(stderr).toMatch(/^drafts\/old\/b\.md: not checked/m);
  expect(check('letter.md').status).toBe(0);
  expect(pactcheckIn(folder, ['check', '-'], wrong).status).toBe(1);
});

it('is otherwise where an override says so, the last one first', () => {
  configure(
    'severity: { wrong-number: off }',
    'overrides:',
    '  - { files: drafts, severity: { wrong-number: error } }',
    '  - { files: old, severity: { wrong-number: off } }',
  );
  expect(check('letter.md').status).toBe(0);
  expect(check('drafts/a.md').status).toBe(1);
  expect(check('drafts/old/b.md').status).toBe(0);
});

it('names the field that bears the day, before the usual ones', () => {
  const next = 'Kosovo will hold 300 prisoners for Denmark from next year.\n';
  write('letter.md', `---\ndate: 2025-12-15\nEmbargo: 15 December 2026\n---\n\n${next}`);
  configure();
  expect(check('letter.md').status).toBe(1);
  configure('dateKey: embargo');
  expect(check('letter.md').status).toBe(0);
  const mentions = pactcheckIn(folder, ['mentions', 'letter.md']);
  expect(mentions.stdout).toContain('"date": "2027"');
});

it('is told of at line and column where it is broken, and the rest serves', () => {
  configure('severity:', '  wrong-nmber: error', '  disputed: off', 'sureness: certain');
  const { status, stderr } = check('letter.md', 'drafts/a.md');
  expect(status).toBe(1);
  const path = join(folder, 'pactcheck.config.yaml');
  expect(stderr).toBe(
    `${path}:4:3: severity has no field 'wrong-nmber': did you mean 'wrong-number'?\n` +
      `${path}:6:1: this file: 'sureness' should be one of strict, usual, loose\n`,
  );
});

it('is gone by after the options, or not at all', () => {
  configure('severity: { wrong-number: off }');
  const own = [`--dataset=${dataset}`, '--no-bundled-dataset'];
  expect(check('letter.md', ...own).status).toBe(0);
  expect(check('letter.md', ...own, '--no-config').status).toBe(1);
  write('other.yaml', 'severity: { wrong-number: error }');
  expect(check('letter.md', ...own, '--config=other.yaml').status).toBe(1);
  expect(check('letter.md', '--config=gone.yaml')).toMatchObject({ status: 2 });
  configure();
  expect(check('letter.md', '--dataset=gone').status).toBe(2);
});

it('may be in UTF-16, with a byte order mark, or with Windows line breaks', () => {
  const text = `\uFEFFbundled: false\r\ndatasets: ${dataset}\r\nseverity:\r\n  wrong-number: off\r\n`;
  for (const written of [text, Buffer.from(text, 'utf16le')]) {
    write('pactcheck.config.yaml', written);
    expect(check('letter.md')).toMatchObject({ status: 0, stderr: '' });
  }
  write('pactcheck.config.yaml', Buffer.from([0, 1, 2, 255]));
  expect(check('letter.md').stderr).toMatch(/can't be read: this is no text/);
});

it('does what docs/configuration.md says', () => {
  const page = readFileSync(join(root, 'docs', 'configuration.md'), 'utf8');
  const example = /```yaml\n(# pactcheck\.config\.yaml\n[^]*?)```/.exec(page)?.[1] ?? '';
  write('pactcheck.config.yaml', example.replace('[facts]', dataset).concat('bundled: false\n'));
  for (const name of ['newsletter', 'archive']) mkdirSync(join(folder, name));
  write('newsletter/a.md', wrong);
  write('archive/a.md', wrong);
  write('README.md', wrong);
  const { status, stdout, stderr } = check(
    'letter.md',
    'newsletter/a.md',
    'archive/a.md',
    'README.md',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('2 findings in 2 drafts.');
  expect(stderr.split('\n').map((line) => line.split(',')[0])).toEqual([
    'archive/a.md: not checked',
    'README.md: not checked',
    '',
  ]);
});
