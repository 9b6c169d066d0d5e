import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage, WHOLE } from '../curation/export/dataPackage';
import { exportedDataset } from '../curation/export/exported';
import type { ExportedDataset } from '../curation/export/exported';
import { FACTS, factRows } from '../curation/export/factTable';
import {
  furtherTables,
  PLACES,
  PROPERTIES,
  SOURCES,
  SUBJECTS,
} from '../curation/export/furtherTables';
import { cellsOf } from '../curation/export/table';
import { wholeJson } from '../curation/export/wholeJson';
import { nodeFiles } from '../dataset/nodeFiles';
import { problemLine } from '../features/datasetProblems';
import { csvText } from './csvText';
import { UsageError } from './options';
import { parsedArgs } from './parsedArgs';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';

/**
 * `pactcheck dataset export DIR…`: all facts with their sources, as CSV tables and JSON with a description that programs read. A dataset in which
 * something is wrong isn't exported, since that would be left out.
 */
export function exportCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { folders, format, output } = readArguments(args);
  const dataset = exportedDataset(folders, nodeFiles);
  if ('problems' in dataset) {
    for (const problem of dataset.problems) terminal.complain(problemLine(problem));
    terminal.complain('pactcheck: nothing was exported: mend these first');
    return ExitCode.failed;
  }
  if (output === undefined) {
    terminal.print(format === 'json' ? wholeJson(dataset) : factsAsCsv(dataset));
    return ExitCode.clean;
  }
  mkdirSync(output, { recursive: true });
  const files = exportFiles(dataset);
  for (const [name, text] of files) writeFileSync(join(output, name), text);
  terminal.print(`Written to ${output}: ${[...files.keys()].join(', ')}\n`);
  return ExitCode.clean;
}

function exportFiles(dataset: ExportedDataset): ReadonlyMap<string, string> {
  const { subjects, sources, properties, places } = furtherTables(dataset.written);
  const head = dataset.written.head.fields;
  return new Map([
    ['facts.csv', factsAsCsv(dataset)],
    ['subjects.csv', csvText(cellsOf(SUBJECTS, subjects))],
    ['sources.csv', csvText(cellsOf(SOURCES, sources))],
    ['properties.csv', csvText(cellsOf(PROPERTIES, properties))],
    ['places.csv', csvText(cellsOf(PLACES, places))],
    [WHOLE, wholeJson(dataset)],
    ['datapackage.json', `${JSON.stringify(dataPackage(head), undefined, 2)}\n`],
  ]);
}

function factsAsCsv(dataset: ExportedDataset): string {
  return csvText(cellsOf(FACTS, factRows(dataset)));
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsedArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const { format = 'csv', output } = values;
  if (positionals.length === 0)
    throw new UsageError(
      'dataset export wants at least one folder: pactcheck dataset export facts',
    );
  if (format !== 'csv' && format !== 'json')
    throw new UsageError(`--format of dataset export is csv or json, not ${format}`);
  if (output !== undefined && values.format !== undefined)
    throw new UsageError(
      'dataset export writes every format into a folder: leave out --format or -o',
    );
  return { folders: positionals, format, output };
}
