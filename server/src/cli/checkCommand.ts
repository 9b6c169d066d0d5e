import { check } from '../core/check/check';
import type { Factbase } from '../core/facts/factbase';
import { htmlReport } from '../features/report/html';
import { markdownReport } from '../features/report/markdown';
import type { NamedCheck } from '../features/report/reportedDraft';
import { problemLine } from '../features/datasetProblems';
import type { Host } from '../host';
import { NearbyDecisions } from '../decisions/nearbyDecisions';
import { idleLines } from './idleLines';
import { wrongOf } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import { jsonReport } from './jsonReport';
import { LineIndex } from '../features/lineIndex';
import type { CheckCommand, ReportFormat } from './options';
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
  const decisions = new NearbyDecisions(host);
  const files: CheckedFile[] = [];
  for (const file of command.files) {
    const text = readFrom(file, terminal);
    if (text === undefined) continue;
    const kept = decisions.of(host.resolveFolder(file, []));
    const result = check(text, factbase, {
      today,
      fileName: file,
      decisions: kept?.decisions,
    });
    files.push({ file, result, lines: new LineIndex(text) });
  }
  for (const { problems } of decisions.all)
    for (const problem of problems) terminal.complain(problemLine(problem));
  if (command.format === 'text')
    for (const line of idleLines(decisions, files, host)) terminal.complain(line);
  terminal.print(REPORTS[command.format](files, factbase, command.explain));
  if (files.length < command.files.length) return ExitCode.failed;
  return files.some((file) => wrongOf(file).length > 0) ? ExitCode.findings : ExitCode.clean;
}

type Report = (files: readonly CheckedFile[], factbase: Factbase, explain: boolean) => string;

const REPORTS: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: jsonReport,
  html: (files, factbase) => htmlReport(files.map(named), factbase),
  markdown: (files, factbase) => markdownReport(files.map(named), factbase),
};

function named({ file, result }: CheckedFile): NamedCheck {
  return { name: file, result };
}
