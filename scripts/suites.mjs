// All that is run to tell whether the project is right, each by its name.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exitCode, root } from './steps.mjs';

const STATIC_CHECKS = ['format', 'types', 'lint', 'layers', 'unused', 'data', 'generated'];
const AT_ONCE = 2;

/** How many passed and failed. @typedef {{ passed: number, failed: number }} Counts */

/**
 * Format, types, lint, layers, unused code, the dataset and what is generated. One that fails doesn't stop the others, so that one sees all that is wrong.
 * @returns {Promise<Counts>}
 */
export async function staticChecks() {
  const counts = { passed: 0, failed: 0 };
  const queue = [...STATIC_CHECKS];
  const work = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      const isFine = await told(name, ['run', '--silent', `check:${name}`]);
      counts[isFine ? 'passed' : 'failed']++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}

/** @returns {Promise<Counts>} */
export function unitTests() {
  return counted((file) => [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
}

/** @returns {Promise<Counts>} */
export function testsInVsCode() {
  return counted((file) => ['test/vscode/run.mjs', '--counts', file]);
}

/** @returns {Promise<Counts>} */
export function uiRun() {
  return counted((file) => ['test/vscode/ui.mjs', '--counts', file]);
}

/** @returns {Promise<Counts>} */
export function webRun() {
  return counted((file) => ['test/web/run.mjs', '--counts', file]);
}

/** Runs a suite that leaves its counts in a file; one that fails without having counted anything counts as one failure. */
async function counted(argumentsFor) {
  const dir = mkdtempSync(path.join(tmpdir(), 'pactcheck-counts-'));
  const file = path.join(dir, 'counts.json');
  try {
    const code = await exitCode(process.execPath, argumentsFor(file));
    const counts = existsSync(file) ? readCounts(file) : { passed: 0, failed: 0 };
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function readCounts(file) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: content.passed ?? content.numPassedTests,
    failed: content.failed ?? content.numFailedTests,
  };
}

/** Runs an npm script; what it prints is shown in one piece, and only when it fails. */
function told(name, args) {
  const began = Date.now();
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(`${output.trim()}\n`);
      resolve(code === 0);
    });
  });
}
