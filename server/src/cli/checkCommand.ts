import { check } from '../core/check/check';
import type { Say } from '../core/l10n/say';
import type { Factbase } from '../core/facts/factbase';
import { htmlReport } from '../features/report/html';
import { markdownReport } from '../features/report/markdown';
import type { NamedCheck } from '../features/report/reportedDraft';
import { problemLine } from '../features/datasetProblems';
import type { Host } from '../host';
import { NearbyDecisions } from '../decisions/nearbyDecisions';
import { idleLines } from './idleLines';
import { countOf } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import { jsonReport } from './jsonReport';
import { LineIndex } from '../features/lineIndex';
import type { CheckCommand, ReportFormat } from './options';
import { ConfiguredDrafts } from './configuredDrafts';
import { ExitCode, readFrom } from './terminal';
import type { Terminal } from './terminal';
import { textReport } from './textReport';

/** `pactcheck check`: prints what is wrong in the drafts. A draft that can't be read doesn't keep the others from being checked. */
export function runCheck(command: CheckCommand, host: Host, terminal: Terminal): ExitCode {
  const drafts = new ConfiguredDrafts(command, host, terminal);
  const today = command.today ?? host.today();
  const decisions = new NearbyDecisions(host);
  const files: CheckedFile[] = [];
  let unread = 0;
  for (const file of command.files) {
    const by = drafts.leavingOut(file);
    if (by !== undefined) {
      terminal.complain(`${file}: not checked, ${by} leaves it out`);
      continue;
    }
    const { factbase } = drafts.datasetsOf(file);
    if (factbase.facts.length === 0) {
      terminal.complain('pactcheck: no fact to check against could be read');
      return ExitCode.failed;
    }
    const text = readFrom(file, terminal);
    if (text === undefined) {
      unread += 1;
      continue;
    }
    const { sureness, severity, dateKeys } = drafts.settingsOf(file);
    const kept = decisions.of(host.absolute(file));
    const decided = { decisions: kept?.decisions };
    const options = { today, fileName: file, sureness, severity, dateKeys, ...decided };
    const result = check(text, factbase, options);
    const { ticked } = kept ?? {};
    files.push({ file, result, lines: new LineIndex(text), factbase, severity, ticked });
  }
  for (const { problems } of decisions.all)
    for (const problem of problems) terminal.complain(problemLine(problem));
  if (command.format === 'text')
    for (const line of idleLines(decisions, files, host, (file) => isReadWhole(file, drafts)))
      terminal.complain(line);
  terminal.print(REPORTS[command.format](files, command.explain, terminal.say));
  if (unread > 0) return ExitCode.failed;
  return files.some((file) => countOf(file) > 0) ? ExitCode.findings : ExitCode.clean;
}

/** No agreement of the datasets of a draft was left out since it couldn't be read. */
function isReadWhole(file: string, drafts: ConfiguredDrafts): boolean {
  return drafts.datasetsOf(file).problems.every(({ severity }) => severity !== 'error');
}

type Report = (files: readonly CheckedFile[], explain: boolean, say?: Say) => string;

const REPORTS: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: jsonReport,
  html: (files, _, say) => reportOf(files, htmlReport, say),
  markdown: (files, _, say) => reportOf(files, markdownReport, say),
};

/** Of several datasets that drafts are held against the page names those of the first. */
function reportOf(
  files: readonly CheckedFile[],
  write: (checks: readonly NamedCheck[], factbase: Factbase, say?: Say) => string,
  say: Say | undefined,
): string {
  const [first] = files;
  const checks = files.map(({ file, ...checked }) => ({ name: file, ...checked }));
  return first === undefined ? '' : write(checks, first.factbase, say);
}
