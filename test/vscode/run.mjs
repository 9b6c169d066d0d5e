// Runs the suite in suite/ in a real VS Code: a desktop one where there is one, else the one from npm in a headless Chromium.
//   node test/vscode/run.mjs [--grep TEXT] [--counts FILE]
// Environment: VSCODE_EXECUTABLE (a desktop VS Code), VSCODE_VERSION (which one to download), TEST_VSCODE=desktop|browser.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { giveUp, root } from '../../scripts/steps.mjs';
import { downloadedCode, hasDisplay, hasXvfb } from '../../scripts/vscode/desktop.mjs';
import { installBrowserVsCode } from '../../scripts/vscode/install.mjs';
import { findChromium } from './browser.mjs';

const { values: flags } = parseArgs({
  options: { grep: { type: 'string', default: '' }, counts: { type: 'string', default: '' } },
});
const shim = path.join(import.meta.dirname, 'code-shim.mjs');

const vscode = await chooseVsCode().catch(giveUp);
if (vscode !== shim && !hasDisplay()) runAgainUnderXvfb(vscode);
await buildSuite();
const failed = await runSuite(vscode);
process.exit(failed ? 1 : 0);

async function chooseVsCode() {
  const desktop = process.env.TEST_VSCODE === 'browser' ? undefined : await desktopVsCode();
  if (desktop) return desktop;
  if (process.env.TEST_VSCODE === 'desktop') throw new Error('There is no desktop VS Code here.');
  if (!findChromium()) {
    throw new Error(
      'The tests in VS Code need a desktop VS Code (VSCODE_EXECUTABLE=PATH) or Chromium (CHROMIUM=PATH); neither was found.\n' +
        'On Debian and Ubuntu "apt-get install chromium" brings it. "npm run test:unit" runs the other tests alone.',
    );
  }
  await installBrowserVsCode();
  return shim;
}

/** A desktop VS Code that a window can be opened for; undefined where there is none. */
async function desktopVsCode() {
  if (!hasDisplay() && !hasXvfb()) return undefined;
  return process.env.VSCODE_EXECUTABLE ?? (await downloadedCode());
}

function runAgainUnderXvfb(executable) {
  const { status } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, VSCODE_EXECUTABLE: executable },
  });
  process.exit(status ?? 1);
}

function buildSuite() {
  return esbuild.build({
    entryPoints: ['index.ts', '*.test.ts'].map((name) =>
      path.join(import.meta.dirname, 'suite', name),
    ),
    outdir: path.join(root, 'dist/test'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** True when a test failed, or the tests never came to their end. */
async function runSuite(executable) {
  const dir = mkdtempSync(path.join(tmpdir(), 'pactcheck-test-'));
  const folder = path.join(dir, 'workspace');
  cpSync(path.join(root, 'test/workspace'), folder, { recursive: true }); // a copy: the tests change it
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'dist/test/index.js'),
      launchArgs: [
        folder,
        ...[
          `--user-data-dir=${path.join(dir, 'user')}`,
          `--extensions-dir=${path.join(dir, 'extensions')}`,
        ],
        ...['--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
      ],
      extensionTestsEnv: { MOCHA_GREP: flags.grep, TEST_COUNTS: flags.counts },
    });
    return false;
  } catch (error) {
    console.error(error.message ?? error);
    return true;
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
