import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** Runs the built command line in a folder, in English unless `language` says otherwise. */
export function pactcheckIn(
  cwd: string,
  args: readonly string[],
  input: string | Buffer = '',
  language: NodeJS.ProcessEnv = { LC_ALL: 'C' },
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...language },
  });
  return { status, stdout, stderr };
}
