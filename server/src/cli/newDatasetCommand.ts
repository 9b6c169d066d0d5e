import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FOLDER } from '../dataset/writing/newFiles';
import type { Host } from '../host';
import { UsageError } from './options';
import { parsedArgs } from './parsedArgs';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';

/** `pactcheck dataset new DIR`: lays out a small dataset with one example agreement. A folder that holds anything is left alone. */
export function newDatasetCommand(
  args: readonly string[],
  host: Host,
  terminal: Terminal,
): ExitCode {
  const folder = onlyFolder(args);
  const fault = faultOf(folder);
  if (fault !== undefined) {
    terminal.complain(`pactcheck: ${fault}`);
    return ExitCode.failed;
  }
  const from = host.bundledDataset;
  mkdirSync(folder, { recursive: true });
  cpSync(join(from, 'template'), folder, { recursive: true });
  cpSync(join(from, 'schema'), join(folder, SCHEMA_FOLDER), { recursive: true });
  terminal.print(nextSteps(folder));
  return ExitCode.clean;
}

function onlyFolder(args: readonly string[]): string {
  const { positionals } = parsedArgs({ args: [...args], allowPositionals: true });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('dataset new wants one folder, such as facts');
  return folder;
}

/** What speaks against laying out a dataset there. */
function faultOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  try {
    if (readdirSync(folder).length === 0) return undefined;
    return `${folder} isn't empty: name a folder that is, or one that isn't there yet`;
  } catch {
    return `${folder} is no folder that can be read: name one that isn't there yet`;
  }
}

function nextSteps(folder: string): string {
  const name = /\s/.test(folder) ? `"${folder}"` : folder;
  return `${folder} holds a new dataset, with an invented agreement as an example. Next:

  pactcheck dataset add-agreement ${name}     asks for an agreement and its sources, and writes the files
  pactcheck dataset check ${name}             tells what is wrong in the dataset
  pactcheck dataset try ${name} SENTENCE      tells how a sentence is read, and which facts it is held against
  pactcheck check --dataset ${name} DRAFT.md  holds a draft against it
`;
}
