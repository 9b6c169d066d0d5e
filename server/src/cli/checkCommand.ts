import { check } from '../core/check/check';
import type { Host } from '../host';
import { wrongOf } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import { jsonReport } from './jsonReport';
import { LineIndex } from './lineIndex';
import type { CheckCommand } from './options';
import { loadFor } from './datasets';
import { ExitCode, readFrom } from './terminal';
import type { Terminal } from './terminal';
import { textReport } from './textReport';

/** `pactcheck check`: prints what is wrong in the drafts. A draft that can't be read doesn't keep the others from being checked. */
export function runCheck(command: CheckCommand, host: Host, terminal: Terminal): ExitCode {
  const { factbase } = loadFor(command, host, terminal);
  if (factbase.facts.length === 0) {
    terminal.complain('pactcheck: no fact to check against could be read');
    return ExitCode.failed;
  }
  const today = command.today ?? host.today();
  const files: CheckedFile[] = [];
  for (const file of command.files) {
    const text = readFrom(file, terminal);
    if (text === undefined) continue;
    const result = check(text, factbase, { today, fileName: file });
    files.push({ file, result, lines: new LineIndex(text) });
  }
  const report = command.format === 'json' ? jsonReport : textReport;
  terminal.print(report(files, factbase, command.explain));
  if (files.length < command.files.length) return ExitCode.failed;
  return files.some((file) => wrongOf(file).length > 0) ? ExitCode.findings : ExitCode.clean;
}
