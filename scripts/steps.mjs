// What `npm start` and `npm test` have in common: set-up from nothing, told as it goes. Node's own modules only: there may be
// no node_modules yet.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

const OLDEST_NODE = [20, 19];
const STILL_AT_IT = 10_000;

/** Runs a long step and tells when it starts, that it is still going, and how long it took. */
export async function step(what, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`▸ ${what} …`);
  const reminder = setInterval(() => console.log(`  still ${what} (${seconds()} s)`), STILL_AT_IT);
  try {
    return await work();
  } finally {
    clearInterval(reminder);
    console.log(`  ${what}: ${seconds()} s`);
  }
}

/** Runs a command in the project's folder to its end; what it prints is shown. Rejects when it fails. */
export async function run(command, args, { env = {}, cwd = root, quiet = false } = {}) {
  const code = await exitCode(command, args, { env, cwd, quiet });
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed (exit code ${code})`);
}

/** The same, giving the exit code instead. */
export function exitCode(command, args, { env = {}, cwd = root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    // npm is a batch file on Windows, which only a shell runs.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, {
      cwd,
      shell,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? `signal ${signal}`));
  });
}

/** Installs the packages where there are none, or other ones than the lock file wants. */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(
      `PactCheck needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}`,
    );
  }
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  await step('installing packages', () => run('npm', ['ci']));
}

export async function build() {
  await step('building', () => run(process.execPath, ['esbuild.mjs']));
}

/** Builds pactcheck.vsix, the extension as it is installed. */
export async function packageExtension() {
  await step('packaging the extension', () =>
    run('npm', ['run', '--silent', 'package'], { quiet: true }),
  );
}

/** Ends the process with the reason in one line, not a stack: what went wrong is for the reader. */
export function giveUp(reason) {
  console.error(`\n${reason instanceof Error ? reason.message : String(reason)}`);
  process.exit(1);
}
