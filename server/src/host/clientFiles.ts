import type { DatasetEntry, DatasetFiles, FileStat } from '../dataset/files';
import type { FileContents } from '../protocol';
import { isUriPath, isWithin, pathOfUri, uriOfPath } from './uriPaths';

/**
 * Single files that only the client can read: what lies beside drafts of a virtual workspace and above them, decisions and configurations. As with
 * `ClientFolders`, who reads at once gets what the client has told; what it hasn't told of isn't there yet and is kept as a question.
 */
export class ClientFiles implements DatasetFiles {
  /** Nothing for a file that isn't there. */
  readonly #told = new Map<string, FileContents | undefined>();
  /** Each with the folder whose drafts it is for. */
  readonly #asked = new Map<string, string>();
  #reach: readonly string[] = [];
  #isOffered = false;

  /** Whether the client reads and writes files at all. */
  get isOffered(): boolean {
    return this.#isOffered;
  }

  offer(isOffered: boolean): void {
    this.#isOffered = isOffered;
  }

  /** Files are looked for in these folders and in those within, and nowhere above: there, another's may lie, and a look may be a question to a network. */
  reach(folders: readonly string[]): void {
    this.#reach = folders;
  }

  /** URIs of the files that the client has to be asked for. */
  get questions(): readonly string[] {
    return [...this.#asked.keys()].flatMap((path) => uriOfPath(path) ?? []);
  }

  /** Takes an answer; what is none counts as no file. Whether it is another than before. */
  take(uri: string, contents: unknown): boolean {
    const path = pathOfUri(uri);
    if (path === undefined) return false;
    this.#asked.delete(path);
    const before = this.#told.get(path);
    const now = isContents(contents) ? contents : undefined;
    this.#told.set(path, now);
    return before?.text !== now?.text || before?.fault !== now?.fault;
  }

  /** Asks anew for files that have changed, or lie in a folder that has; until the answer is there what was told holds. Whether there is one. */
  outdate(uris: readonly string[]): boolean {
    const changed = uris.flatMap((uri) => pathOfUri(uri) ?? []);
    const files = [...this.#told.keys()].filter((file) =>
      changed.some((path) => isWithin(file, path)),
    );
    for (const file of files) this.#asked.set(file, folderOf(file));
    return files.length > 0;
  }

  /** Whether some file that is sought for a path, beside it or above, has never been told of and is asked for. */
  awaits(path: string): boolean {
    const folders = foldersUpwards(path);
    return [...this.#asked].some(
      ([file, folder]) => !this.#told.has(file) && folders.includes(folder),
    );
  }

  /** The nearest folder of that name beside a path or above it that has one of these files, as far as told. */
  findUpwards(name: string, path: string, files: readonly string[]): string | undefined {
    const there = foldersUpwards(path).filter((folder) => {
      const own = files.map((file) => this.#at(`${folder}/${name}/${file}`, folder));
      return own.some((contents) => contents !== undefined);
    });
    return there[0] === undefined ? undefined : `${there[0]}/${name}`;
  }

  readText(path: string, most: number): { readonly text: string } | 'too-long' | undefined {
    const contents = this.#at(path);
    if (contents && contents.size > most) return 'too-long';
    return contents?.text === undefined ? undefined : { text: contents.text };
  }

  stat(path: string): FileStat {
    return { size: this.#file(path).size };
  }

  read(path: string): string {
    const { text, fault } = this.#file(path);
    if (text === undefined) throw new Error(fault ?? 'it is no text');
    return text;
  }

  list(): readonly DatasetEntry[] {
    throw new Error('folders are not listed here');
  }

  #file(path: string): FileContents {
    const contents = this.#at(path);
    if (contents === undefined) throw new Error('there is no such file');
    return contents;
  }

  /** `folder`: that of the drafts which it is for. */
  #at(path: string, folder = folderOf(path)): FileContents | undefined {
    const isInReach = this.#reach.some((one) => isWithin(path, one));
    if (this.#isOffered && isInReach && isUriPath(path) && !this.#told.has(path))
      this.#asked.set(path, folder);
    return this.#told.get(path);
  }
}

/** The folder that a path lies in, and those above it. */
function foldersUpwards(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersUpwards(folder)];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function isContents(given: unknown): given is FileContents {
  if (typeof given !== 'object' || given === null || !('size' in given)) return false;
  const text: unknown = 'text' in given ? given.text : undefined;
  return typeof given.size === 'number' && (text === undefined || typeof text === 'string');
}
