/** How the loader reaches a dataset's files: the file system in node, what the client sends in a worker. Paths are joined with `/`. */
export interface DatasetFiles {
  /** What stands in a folder, in any order. Throws where there is no such folder or it can't be read. */
  list(folder: string): readonly DatasetEntry[];
  /** The whole file as text. Throws where it can't be read. */
  read(path: string): string;
  /** Asked before a file is read: one that is too large never is, nor one that hasn't changed. Throws where it can't be told. */
  stat(path: string): FileStat;
}

export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Another one whenever the file may hold another text; without it the file is read again to see. */
  readonly stamp?: string;
}

export interface DatasetEntry {
  /** Without its folder: `kosovo-denmark.yaml`. */
  readonly name: string;
  readonly isFolder: boolean;
}
