import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DRAFT_FILE } from '../host';
import { DraftFilter } from '../workspaceFiles/draftFilter';
import type { IgnoreFile } from '../workspaceFiles/draftFilter';

/**
 * The URIs of the Markdown files in a folder on disk and in the folders in it, read folder by folder as they are asked for, but for those
 * that are left out (`DraftFilter`). Links to other folders aren't followed. Never throws.
 */
export function* workspaceDrafts(folder: string, exclude: readonly string[]): Generator<string> {
  const root = fileURLToPath(folder);
  const { repository, ignoreFiles } = ignoredAbove(root);
  const home = slashed(relative(repository, root));
  const filter = new DraftFilter({ exclude, ignoreFiles, home });
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entries = entriesIn(join(root, path));
    if (entries.some(({ name }) => name === IGNORE))
      filter.add(path, textIn(join(root, path, IGNORE)));
    const inner: string[] = [];
    for (const entry of entries) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !filter.isLeftOut(own, 'folder')) inner.push(own);
      if (entry.isFile() && DRAFT_FILE.test(entry.name) && !filter.isLeftOut(own, 'file'))
        yield pathToFileURL(join(root, own)).href;
    }
    open.push(...inner.toReversed());
  }
}

const IGNORE = '.gitignore';

function entriesIn(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** What the folders above say, down from the repository's root; nothing where the folder lies in no repository. */
function ignoredAbove(root: string): { repository: string; ignoreFiles: readonly IgnoreFile[] } {
  const above: string[] = [];
  for (let path = root; ; path = dirname(path)) {
    if (existsSync(join(path, '.git'))) {
      const ignoreFiles = above.toReversed().flatMap((folder): readonly IgnoreFile[] => {
        const text = textIn(join(folder, IGNORE));
        return text === '' ? [] : [{ folder: slashed(relative(path, folder)), text }];
      });
      return { repository: path, ignoreFiles };
    }
    const parent = dirname(path);
    if (parent === path) return { repository: root, ignoreFiles: [] };
    above.push(parent);
  }
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
