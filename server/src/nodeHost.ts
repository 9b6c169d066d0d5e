import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadDataset } from './dataset/loadDataset';
import { nodeFiles } from './dataset/nodeFiles';
import type { Host } from './host';

/** Node's file system and clock. */
export const nodeHost: Host = {
  bundledDataset: resolve(__dirname, '..', 'data'),
  load: (folders) => loadDataset(folders, nodeFiles),
  resolveFolder,
  fileUri: (path) => (isAbsolute(path) ? pathToFileURL(path).href : undefined),
  today: () => isoDay(new Date()),
};

/** Where no workspace folder has it, the first one is taken: the missing folder is then named in full. */
function resolveFolder(folder: string, workspaceFolders: readonly string[]): string {
  if (isAbsolute(folder)) return resolve(folder);
  const candidates = workspaceFolders
    .filter((uri) => uri.startsWith('file:'))
    .map((uri) => join(fileURLToPath(uri), folder));
  return candidates.find((path) => existsSync(path)) ?? candidates[0] ?? resolve(folder);
}

/** The day on the writer's own calendar, not in UTC. */
function isoDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
