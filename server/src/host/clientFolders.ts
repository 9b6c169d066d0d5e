import type { DatasetEntry, DatasetFiles, FileStat } from '../dataset/files';
import type { FolderContents, FolderEntry, FolderQuestion } from '../protocol';
import { isUriPath, isWithin, pathOfUri, uriOfPath } from './uriPaths';

/**
 * Folders that only the client can read: those of a virtual workspace, and in a browser all. The loader reads at once and the client
 * answers later, so the loader reads what the client has told; where it asks for a folder that wasn't told of, that is kept as a
 * question, and it reads again once the answer is there. Paths are those of `uriPaths.ts`.
 */
export class ClientFolders implements DatasetFiles {
  /** Nothing for a folder that isn't there. */
  readonly #told = new Map<string, Told | undefined>();
  readonly #asked = new Set<string>();
  readonly #filesOf: FilesOf;
  #isOffered = false;

  /** @param filesOf Knows the files of folders that can't be listed, as those of an extension on the web can't. */
  constructor(filesOf: FilesOf = () => undefined) {
    this.#filesOf = filesOf;
  }

  /** Whether the client reads folders at all. */
  get isOffered(): boolean {
    return this.#isOffered;
  }

  offer(isOffered: boolean): void {
    this.#isOffered = isOffered;
  }

  /** What the client has to be asked before the loader reads. */
  get questions(): readonly FolderQuestion[] {
    return [...this.#asked].flatMap((folder) => {
      const uri = uriOfPath(folder);
      const files = this.#filesOf(folder);
      return uri === undefined ? [] : [files === undefined ? { uri } : { uri, files }];
    });
  }

  /** Asks for a folder that wasn't told of. */
  ask(folder: string): void {
    if (isUriPath(folder) && !this.#told.has(folder)) this.#asked.add(folder);
  }

  /** Takes an answer; null: there is no such folder, or it can't be read. */
  take({ uri }: FolderQuestion, contents: FolderContents | null): void {
    const folder = pathOfUri(uri);
    if (folder === undefined) return;
    this.#asked.delete(folder);
    this.#told.set(folder, contents === null ? undefined : toldOf(contents));
  }

  /** Asks anew for the folders in which something has changed; until the answer is there what was told holds. */
  outdate(uris: readonly string[]): void {
    const changed = uris.flatMap((uri) => pathOfUri(uri) ?? []);
    for (const folder of this.#told.keys()) {
      if (changed.some((path) => isWithin(path, folder) || isWithin(folder, path)))
        this.#asked.add(folder);
    }
  }

  /** Whether there is such a folder, as far as told. */
  has(folder: string): boolean {
    this.ask(folder);
    return this.#told.get(folder) !== undefined;
  }

  list(folder: string): readonly DatasetEntry[] {
    const { root, told } = this.#tellingOf(folder, folder);
    const entries = told.byFolder.get(relative(folder, root));
    if (entries === undefined) throw new Error('there is no such folder');
    return entries;
  }

  stat(path: string): FileStat {
    const entry = this.#file(path);
    return { size: entry.size };
  }

  read(path: string): string {
    const { text } = this.#file(path);
    if (text === undefined) throw new Error('it is no text');
    return text;
  }

  #file(path: string): FileEntry {
    const { root, told } = this.#tellingOf(path, path.slice(0, path.lastIndexOf('/')));
    const entry = told.files.get(relative(path, root));
    if (entry === undefined) throw new Error('there is no such file');
    if (entry.fault !== undefined) throw new Error(entry.fault);
    return entry;
  }

  /** The innermost folder that was told of and holds the path, since one tells of nothing deep in it; otherwise `folder` is asked for. */
  #tellingOf(path: string, folder: string): { readonly root: string; readonly told: Told } {
    const holding = [...this.#told].filter(([root]) => isWithin(path, root));
    const [innermost] = holding.toSorted(([a], [b]) => b.length - a.length);
    if (innermost) {
      const [root, told] = innermost;
      if (told === undefined) throw new Error('there is no such folder');
      return { root, told };
    }
    this.ask(folder);
    throw new Error(isUriPath(path) ? 'it has not been read yet' : 'there is no such folder');
  }
}

type FilesOf = (folder: string) => readonly string[] | undefined;

type FileEntry = Extract<FolderEntry, { readonly isFolder: false }>;

interface Told {
  readonly files: ReadonlyMap<string, FileEntry>;
  /** By the folder's path in the one that was told of. */
  readonly byFolder: ReadonlyMap<string, readonly DatasetEntry[]>;
}

function toldOf({ entries }: FolderContents): Told {
  const byFolder = new Map<string, DatasetEntry[]>([['', []]]);
  for (const { path, isFolder } of entries) {
    const cut = path.lastIndexOf('/');
    const folder = byFolder.get(path.slice(0, Math.max(cut, 0)));
    folder?.push({ name: path.slice(cut + 1), isFolder });
    if (isFolder) byFolder.set(path, []);
  }
  const files = entries.filter((entry) => !entry.isFolder);
  return { files: new Map(files.map((file) => [file.path, file])), byFolder };
}

function relative(path: string, root: string): string {
  return path.slice(root.length).replace(/^\//, '');
}
