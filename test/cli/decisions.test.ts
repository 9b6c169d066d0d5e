import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { check } from '../../server/src/core/check/check';
import { fingerprintOf } from '../../server/src/core/check/fingerprint';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { changedDecisions } from '../../server/src/decisions/changedDecisions';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const DATASET = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const DRAFT = 'Kosovo will hold 250 prisoners for Denmark from 2027.\n';
const OPTIONS = ['--dataset', DATASET, '--no-bundled-dataset', '--today', '2025-12-15'];

let dir: string;
beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pactcheck-cli-decisions-'));
  mkdirSync(join(dir, 'drafts'));
  mkdirSync(join(dir, '.pactcheck'));
  writeFileSync(join(dir, 'drafts', 'a.md'), DRAFT);
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function decide(text: string): void {
  writeFileSync(join(dir, '.pactcheck', 'decisions.yaml'), text);
}

/** The decision to hide what is wrong in the draft, or to tick it off. */
function hidden(list: 'not-about-this' | 'ticked' = 'not-about-this'): string {
  const { factbase } = loadDataset([DATASET], nodeFiles);
  const { findings, reading } = check(DRAFT, factbase, { today: '2025-12-15' });
  const wrong = findings.find(({ verdict }) => verdict.kind === 'contradicted');
  const fingerprint = wrong ? fingerprintOf(wrong, reading) : '';
  return changedDecisions(undefined, {
    list,
    add: { fingerprint, draft: 'drafts/a.md' },
  });
}

const run = (cwd = dir, file = 'drafts/a.md') => pactcheckIn(cwd, ['check', file, ...OPTIONS]);

it('hides what was decided not to be about this, found in a folder above the draft', () => {
  expect(run().status).toBe(1);
  decide(hidden());
  for (const { status, stdout, stderr } of [run(), run(join(dir, 'drafts'), 'a.md')]) {
    expect(stderr).toBe('');
    expect(stdout).toContain('Nothing wrong in 1 draft.');
    expect(stdout).toContain('1 value is hidden by your decisions.');
    expect(status).toBe(0);
  }
});

it('tells of a decision that hides nothing any more, and of the finding that is back', () => {
  decide(hidden());
  writeFileSync(join(dir, 'drafts', 'a.md'), DRAFT.replace('will', 'shall'));
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toContain('wrong-number');
  expect(stderr).toMatch(/decisions\.yaml:5:\d+: hides nothing any more: in drafts\/a\.md/);
});

it('counts what is ticked off by itself, and tells of it all the same', () => {
  writeFileSync(join(dir, '.pactcheck', 'ticks.yaml'), hidden('ticked'));
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toMatch(/wrong-number .* \[ticked off\]\n/);
  expect(stdout).toContain('Of 4 values 3 are supported, 1 ticked off.');
  const json = pactcheckIn(dir, ['check', 'drafts/a.md', '--format', 'json', ...OPTIONS]).stdout;
  expect(JSON.parse(json)).toMatchObject({
    findings: [{ code: 'wrong-number', ticked: true }],
    coverage: [{ wrong: 0, ticked: 1 }],
  });
  const { stdout: report } = pactcheckIn(dir, [
    ...['check', 'drafts/a.md', '--format', 'markdown'],
    ...OPTIONS,
  ]);
  expect(report).toContain('| Ticked off | 1 |');
  expect(report).toContain('### Ticked off');
});

it('leaves out an agreement that is never checked here', () => {
  const { stdout } = pactcheckIn(dir, ['check', 'drafts/a.md', '--format', 'json', ...OPTIONS]);
  const { findings } = JSON.parse(stdout) as { findings: { subject: string }[] };
  decide(`never-check:\n  - ${findings[0]?.subject ?? ''}\n`);
  expect(run().status).toBe(0);
});

it('tells of an agreement that is never checked and that no dataset has', () => {
  decide('never-check:\n  - lake-pact\n');
  const { status, stderr } = run();
  expect(stderr).toMatch(/decisions\.yaml:2:5: hides nothing: no dataset in use has .*lake-pact/);
  expect(status).toBe(1);
});

it('tells what is wrong in the file at its line, and goes on', () => {
  decide('not-about-this:\n  - fingerprint: soup\n');
  const { status, stdout, stderr } = run();
  expect(stderr).toContain('decisions.yaml:2:5: ');
  expect(stdout).toContain('wrong-number');
  expect(status).toBe(1);
});
