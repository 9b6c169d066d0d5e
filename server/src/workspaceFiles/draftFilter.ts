import ignore from 'ignore';
import { pathTest } from '../config/globs';

/** Which files of a workspace folder are left out of a check of the whole workspace. */
export interface FilterRules {
  /** Globs of paths in the workspace folder, as in VS Code's `files.exclude`. */
  readonly exclude: readonly string[];
  /** Of the folders that the workspace folder lies in, down from the root of its repository: the text of each `.gitignore`, and its folder's path. */
  readonly ignoreFiles: readonly IgnoreFile[];
  /** The workspace folder's own path in its repository: `docs/drafts`, or nothing where it is its root. */
  readonly home: string;
}

/** A `.gitignore`, and the path of its folder in the repository, with slashes, empty for its root. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * The one place that decides which files a check of the workspace looks at: hidden ones, packages, and what `files.exclude` and `.gitignore` name are
 * left out. Paths have slashes and count from the workspace folder.
 */
export class DraftFilter {
  readonly #isExcluded: (path: string) => boolean;
  readonly #ignored: Ignored[];
  readonly #home: string;

  constructor({ exclude, ignoreFiles, home }: FilterRules) {
    // All of them count from the folder, those without a slash as well.
    this.#isExcluded = pathTest(exclude.map((glob) => `/${glob}`));
    this.#home = home;
    this.#ignored = ignoreFiles.map(read);
  }

  /** Takes a `.gitignore` that was found on the way into account. */
  add(folder: string, text: string): void {
    this.#ignored.push(read({ folder: joined(this.#home, folder), text }));
  }

  isLeftOut(path: string, kind: 'file' | 'folder'): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('.') || name === 'node_modules') return true;
    return this.#isExcluded(path) || this.#isIgnored(path, kind);
  }

  /** The deepest file that says something of it decides. */
  #isIgnored(path: string, kind: 'file' | 'folder'): boolean {
    const whole = joined(this.#home, path) + (kind === 'folder' ? '/' : '');
    for (const { folder, rules } of this.#ignored.toReversed()) {
      if (folder !== '' && !whole.startsWith(`${folder}/`)) continue;
      const { ignored, unignored } = rules.test(
        folder === '' ? whole : whole.slice(folder.length + 1),
      );
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

interface Ignored {
  readonly folder: string;
  readonly rules: ReturnType<typeof ignore>;
}

function read({ folder, text }: IgnoreFile): Ignored {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => (line.match(/\*+/g) ?? []).length <= MOST_STARS);
  return { folder, rules: ignore().add(lines) };
}

/** In a line: with more the library takes minutes for a deep path, and who sends a repository may want that. Such a line leaves nothing out. */
const MOST_STARS = 4;

function joined(folder: string, path: string): string {
  return folder === '' || path === '' ? folder + path : `${folder}/${path}`;
}
