import type { Factbase } from './core/facts/factbase';
import type { Problem } from './dataset/problem';

/** What the server needs of the machine it runs on: all else is the same in node and in a worker. */
export interface Host {
  /** The folder of the dataset that comes with the server. */
  readonly bundledDataset: string;
  /** Reads the datasets in these folders. Never throws: what can't be read is a problem. */
  load(folders: readonly string[]): LoadedDatasets;
  /** The absolute path of a folder named in the settings; relative ones count from the first workspace folder (a URI) that has it. */
  resolveFolder(folder: string, workspaceFolders: readonly string[]): string;
  /** Nothing where the path can't be named as a URI. */
  fileUri(path: string): string | undefined;
  /** The day it is, ISO. */
  today(): string;
}

/** What could be read, and what is wrong with the rest. */
export interface LoadedDatasets {
  readonly factbase: Factbase;
  readonly problems: readonly Problem[];
}
