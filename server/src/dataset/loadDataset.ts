import { DatasetLoader } from './datasetLoader';
import type { LoadedDataset } from './datasetLoader';
import type { DatasetFiles } from './files';

export type { LoadedDataset };

/**
 * Reads datasets into one factbase. Later folders add to earlier ones and override them by id. Never throws: what is wrong is left out
 * and is a problem.
 */
export function loadDataset(folders: readonly string[], io: DatasetFiles): LoadedDataset {
  return new DatasetLoader(io).load(folders);
}
