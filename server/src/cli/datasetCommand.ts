import type { Host } from '../host';
import { addAgreementCommand } from './addAgreementCommand';
import { atlasCommand } from './atlasCommand';
import { datasetCheckCommand } from './datasetCheckCommand';
import { exportCommand } from './exportCommand';
import { newDatasetCommand } from './newDatasetCommand';
import { HELP, UsageError } from './options';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';
import { tryCommand } from './tryCommand';

/** `pactcheck dataset …`, for those who curate one. `args` are those behind `dataset`; each subcommand reads its own. */
export function datasetCommand(args: readonly string[], host: Host, terminal: Terminal): ExitCode {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.print(HELP);
    return ExitCode.clean;
  }
  switch (name) {
    case 'new':
      return newDatasetCommand(rest, host, terminal);
    case 'add-agreement':
      return addAgreementCommand(rest, host, terminal);
    case 'check':
      return datasetCheckCommand(rest, host, terminal);
    case 'try':
      return tryCommand(rest, host, terminal);
    case 'export':
      return exportCommand(rest, terminal);
    case 'atlas':
      return atlasCommand(rest, host, terminal);
    default:
      throw new UsageError(
        name === undefined
          ? `dataset wants to know what to do: ${listed('or')}`
          : `there is no command dataset ${name}: there are ${listed('and')}`,
      );
  }
}

const COMMANDS = ['new', 'add-agreement', 'check', 'try', 'export', 'atlas'];

function listed(word: string): string {
  return `${COMMANDS.slice(0, -1).join(', ')} ${word} ${COMMANDS.at(-1) ?? ''}`;
}
