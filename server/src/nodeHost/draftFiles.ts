import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DRAFT_FILE } from '../host';
import type { DraftFile, SavedDraft } from '../host';
import { readText } from './nearbyFiles';

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
      const saved = left > 0 ? readDraft(path) : undefined;
      if (saved === undefined || saved === 'too-long') continue;
      left -= 1;
      yield { uri: pathToFileURL(path).href, text: saved.text };
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

export function readDraft(path: string): SavedDraft {
  return readText(path, LARGEST);
}

const MOST_DRAFTS = 1000;
/** In bytes. */
const LARGEST = 1_000_000;
