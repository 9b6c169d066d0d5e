import type { Factbase, Source } from '../core/facts/factbase';
import { nearest } from '../dataset/nearest';
import type { Host } from '../host';
import { bibtex } from './bibliography/bibtex';
import { citedIn } from './bibliography/cited';
import { cslJson } from './bibliography/cslJson';
import { markdownList } from './bibliography/markdownList';
import { ConfiguredDrafts } from './configuredDrafts';
import { LineIndex } from '../features/lineIndex';
import type { BibliographyCommand } from './options';
import { ExitCode, readFrom } from './terminal';
import type { Terminal } from './terminal';

/**
 * `pactcheck bibliography`: the sources of the datasets, in their order; with drafts those that they cite, as first cited. A key that no
 * dataset knows is told of and ends it with `findings`: pandoc would leave a gap there.
 */
export function runBibliography(
  command: BibliographyCommand,
  host: Host,
  terminal: Terminal,
): ExitCode {
  const drafts = new ConfiguredDrafts(command, host, terminal);
  const { factbase } = drafts.datasetsOf(command.files[0] ?? '-');
  if (factbase.sources.size === 0) {
    terminal.complain('pactcheck: no source could be read');
    return ExitCode.failed;
  }
  const all = [...factbase.sources.values()];
  const { sources, exit } =
    command.files.length === 0
      ? { sources: all, exit: ExitCode.clean }
      : citedSources(command.files, drafts, terminal);
  terminal.print(FORMATS[command.format](sources));
  return exit;
}

function citedSources(files: readonly string[], drafts: ConfiguredDrafts, terminal: Terminal) {
  const cited = new Map<string, Source>();
  let exit: ExitCode = ExitCode.clean;
  for (const file of files) {
    const text = readFrom(file, terminal);
    if (text === undefined) {
      exit = ExitCode.failed;
      continue;
    }
    const { factbase } = drafts.datasetsOf(file);
    const { sources, unknown } = citedIn(text, factbase);
    for (const id of sources) {
      const source = factbase.sources.get(id);
      if (source !== undefined && !cited.has(id)) cited.set(id, source);
    }
    if (unknown.length > 0 && exit === ExitCode.clean) exit = ExitCode.findings;
    const lines = new LineIndex(text);
    for (const { at, id } of unknown) {
      const { line, column } = lines.place(at);
      terminal.complain(`${file}:${line}:${column}: ${unknownKey(id, factbase)}`);
    }
  }
  return { sources: [...cited.values()], exit };
}

function unknownKey(id: string, { sources }: Factbase): string {
  const meant = nearest(id, sources.keys());
  return `no dataset has a source '${id}'${meant === undefined ? '' : `: did you mean '${meant}'?`}`;
}

type Format = BibliographyCommand['format'];

const FORMATS: Readonly<Record<Format, (sources: readonly Source[]) => string>> = {
  'csl-json': cslJson,
  bibtex,
  markdown: markdownList,
};
