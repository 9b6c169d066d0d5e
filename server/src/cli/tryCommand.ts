import { check } from '../core/check/check';
import { loadDataset } from '../dataset/loadDataset';
import { nodeFiles } from '../dataset/nodeFiles';
import { problemLine } from '../features/datasetProblems';
import type { Host } from '../host';
import { isDay, UsageError } from './options';
import { parsedArgs } from './parsedArgs';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';
import { whyReport } from '../features/whyReport';

/**
 * `pactcheck dataset try DIR SENTENCE`: what of a sentence is read, and which facts of the dataset alone it is held against. `args` are those behind
 * `dataset try`; may throw a UsageError.
 */
export function tryCommand(args: readonly string[], host: Host, terminal: Terminal): ExitCode {
  const { folder, sentence, today } = readArguments(args);
  const { factbase, problems } = loadDataset([folder], nodeFiles);
  for (const problem of problems) terminal.complain(problemLine(problem));
  if (factbase.facts.length === 0) {
    terminal.complain(`pactcheck: no fact could be read in ${folder}`);
    return ExitCode.failed;
  }
  const result = check(sentence, factbase, { today: today ?? host.today() });
  const all = { start: 0, end: sentence.length };
  terminal.print(whyReport({ result, factbase }, all, terminal.say));
  return ExitCode.clean;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsedArgs({
    args: [...args],
    allowPositionals: true,
    options: { today: { type: 'string' } },
  });
  const [folder, ...words] = positionals;
  const sentence = words.join(' ').trim();
  if (folder === undefined || sentence === '')
    throw new UsageError(
      'dataset try wants a folder and a sentence: pactcheck dataset try facts "Malta keeps 40 lamps."',
    );
  const { today } = values;
  if (today !== undefined && !isDay(today))
    throw new UsageError(`--today is a day such as 2025-12-15, not ${today}`);
  return { folder, sentence, today };
}
