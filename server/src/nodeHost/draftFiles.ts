import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DRAFT_FILE } from '../host';
import type { DraftFile } from '../host';
import { textOf } from './textOf';

/** The Markdown files in folders (URIs) and the folders in them, read as they are asked for. */
export function* draftFiles(folders: readonly string[]): Generator<DraftFile> {
  let left = MOST_DRAFTS;
  const open = folders
    .filter((uri) => uri.startsWith('file:'))
    .map((uri) => fileURLToPath(uri))
    .toReversed();
  for (let folder = open.pop(); folder !== undefined && left > 0; folder = open.pop()) {
    const { files, inner } = contents(folder);
    open.push(...inner.toReversed());
    for (const path of files) {
      const text = left > 0 ? readDraft(path) : undefined;
      if (text === undefined) continue;
      left -= 1;
      yield { uri: pathToFileURL(path).href, text };
    }
  }
}

function contents(folder: string): { files: readonly string[]; inner: readonly string[] } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const paths = (wanted: typeof entries) => wanted.map(({ name }) => join(folder, name));
    return {
      files: paths(entries.filter((entry) => entry.isFile() && DRAFT_FILE.test(entry.name))),
      inner: paths(entries.filter((entry) => entry.isDirectory())),
    };
  } catch {
    return { files: [], inner: [] };
  }
}

/** The text of a draft; nothing where it can't be read, is no text or longer than any draft. */
export function readDraft(path: string): string | undefined {
  try {
    return statSync(path).size > LARGEST ? undefined : textOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

const MOST_DRAFTS = 1000;
/** In bytes. */
const LARGEST = 1_000_000;
