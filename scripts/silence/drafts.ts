import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that is about none of a dataset's subjects. */
export interface SilentDraft {
  /** Where it stands, or what it was generated as. */
  readonly path: string;
  readonly text: string;
}

/** The Markdown files of a folder and all folders under it, in the order of their names; a file is taken whatever its name ends in. */
export function draftsUnder(path: string): readonly SilentDraft[] {
  if (!statSync(path).isDirectory()) return [draftAt(path)];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(draftAt);
}

function draftAt(path: string): SilentDraft {
  return { path, text: readFileSync(path, 'utf8') };
}
