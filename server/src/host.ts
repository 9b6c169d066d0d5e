import type { Factbase } from './core/facts/factbase';
import type { DatasetChoice } from './dataset/chosenDatasets';
import type { EditedFiles } from './dataset/datasetLoaders';
import type { DatasetFiles } from './dataset/files';
import type { Problem } from './dataset/problem';
import type { ClientFiles } from './host/clientFiles';
import type { ClientFolders } from './host/clientFolders';

/** What the server needs of the machine it runs on: all else is the same in node and in a worker. */
export interface Host {
  /** The folder of the dataset that comes with the server. */
  readonly bundledDataset: string;
  /** The folders of the datasets that serve, the weakest first. Never throws. */
  chooseDatasets(choice: DatasetChoice): readonly string[];
  /** Reads the datasets in these folders, with the texts that stand for files. Never throws: what can't be read is a problem. */
  load(folders: readonly string[], edited?: EditedFiles): LoadedDatasets;
  /** The absolute path of a folder named in the settings; relative ones count from the first workspace folder (a URI) that has it. */
  resolveFolder(folder: string, workspaceFolders: readonly string[]): string;
  /** Nothing where the path can't be named as a URI. */
  fileUri(path: string): string | undefined;
  /** The nearest folder of that name beside a path or above it; where folders can't be seen, the nearest with one of these files in it. Never throws. */
  findUpwards(name: string, path: string, files: readonly string[]): string | undefined;
  /** The text of a file; nothing where there is none that can be read, `too-long` where it has more than so many bytes. Never throws. */
  readText(path: string, most: number): { readonly text: string } | 'too-long' | undefined;
  /** How configurations are read: `pactcheck.config.yaml`, in whatever encoding. */
  readonly configFiles: DatasetFiles;
  /** The absolute path of a file that is named in the current folder. */
  absolute(path: string): string;
  /** The day it is, ISO. */
  today(): string;
}

/** What an editor's server needs beside that. */
export interface EditorHost extends Host {
  /** What only the client can read. */
  readonly clientFolders: ClientFolders;
  readonly clientFiles: ClientFiles;
  /** Whether folders in the file system of this URI can be read at all. */
  reaches(uri: string): boolean;
  /** What `load` gives, and what else is wrong with the datasets as they are being edited. */
  examine(folders: readonly string[], edited: EditedFiles, today: string): LoadedDatasets;
  /**
   * Writes what `change` makes of a file's text, of nothing where there is no such file; its folder is made where it is missing. Whoever else changes
   * the file by this waits meanwhile, and none who reads it sees half of it. Rejects with what `change` throws, or why it can't be written. What lies
   * where only the client can write, it writes (`lsp/clientWriting.ts`).
   */
  changeText(path: string, change: (text: string | undefined) => string): Promise<void>;
  /** Nothing where the URI names no file. */
  filePath(uri: string): string | undefined;
  /** Markdown files in these folders (URIs), but for hidden ones and those of packages; of very many the first. Never throws. */
  drafts(workspaceFolders: readonly string[]): Iterable<DraftFile>;
  /**
   * The URIs of all drafts in a workspace folder (a URI) that a check of the workspace looks at, but for what these globs and `.gitignore` leave out;
   * nothing where it can't be read, since it isn't on disk. Never throws.
   */
  workspaceDrafts(folder: string, exclude: readonly string[]): Iterable<string> | undefined;
  /** A draft as it is saved; `too-long` where it is longer than any draft, nothing where it can't be read or is no text. Never throws. */
  readDraft(uri: string): SavedDraft;
  /** A short word that is the same for the same texts alone. */
  digest(texts: readonly string[]): string;
}

/** Markdown by any of its endings, also that of Quarto, R and Julia, MDX and Livebook. */
const DRAFT_ENDINGS = [
  ...['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mkdown', 'mdwn', 'markdn', 'mdtxt', 'mdtext'],
  ...['mdx', 'qmd', 'rmd', 'rmarkdown', 'jmd', 'livemd'],
];

/** How the file of a draft is called. */
export const DRAFT_FILE = new RegExp(`\\.(?:${DRAFT_ENDINGS.join('|')})$`, 'i');

/** The same for clients that watch files. */
export const DRAFT_GLOB = `**/*.{${[...DRAFT_ENDINGS, 'MD', 'Rmd'].join()}}`;

export type SavedDraft = { readonly text: string } | 'too-long' | undefined;

/** A draft as it is saved. */
export interface DraftFile {
  readonly uri: string;
  readonly text: string;
}

/** What could be read, and what is wrong with the rest. */
export interface LoadedDatasets {
  readonly factbase: Factbase;
  readonly problems: readonly Problem[];
}
