import { check } from '../core/check/check';
import { NearbyDecisions } from '../decisions/nearbyDecisions';
import type { Span } from '../core/span';
import type { Host } from '../host';
import { ConfiguredDrafts } from './configuredDrafts';
import { UsageError } from './options';
import type { CheckCommand } from './options';
import { ExitCode, readFrom } from './terminal';
import type { Terminal } from './terminal';
import { whyReport } from '../features/whyReport';

/** `pactcheck check --why FILE:LINE[:COLUMN]`: why the values there are told of or left alone. May throw a UsageError. */
export function runWhy(
  command: CheckCommand & { readonly why: string },
  host: Host,
  terminal: Terminal,
): ExitCode {
  const { file, line, column } = placeIn(command.why);
  const drafts = new ConfiguredDrafts(command, host, terminal);
  const { factbase } = drafts.datasetsOf(file);
  const text = readFrom(file, terminal);
  if (text === undefined) return ExitCode.failed;
  const within = spanOf(text, line, column);
  if (within === undefined) {
    terminal.complain(`${file}: it has no line ${String(line)}, or that line no such column`);
    return ExitCode.failed;
  }
  const { sureness, severity, dateKeys } = drafts.settingsOf(file);
  const { decisions } = new NearbyDecisions(host).of(host.absolute(file)) ?? {};
  const today = command.today ?? host.today();
  const options = { today, fileName: file, sureness, severity, dateKeys, decisions };
  const result = check(text, factbase, options);
  terminal.print(whyReport({ name: file, result, factbase }, within, terminal.say));
  return ExitCode.clean;
}

function placeIn(place: string) {
  const [, file, line, column] = /^(.+?):([1-9]\d*)(?::([1-9]\d*))?$/.exec(place) ?? [];
  if (file === undefined)
    throw new UsageError(
      `--why wants a file and a line, such as draft.md:12 or draft.md:12:5, not ${place}`,
    );
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** A line, or the place in it (both from 1, columns in UTF-16 units), as draft offsets; nothing where there is none. */
function spanOf(text: string, line: number, column: number | undefined): Span | undefined {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
  const before = breaks[line - 2];
  if (line > breaks.length + 1) return undefined;
  const start = before ? before.index + before[0].length : 0;
  const end = breaks[line - 1]?.index ?? text.length;
  if (column === undefined) return { start, end };
  const at = start + column - 1;
  return at > end ? undefined : { start: at, end: at + 1 };
}
