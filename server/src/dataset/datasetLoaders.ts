import { DatasetLoader } from './datasetLoader';
import type { LoadedDataset } from './datasetLoader';
import type { DatasetFiles } from './files';
import { fromSnapshot, stampOf } from './snapshot';
import type { SnapshotSource } from './snapshot';

/** The texts of the files that an editor has open, by path (with `/`). */
export type EditedFiles = ReadonlyMap<string, string>;

/** Loads the same few sets of folders again and again, as they are saved or as they are being edited. */
export class DatasetLoaders {
  readonly #io: DatasetFiles;
  readonly #saved = new Map<string, DatasetLoader>();
  readonly #beingEdited = new Map<string, DatasetLoader>();
  readonly #snapshots: ReadonlyMap<string, SnapshotSource>;
  readonly #first = new Map<
    string,
    { readonly stamp: string; readonly loaded: LoadedDataset | undefined }
  >();
  #edited: EditedFiles = new Map();

  /** @param snapshots Of folders that were read before: the first load of one alone takes what is in its snapshot, if it holds. */
  constructor(io: DatasetFiles, snapshots: ReadonlyMap<string, SnapshotSource> = new Map()) {
    this.#io = io;
    this.#snapshots = snapshots;
  }

  /** With `edited`, these texts stand for the files of their paths. */
  load(folders: readonly string[], edited?: EditedFiles): LoadedDataset {
    const key = folders.join('\n');
    const saved = this.#saved.get(key) ?? new DatasetLoader(this.#io);
    this.#saved.set(key, saved);
    if (edited === undefined) return this.#fromSnapshot(folders) ?? saved.load(folders);
    this.#edited = edited;
    const loader = this.#beingEdited.get(key) ?? saved.through(this.editedFiles);
    this.#beingEdited.set(key, loader);
    return loader.load(folders);
  }

  /** Read once, and the same object for as long as no file is touched. */
  #fromSnapshot([folder, ...more]: readonly string[]): LoadedDataset | undefined {
    const source = folder === undefined ? undefined : this.#snapshots.get(folder);
    if (folder === undefined || source === undefined || more.length > 0) return undefined;
    const stamp = source.digest === undefined ? '' : stampOf(folder, this.#io);
    if (stamp === undefined) return undefined;
    const first = this.#first.get(folder) ?? {
      stamp,
      loaded: fromSnapshot(folder, this.#io, source),
    };
    this.#first.set(folder, first);
    return first.stamp === stamp ? first.loaded : undefined;
  }

  /** The files as the last load with edited ones saw them. */
  readonly editedFiles: DatasetFiles = {
    list: (folder) => this.#io.list(folder),
    stat: (path) => {
      const edited = this.#edited.get(slashed(path));
      if (edited === undefined) return this.#io.stat(path);
      return { size: edited.length, stamp: `open: ${edited}` };
    },
    read: (path) => this.#edited.get(slashed(path)) ?? this.#io.read(path),
  };
}

/** A path as `EditedFiles` has it. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
