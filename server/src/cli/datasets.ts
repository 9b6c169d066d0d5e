import { problemLine } from '../features/datasetProblems';
import type { Host, LoadedDatasets } from '../host';
import type { DatasetOptions } from './options';
import type { Terminal } from './terminal';

/** The datasets that the options name; complains of what is wrong in them, and gives nothing where no fact is left. */
export function loadFor(
  { datasets, bundledDataset }: DatasetOptions,
  host: Host,
  terminal: Terminal,
): LoadedDatasets | undefined {
  const own = datasets.map((folder) => host.resolveFolder(folder, []));
  const loaded = host.load(bundledDataset ? [host.bundledDataset, ...own] : own);
  for (const problem of loaded.problems) terminal.complain(problemLine(problem));
  if (loaded.factbase.facts.length > 0) return loaded;
  terminal.complain(
    own.length === 0 && !bundledDataset
      ? 'no dataset to check against: name one with --dataset DIR'
      : 'no fact could be read from the datasets',
  );
  return undefined;
}
