import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Reads a file, changes its text and puts the new text in its place in one step. Two processes that change one file take turns, by a lock file
 * beside it that only one of them can make: neither overwrites what the other has written meanwhile.
 */
export async function changeText(
  path: string,
  change: (text: string | undefined) => string,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const lock = `${path}.lock`;
  await take(lock);
  try {
    const before = await textIn(path);
    const text = change(before);
    if (text !== before) await replace(path, text);
  } finally {
    await rm(lock, { force: true });
  }
}

async function textIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function replace(path: string, text: string): Promise<void> {
  const written = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(written, text, 'utf8');
    await rename(written, path);
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
}

/** Waits until nobody has the lock; one that was left behind is taken away. */
async function take(lock: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await (await open(lock, 'wx')).close();
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
      if (await isLeftBehind(lock)) await rm(lock, { force: true });
      else if (tries >= MOST_TRIES) throw new Error(`${lock} is kept by another program`);
      else await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

async function isLeftBehind(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > LONGEST_HELD;
  } catch {
    return false;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Milliseconds; a change of the longest file takes two seconds. */
const LONGEST_HELD = 30_000;
const PAUSE = 25;
const MOST_TRIES = 600;
