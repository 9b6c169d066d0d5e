import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Vitest's global set-up: builds `dist/` once where it is missing or older than a source. A build that fails is left to the tests
 * that need it, which ask `isFresh`: the others still say what they find.
 */
export default function setup(): void {
  if (isFresh()) return;
  try {
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'pipe' });
  } catch {
    console.error('dist/ could not be built: see npm run build');
  }
}

/** True where the built server and command line are newer than all that they are made of. */
export function isFresh(): boolean {
  const built = ['server.js', 'serverWorker.js', 'cli.js'].map((name) => join(root, 'dist', name));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return newest(join(root, 'server')) < oldest && newest(join(root, 'package.json')) < oldest;
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
