import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chosenDatasets } from './dataset/chosenDatasets';
import type { CheckProblem } from './dataset/checks/check';
import { checkDataset } from './dataset/checks/checkDataset';
import { DatasetLoaders } from './dataset/datasetLoaders';
import type { EditedFiles } from './dataset/datasetLoaders';
import type { Problem } from './dataset/problem';
import { nodeFiles } from './dataset/nodeFiles';
import { configFiles } from './nodeHost/configFiles';
import { bundledSnapshot } from './nodeHost/bundledSnapshot';
import { changeText } from './nodeHost/changeText';
import { draftFiles } from './nodeHost/draftFiles';
import { findUpwards, readText } from './nodeHost/nearbyFiles';
import type { EditorHost, LoadedDatasets } from './host';

const BUNDLED = resolve(__dirname, '..', 'data');

/** Node's file system and clock. */
export const nodeHost: EditorHost = {
  bundledDataset: BUNDLED,
  chooseDatasets: (choice) => chosenDatasets(choice, nodeFiles),
  load: (folders, edited) => loaders.load(folders, edited),
  examine,
  resolveFolder,
  fileUri: (path) => (isAbsolute(path) ? pathToFileURL(path).href : undefined),
  findUpwards,
  readText,
  changeText,
  configFiles,
  absolute: (path) => resolve(path),
  filePath,
  drafts: draftFiles,
  today: () => isoDay(new Date()),
};

const loaders = new DatasetLoaders(nodeFiles, new Map([[BUNDLED, bundledSnapshot]]));

/** Beyond so many facts the checks would hold up whoever types. */
const MOST_CHECKED = 2000;

function examine(folders: readonly string[], edited: EditedFiles, today: string): LoadedDatasets {
  const loaded = loaders.load(folders, edited);
  if (loaded.factbase.facts.length > MOST_CHECKED) return loaded;
  const problems = checkDataset(loaded, loaders.editedFiles, today);
  return { ...loaded, problems: problems.map(unnamed) };
}

/** Without the name of the check that found it. */
function unnamed({ file, line, column, message, severity, mend }: CheckProblem): Problem {
  const told = { file, line, column, message, severity };
  return mend === undefined ? told : { ...told, mend };
}

function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

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
