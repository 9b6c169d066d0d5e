// Where a desktop VS Code comes from: an installed one, or the one that @vscode/test-electron downloads.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, step } from '../steps.mjs';

export const cache = path.join(root, '.vscode-test');

const PATIENCE = 10_000;
const REMEMBERED = 24 * 60 * 60 * 1000;
const failureFile = path.join(cache, 'no-download');

/** True where a window can be opened: not on a Linux without a display. */
export function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

/** `xvfb-run` lends a display that nobody sees. */
export function hasXvfb() {
  return process.platform === 'linux' && answers('xvfb-run', ['--help']);
}

/** True where `code` is on the path and takes an extension that is still being written; inside a remote terminal it doesn't. */
export function hasInstalledCode() {
  return !process.env.VSCODE_IPC_HOOK_CLI && answers('code', ['--version']);
}

/**
 * The path of a downloaded VS Code, downloading it first where need be; undefined where it can't be had. A failure is remembered
 * for a day: where the download host can't be reached, nobody should wait for that twice.
 */
export async function downloadedCode() {
  if (existsSync(failureFile) && Date.now() - statSync(failureFile).mtimeMs < REMEMBERED)
    return undefined;
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  try {
    const version = process.env.VSCODE_VERSION ?? 'stable';
    const options = {
      version,
      cachePath: cache,
      timeout: PATIENCE,
      reporter: new SilentReporter(),
    };
    const executable = await step('looking for a desktop VS Code', () =>
      downloadAndUnzipVSCode(options),
    );
    rmSync(failureFile, { force: true });
    return executable;
  } catch (error) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(failureFile, `${error}\n`);
    console.log(`  none to be downloaded (${error.cause?.message ?? error.message ?? error})`);
    return undefined;
  }
}

function answers(command, args) {
  return (
    spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
  );
}
