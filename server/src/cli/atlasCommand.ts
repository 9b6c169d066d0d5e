import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { exportedDataset } from '../curation/export/exported';
import { nodeFiles } from '../dataset/nodeFiles';
import { present } from '../dataset/present';
import { atlasPage } from '../features/atlas/page';
import { problemLine } from '../features/datasetProblems';
import type { Host } from '../host';
import { isDay, UsageError } from './options';
import { parsedArgs } from './parsedArgs';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';

/** `pactcheck dataset atlas DIR…`: all facts as one page that can be hosted anywhere. A dataset in which something is wrong makes none. */
export function atlasCommand(args: readonly string[], host: Host, terminal: Terminal): ExitCode {
  const { folders, output, today } = readArguments(args);
  const dataset = exportedDataset(folders, nodeFiles);
  if ('problems' in dataset) {
    for (const problem of dataset.problems) terminal.complain(problemLine(problem));
    terminal.complain('pactcheck: no page was made: mend these first');
    return ExitCode.failed;
  }
  const { factbase, written } = dataset;
  const { name, version, license } = written.head.fields as Readonly<Record<string, string>>;
  const head = present({ title: name ?? 'Facts', version, license, day: today ?? host.today() });
  const page = atlasPage(factbase, head, (text) =>
    createHash('sha256').update(text).digest('base64'),
  );
  if (output === undefined) terminal.print(page);
  else {
    writeFileSync(output, page);
    terminal.print(`Written: ${output}\n`);
  }
  return ExitCode.clean;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsedArgs({
    args: [...args],
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, today: { type: 'string' } },
  });
  const { output, today } = values;
  if (positionals.length === 0)
    throw new UsageError('dataset atlas wants at least one folder: pactcheck dataset atlas facts');
  if (today !== undefined && !isDay(today))
    throw new UsageError(`--today is a day such as 2025-12-15, not ${today}`);
  return { folders: positionals, output, today };
}
