import { languages, workspace, type TextDocument } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

const LANGUAGES = ['markdown', 'quarto', 'rmd', 'mdx', 'juliamarkdown', 'markdown_latex_combined'];
/** Where no extension knows them, these are plain text to VS Code. */
const OTHER_DRAFTS = '**/*.{mdx,qmd,[rR]md,jmd}';
const DATASET_FILES = [
  '**/{dataset,sources,places}.yaml',
  '**/{agreements,countries,facilities,events,organisations,sources}/*.yaml',
];

const DECISIONS = '**/.pactcheck/{decisions,ticks}.yaml';
const CONFIGURATIONS = '**/pactcheck.config.{yaml,yml,json}';

/**
 * What the server may have to say something about: drafts, cells of notebooks among them, whatever the scheme (see `isWritable`); of
 * YAML what may be a dataset's, a configuration or a file of decisions by its name, and the server passes over what isn't.
 */
export const DOCUMENTS: DocumentSelector = [
  ...LANGUAGES.map((language) => ({ language })),
  { pattern: OTHER_DRAFTS },
  ...DATASET_FILES.map((pattern) => ({ language: 'yaml', pattern })),
  { pattern: CONFIGURATIONS },
  { pattern: DECISIONS },
];

const DRAFTS = [...LANGUAGES.map((language) => ({ language })), { pattern: OTHER_DRAFTS }];

/** A draft that somebody may write in. */
export function isDraft(document: TextDocument): boolean {
  return languages.match(DRAFTS, document) > 0 && isWritable(document);
}

/**
 * False of documents that only show something: the old side of a diff, the output, a chat's code block. A selector can't leave them
 * out, since it can only name schemes, and the scheme of a draft may be that of any extension that lends VS Code a file system.
 */
export function isWritable({ uri: { scheme } }: TextDocument): boolean {
  return WRITTEN.includes(scheme) || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** Schemes without a file system behind them that can be written in all the same; `file` needs none to be known. */
const WRITTEN = ['file', 'untitled', 'vscode-notebook-cell'];
