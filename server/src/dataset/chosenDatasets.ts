import { readDataFile } from './dataFile';
import { FileTexts } from './fileTexts';
import type { DatasetFiles } from './files';
import { datasetFile } from './folder';
import { ProblemList } from './problem';
import { entryOf } from './yaml/tree';

/** Datasets that may serve together: their folders, absolute. */
export interface DatasetChoice {
  /** The one that comes with PactCheck, where it is wanted. */
  readonly bundled?: string;
  /** Named in the settings or at the command line. Those that aren't there are problems, not passed over. */
  readonly named: readonly string[];
  /** `facts/` of workspace folders: they count where a `dataset.yaml` is in them. */
  readonly own: readonly string[];
}

/** Where a workspace folder keeps a dataset of its own. */
export const OWN_FOLDER = 'facts';

/**
 * The folders to read, each once, in the order in which later ones add to and override earlier ones: the bundled dataset, those named,
 * the workspace's own. One of them that says `bundled: false` turns the bundled one off.
 */
export function chosenDatasets(
  { bundled, named, own }: DatasetChoice,
  io: DatasetFiles,
): readonly string[] {
  const all = [...named, ...own.filter((folder) => isDataset(folder, io))];
  const folders = all.filter((folder, at) => all.lastIndexOf(folder) === at);
  const withoutBundled = folders.some((folder) => folder !== bundled && refusesBundled(folder, io));
  if (bundled === undefined) return folders;
  if (withoutBundled) return folders.filter((folder) => folder !== bundled);
  return [bundled, ...folders.filter((folder) => folder !== bundled)];
}

function isDataset(folder: string, io: DatasetFiles): boolean {
  try {
    return io
      .list(folder)
      .some(({ name, isFolder }) => !isFolder && `${folder}/${name}` === datasetFile(folder));
  } catch {
    return false;
  }
}

/** What is wrong with the file is told when the dataset is read. */
function refusesBundled(folder: string, io: DatasetFiles): boolean {
  const unheard = new ProblemList();
  const path = datasetFile(folder);
  const text = new FileTexts(io).read(path, unheard);
  const file = text === undefined ? undefined : readDataFile(path, text, unheard);
  const entry = file && entryOf(file.root, 'bundled');
  return entry?.value.kind === 'scalar' && entry.value.value === false;
}
