import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { DatasetEntry, DatasetFiles } from './files';

/** Datasets on the local disk. */
export const nodeFiles: DatasetFiles = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry): DatasetEntry => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  read: (path) => readFileSync(path, 'utf8'),
  stat: (path) => {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    return { size, stamp: `${size} ${mtimeMs} ${ctimeMs}` };
  },
};
