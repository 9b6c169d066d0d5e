import type { Host } from '../host';
import { version } from '../../../package.json';
import { runBibliography } from './bibliographyCommand';
import { runCheck } from './checkCommand';
import { datasetCommand } from './datasetCommand';
import { runMentions } from './mentionsCommand';
import { HELP, readCommand, UsageError } from './options';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';
import { runWhy } from './whyCommand';

/** Runs a command line (without the program's name) and tells how it went. Throws nothing. */
export function run(args: readonly string[], host: Host, terminal: Terminal): ExitCode {
  try {
    if (args[0] === 'dataset') return datasetCommand(args.slice(1), host, terminal);
    const command = readCommand(args);
    switch (command.name) {
      case 'help':
        terminal.print(HELP);
        return ExitCode.clean;
      case 'version':
        terminal.print(`pactcheck ${version}\n`);
        return ExitCode.clean;
      case 'check':
        return command.why === undefined
          ? runCheck(command, host, terminal)
          : runWhy({ ...command, why: command.why }, host, terminal);
      case 'mentions':
        return runMentions(command, host, terminal);
      case 'bibliography':
        return runBibliography(command, host, terminal);
    }
  } catch (error) {
    const usage = error instanceof UsageError;
    terminal.complain(
      usage ? `pactcheck: ${error.message} (see pactcheck --help)` : `pactcheck: ${String(error)}`,
    );
    return ExitCode.failed;
  }
}
