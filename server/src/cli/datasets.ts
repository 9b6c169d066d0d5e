import { problemLine } from '../features/datasetProblems';
import type { Host, LoadedDatasets } from '../host';
import type { DatasetOptions } from './options';
import type { Terminal } from './terminal';

/** The datasets that the options name; complains of what is wrong in them. Folders are relative to the current one. */
export function loadFor(
  { datasets, bundledDataset }: DatasetOptions,
  host: Host,
  terminal: Terminal,
): LoadedDatasets {
  const own = datasets.map((folder) => host.resolveFolder(folder, []));
  const loaded = host.load(bundledDataset ? [host.bundledDataset, ...own] : own);
  for (const problem of loaded.problems) terminal.complain(problemLine(problem));
  return loaded;
}
