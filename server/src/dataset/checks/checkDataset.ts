import { groupBy } from '../../core/claims/lexicon/grouping';
import { oneLine } from '../../core/wording/plainText';
import type { DatasetFiles } from '../files';
import type { LoadedDataset } from '../loadDataset';
import { fileStart } from '../problem';
import type { CheckProblem, DatasetCheck } from './check';
import { CheckedDataset } from './checkedDataset';
import { dateOrder } from './dateOrder';
import { examples } from './examples';
import { figures } from './figures';
import { knownPlaces } from './knownPlaces';
import { knownProperties } from './knownProperties';
import { knownSources } from './knownSources';
import { lastingAddresses } from './lastingAddresses';
import { movements } from './movements';
import { noFutureDates } from './noFutureDates';
import { oneReport } from './oneReport';
import { preferredValues } from './preferredValues';
import { readable } from './readable';
import { telltaleWords } from './telltaleWords';
import { uniqueAddresses } from './uniqueAddresses';
import { uniqueIds } from './uniqueIds';
import { uniqueNames } from './uniqueNames';
import { usedProperties } from './usedProperties';
import { usedSources } from './usedSources';
import { webAddresses } from './webAddresses';

/** Every check, in the order in which they are documented. */
export const DATASET_CHECKS: readonly DatasetCheck[] = [
  readable,
  uniqueIds,
  uniqueNames,
  knownSources,
  usedSources,
  knownProperties,
  usedProperties,
  knownPlaces,
  webAddresses,
  lastingAddresses,
  uniqueAddresses,
  oneReport,
  figures,
  preferredValues,
  telltaleWords,
  movements,
  dateOrder,
  noFutureDates,
  examples,
];

/**
 * All that is wrong with loaded datasets, what the loader said of them included: by file, then in the order of its lines. `io` reaches
 * the files that they were loaded from; `today` (ISO) is the day from which examples are reckoned and after which nothing was published.
 */
export function checkDataset(
  loaded: LoadedDataset,
  io: DatasetFiles,
  today: string,
): readonly CheckProblem[] {
  const dataset = new CheckedDataset(loaded, io, today);
  const problems = DATASET_CHECKS.flatMap((check) =>
    Array.from(check.run(dataset), (problem): CheckProblem => ({
      ...problem,
      message: oneLine(problem.message, LONGEST),
      check: check.name,
    })),
  );
  const byFile = [...groupBy(problems, ({ file }) => [file])].sort(([a], [b]) => (a < b ? -1 : 1));
  return byFile.flatMap(([file, all]) => inOrder(file, all));
}

/** Of a file that is wrong all over the first are enough; none that counts is lost among the rest. */
function inOrder(file: string, all: readonly CheckProblem[]): readonly CheckProblem[] {
  const sorted = all.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const rest = sorted.slice(MOST_PER_FILE);
  const [worst] = rest.toSorted((a, b) => (a.severity < b.severity ? -1 : 1));
  if (worst === undefined) return sorted;
  const message = `${rest.length} more problems here`;
  return [{ ...worst, ...fileStart(file), message }, ...sorted.slice(0, MOST_PER_FILE)];
}

const LONGEST = 1000;
const MOST_PER_FILE = 200;
