import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { textOf } from './textOf';

/** The nearest file or folder of that name beside a path or above it. */
export function findUpwards(name: string, path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const candidate = join(folder, name);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

/** A file's text; its size, in bytes, is looked at before it is read. */
export function readText(
  path: string,
  most: number,
): { readonly text: string } | 'too-long' | undefined {
  try {
    const { size } = statSync(path);
    if (size > most) return 'too-long';
    const text = textOf(readFileSync(path));
    return text === undefined ? undefined : { text };
  } catch {
    return undefined;
  }
}
