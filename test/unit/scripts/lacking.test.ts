import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** `npm test` in a fresh clone: there are no packages, and nothing on the path but what a test puts there. */
describe.runIf(process.platform === 'linux')('npm test, before it installs anything', () => {
  let clone: string;

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'lacking-'));
    for (const folder of ['scripts', 'package.json'])
      cpSync(join(ROOT, folder), join(clone, folder), { recursive: true });
    mkdirSync(join(clone, 'bin'));
  });

  afterAll(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  function lacking(env: Record<string, string> = {}) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['scripts/test.mjs', '--lacking'],
      {
        cwd: clone,
        encoding: 'utf8',
        timeout: 5_000, // it is promised within five seconds
        env: { PATH: join(clone, 'bin'), CHROMIUM: join(clone, 'bin/chromium'), ...env },
      },
    );
    return { stdout, stderr, status };
  }

  function put(...tools: readonly string[]): void {
    for (const tool of tools) writeFileSync(join(clone, 'bin', tool), '');
  }

  it('tells each tool that isn’t there, what is left out without it, and how to get it', () => {
    put('apt-get');
    const { stdout, stderr, status } = lacking();
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toMatch(/no chromium: tests in VS Code, UI run and web run can't run/);
    expect(stdout).toContain('apt-get install chromium');
    expect(stdout).toMatch(/no pandoc: the tests that render citations with it are skipped/);
    expect(stdout).toContain('apt-get install pandoc');
    expect(stdout).toContain('apt-get install python3');
    expect(stdout).toContain('What can run without runs now.');
  });

  it('tells nothing where all is there', () => {
    put('chromium', 'pandoc', 'python3', 'make', 'g++');
    expect(lacking()).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  it('needs no Chromium but for the UI run where a window can be opened', () => {
    const { stdout } = lacking({ DISPLAY: ':0', CHROMIUM: '/nowhere' });
    expect(stdout).toMatch(/no chromium: UI run and web run can't run/);
  });

  it('runs what can run without, says what it left out, and is no success', () => {
    const scripts = join(clone, 'scripts');
    cpSync(join(scripts, 'steps.mjs'), join(scripts, 'realSteps.mjs'));
    writeFileSync(
      join(scripts, 'steps.mjs'),
      "export * from './realSteps.mjs';\nexport const install = async () => {};\nexport const packageExtension = async () => {};\n",
    );
    writeFileSync(
      join(scripts, 'suites.mjs'),
      ['staticChecks', 'unitTests', 'testsInVsCode', 'webRun', 'uiRun']
        .map((name) => `export const ${name} = async () => ({ passed: 1, failed: 0 });`)
        .join('\n'),
    );
    const run = (env: Record<string, string>) =>
      spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: clone, encoding: 'utf8', env });
    put('chromium', 'pandoc', 'python3', 'make', 'g++');
    const PATH = join(clone, 'bin');
    const all = run({ PATH, CHROMIUM: join(PATH, 'chromium') });
    expect(all.stdout).toMatch(
      /▸ unit tests[^]*▸ tests in VS Code[^]*▸ UI run[^]*4 passed, 0 failed/,
    );
    expect(all.status).toBe(0);
    const some = run({ PATH, CHROMIUM: '/nowhere' });
    expect(some.stdout).toMatch(/✔ unit tests[^]*1 passed, 0 failed\nNot run: tests in VS Code/);
    expect(some.stdout).toContain('Not run: UI run');
    expect(some.stdout).not.toContain('▸ UI run');
    expect(some.status).toBe(1);
  });
});
