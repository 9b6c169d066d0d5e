import { checkDataset } from '../dataset/checks/checkDataset';
import type { CheckProblem } from '../dataset/checks/check';
import { loadDataset } from '../dataset/loadDataset';
import { nodeFiles } from '../dataset/nodeFiles';
import type { Host } from '../host';
import { isDay, UsageError } from './options';
import { parsedArgs } from './parsedArgs';
import { problemsAsJson, problemsAsText } from './problemReports';
import { problemsAsSarif } from './sarifReport';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';

/**
 * `pactcheck dataset check DIR…`: prints all that is wrong with datasets. Several are read as one, as the editor reads them: the later
 * adds to the earlier and overrides it by id. `args` are those behind `dataset check`; may throw a UsageError.
 */
export function datasetCheckCommand(
  args: readonly string[],
  host: Host,
  terminal: Terminal,
): ExitCode {
  const { folders, report, today } = readArguments(args);
  const missing = folders.filter((folder) => !isThere(folder, terminal));
  if (missing.length > 0) return ExitCode.failed;
  const loaded = loadDataset(folders, nodeFiles);
  const problems = checkDataset(loaded, nodeFiles, today ?? host.today());
  terminal.print(report(problems, host));
  return problems.some(({ severity }) => severity === 'error') ? ExitCode.findings : ExitCode.clean;
}

type Report = (problems: readonly CheckProblem[], host: Host) => string;

const REPORTS: ReadonlyMap<string, Report> = new Map([
  ['text', problemsAsText],
  ['json', problemsAsJson],
  ['sarif', problemsAsSarif],
]);

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsedArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, today: { type: 'string' } },
  });
  const { format, today } = values;
  if (positionals.length === 0) {
    throw new UsageError('dataset check wants at least one folder: pactcheck dataset check facts');
  }
  const report = REPORTS.get(format);
  if (report === undefined) {
    throw new UsageError(`--format of dataset check is text, json or sarif, not ${format}`);
  }
  if (today !== undefined && !isDay(today)) {
    throw new UsageError(`--today is a day such as 2025-12-15, not ${today}`);
  }
  return { folders: positionals, report, today };
}

function isThere(folder: string, terminal: Terminal): boolean {
  try {
    nodeFiles.list(folder);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    terminal.complain(`pactcheck: the folder ${folder} can't be read: ${why}`);
    return false;
  }
}
