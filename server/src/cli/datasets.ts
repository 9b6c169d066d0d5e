import { OWN_FOLDER } from '../dataset/chosenDatasets';
import { problemLine } from '../features/datasetProblems';
import type { Host, LoadedDatasets } from '../host';
import type { DatasetOptions } from './options';
import type { Terminal } from './terminal';

/** The datasets that the options name and the current folder's own; complains of what is wrong in them. Folders are relative to the current one. */
export function loadFor(
  { datasets, bundledDataset, workspaceDataset }: DatasetOptions,
  host: Host,
  terminal: Terminal,
): LoadedDatasets {
  const folders = host.chooseDatasets({
    ...(bundledDataset ? { bundled: host.bundledDataset } : {}),
    named: datasets.map((folder) => host.resolveFolder(folder, [])),
    own: workspaceDataset ? [host.resolveFolder(OWN_FOLDER, [])] : [],
  });
  const loaded = host.load(folders);
  for (const problem of loaded.problems) terminal.complain(problemLine(problem));
  return loaded;
}
