import { chosenDatasets } from '../dataset/chosenDatasets';
import type { CheckProblem } from '../dataset/checks/check';
import { checkDataset } from '../dataset/checks/checkDataset';
import { DatasetLoaders } from '../dataset/datasetLoaders';
import type { DatasetFiles } from '../dataset/files';
import type { Problem } from '../dataset/problem';
import type { SnapshotSource } from '../dataset/snapshot';
import type { EditorHost } from '../host';

/** The part of a host that is the same wherever the files are. */
export function hostDatasets(
  files: DatasetFiles,
  snapshots: ReadonlyMap<string, SnapshotSource>,
): Pick<EditorHost, 'chooseDatasets' | 'load' | 'examine' | 'today'> {
  const loaders = new DatasetLoaders(files, snapshots);
  return {
    chooseDatasets: (choice) => chosenDatasets(choice, files),
    load: (folders, edited) => loaders.load(folders, edited),
    examine: (folders, edited, today) => {
      const loaded = loaders.load(folders, edited);
      if (loaded.factbase.facts.length > MOST_CHECKED) return loaded;
      const problems = checkDataset(loaded, loaders.editedFiles, today);
      return { ...loaded, problems: problems.map(unnamed) };
    },
    today: () => isoDay(new Date()),
  };
}

/** Beyond so many facts the checks would hold up whoever types. */
const MOST_CHECKED = 2000;

/** Without the name of the check that found it. */
function unnamed({ file, line, column, message, severity, mend }: CheckProblem): Problem {
  const told = { file, line, column, message, severity };
  return mend === undefined ? told : { ...told, mend };
}

/** The day on the writer's own calendar, not in UTC. */
function isoDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
