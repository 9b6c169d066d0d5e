import { parseArgs } from 'node:util';

/** A command line, read. */
export type Command =
  CheckCommand | MentionsCommand | BibliographyCommand | { readonly name: 'help' | 'version' };

export interface CheckCommand extends DatasetOptions {
  readonly name: 'check';
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly explain: boolean;
  /** A place in a draft, `FILE:LINE` or `FILE:LINE:COLUMN`, whose values are asked about. */
  readonly why?: string;
}

/** How `check` prints what it finds. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const REPORT_FORMATS = ['text', 'json', 'html', 'markdown'] as const;

export interface MentionsCommand extends DatasetOptions {
  readonly name: 'mentions';
  readonly file: string;
}

export interface BibliographyCommand extends DatasetOptions {
  readonly name: 'bibliography';
  /** None: all sources. */
  readonly files: readonly string[];
  readonly format: 'csl-json' | 'bibtex' | 'markdown';
}

export interface DatasetOptions {
  readonly datasets: readonly string[];
  readonly bundledDataset: boolean;
  /** The configuration to go by, instead of the nearest above each draft; `false`: none. */
  readonly config?: string | false;
  /** Whether `facts/` in the current folder is read. */
  readonly workspaceDataset: boolean;
  /** ISO; the clock's day where it isn't given. */
  readonly today?: string;
}

/** What is wrong with the command line, said to who typed it. */
export class UsageError extends Error {}

/** Reads the arguments behind the program's name. Throws a UsageError for what it doesn't know. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help === true || (args.length === 1 && args[0] === 'help')) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, ...files] = positionals;
  const format = values.format ?? (name === 'mentions' ? 'json' : 'text');
  const shared = datasetOptions(values);
  if (name === 'check') {
    const { why } = values;
    if (files.length === 0 && why === undefined)
      throw new UsageError('check wants at least one file, or - to read from standard input');
    const known = REPORT_FORMATS.find((one) => one === format);
    if (known === undefined)
      throw new UsageError(`--format is text, json, html or markdown, not ${format}`);
    const explain = values.explain === true;
    return { name, files, format: known, explain, ...(why !== undefined && { why }), ...shared };
  }
  if (name === 'mentions') {
    const [file] = files;
    if (file === undefined || files.length > 1)
      throw new UsageError('mentions wants one file, or - to read from standard input');
    if (format !== 'json') throw new UsageError(`--format of mentions is json, not ${format}`);
    return { name, file, ...shared };
  }
  if (name === 'bibliography') {
    const known = (['csl-json', 'bibtex', 'markdown'] as const).find(
      (one) => one === (values.format ?? 'csl-json'),
    );
    if (known === undefined) {
      throw new UsageError(
        `--format of bibliography is csl-json, bibtex or markdown, not ${format}`,
      );
    }
    return { name, files, format: known, ...shared };
  }
  throw new UsageError(name === undefined ? 'no command given' : `there is no command ${name}`);
}

interface Values {
  readonly format?: string;
  readonly explain?: boolean;
  readonly why?: string;
  readonly dataset?: readonly string[];
  readonly 'no-bundled-dataset'?: boolean;
  readonly 'no-workspace-dataset'?: boolean;
  readonly config?: string;
  readonly 'no-config'?: boolean;
  readonly today?: string;
  readonly help?: boolean;
  readonly version?: boolean;
}

function parse(args: readonly string[]): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function datasetOptions(values: Values): DatasetOptions {
  const { today } = values;
  if (today !== undefined && !isDay(today)) {
    throw new UsageError(`--today is a day such as 2025-12-15, not ${today}`);
  }
  const config = values['no-config'] === true ? false : values.config;
  return {
    ...(config === undefined ? {} : { config }),
    datasets: values.dataset ?? [],
    bundledDataset: values['no-bundled-dataset'] !== true,
    workspaceDataset: values['no-workspace-dataset'] !== true,
    ...(today === undefined ? {} : { today }),
  };
}

/** True of a day that is one, ISO. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

const OPTIONS = {
  format: { type: 'string' },
  explain: { type: 'boolean' },
  why: { type: 'string' },
  dataset: { type: 'string', multiple: true },
  'no-bundled-dataset': { type: 'boolean' },
  'no-workspace-dataset': { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What `--help` prints. */
export const HELP = `pactcheck holds Markdown drafts against a dataset of sourced facts.

  pactcheck check FILE… | -        what is wrong in the drafts, in their figures, dates and countries
  pactcheck mentions FILE | -      the values that are read in a draft, as JSON
  pactcheck bibliography [FILE…]   the sources of the datasets, or those that the drafts cite: by a link, a footnote, [@id]

  pactcheck dataset new DIR            lays out a small dataset of your own, with comments
  pactcheck dataset add-agreement DIR  asks for an agreement and its sources, and writes the files. What these say isn't asked for:
                                       --name, --party "host: Malta" --party …, --about "lighthouse, keeper",
                                       --source "title | publisher | date | address" --source …
  pactcheck dataset check DIR          what is wrong in a dataset, where, and what would be right
  pactcheck dataset try DIR SENTENCE   how a sentence is read, and which facts it is held against
  pactcheck dataset export DIR [-o OUT]
                                       all facts with their sources: as tables, JSON and a data package in the folder OUT, else printed,
                                       --format csv or json
  pactcheck dataset atlas DIR [-o FILE]
                                       the same as one page for a browser, by country, searchable, to be hosted anywhere

Options
  --format text|json|html|markdown
                                   how check prints what it finds (text); html and markdown are reports of every value, with all sources
  --format csl-json|bibtex|markdown
                                   how bibliography prints sources (csl-json): for pandoc and Zotero, for BibLaTeX, as a list
  --explain                        for each claim, also a right one: the words that made it one, and the sources
  --why FILE:LINE[:COLUMN]         how check reads the values there, and why it says something of them or nothing
  --dataset DIR                    a dataset of your own, beside the bundled one; may be given several times
  --no-bundled-dataset             use your own datasets alone
  --no-workspace-dataset           leave out the dataset in the folder facts/ here, which is used where there is one
  --config FILE                    go by this configuration, instead of the nearest pactcheck.config.yaml, .yml or .json at or above each
                                   draft; what the other options say counts before it
  --no-config                      go by none
  --today YYYY-MM-DD               the day to reckon "last June" from where a draft bears no date: in its front matter, in its file's name
                                   (2025-12-15-title.md) or in a dateline (today)
  --help, --version

What .pactcheck/decisions.yaml hides, beside a draft or in a folder above it, is counted and not told of.
Of several datasets the later adds to the earlier and overrides it by id: the bundled one, each --dataset, facts/.
What is an error, a warning or an information is wrong; hints are not told of (a configuration says what is what: severity).
Exit code: 0 nothing wrong, 1 something is, 2 it could not run, or not on every file.
`;
