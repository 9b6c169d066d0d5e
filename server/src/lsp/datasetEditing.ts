import type { Location, Position, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileLocation } from '../core/facts/factbase';
import { readDataFile } from '../dataset/dataFile';
import { slashed } from '../dataset/datasetLoaders';
import type { EditedFiles } from '../dataset/datasetLoaders';
import { ProblemList } from '../dataset/problem';
import type { OpenDatasetFile } from '../features/dataset/openFile';
import type { EditorHost, LoadedDatasets } from '../host';
import type { Client } from './capabilities';
import { offsetOf, rangeOf } from './positions';
import { allFolders, scopeAt } from './scopes';
import type { Scope } from './scopes';

/** A document that is a file of a dataset in use. */
export interface DatasetDocument {
  readonly document: TextDocument;
  /** The dataset's. */
  readonly folder: string;
  /** As locations name the file. */
  readonly path: string;
}

/** The files of datasets that the client has open, and what the datasets say with the texts that stand in them. */
export class DatasetEditing {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #host: EditorHost;
  readonly #client: () => Client;

  constructor(documents: TextDocuments<TextDocument>, host: EditorHost, client: () => Client) {
    this.#documents = documents;
    this.#host = host;
    this.#client = client;
  }

  /** Those that lie in a folder of one of the scopes. */
  documents(scopes: readonly Scope[]): readonly DatasetDocument[] {
    const folders = allFolders(scopes);
    return this.#documents.all().flatMap((document) => this.#documentIn(folders, document) ?? []);
  }

  isDatasetFile(document: TextDocument, scopes: readonly Scope[]): boolean {
    return this.#documentIn(allFolders(scopes), document) !== undefined;
  }

  /** What stands in them, in place of what is saved. */
  texts(scopes: readonly Scope[]): EditedFiles {
    const open = this.documents(scopes);
    return new Map(open.map(({ document, path }) => [slashed(path), document.getText()]));
  }

  /** The file as it is being edited; nothing where the document isn't open or belongs to no dataset in use. */
  file(uri: string, scopes: readonly Scope[]): OpenDatasetFile | undefined {
    const open = this.documents(scopes).find(({ document }) => document.uri === uri);
    const scope = open && scopeOf(open, scopes);
    if (open === undefined || scope === undefined) return undefined;
    return this.opened(open, this.#host.load(scope.folders, this.texts(scopes)), scopes);
  }

  opened(
    { document, path }: DatasetDocument,
    { factbase, problems }: LoadedDatasets,
    scopes: readonly Scope[],
  ): OpenDatasetFile {
    const plain = withPlainLines(document);
    const text = plain.getText();
    const { encoding } = this.#client();
    return {
      uri: document.uri,
      version: document.version,
      path,
      text,
      root: text.length > LONGEST ? undefined : readDataFile(path, text, new ProblemList())?.root,
      factbase,
      problems: problems.filter(({ file }) => file === path),
      range: (span) => rangeOf(plain, span, encoding),
      offset: ({ line, column }) => plain.offsetAt({ line: line - 1, character: column - 1 }),
      locate: this.locator(scopes),
    };
  }

  /** Where a position of the client's lies in the file's text. */
  offset(uri: string, position: Position): number {
    const document = this.#documents.get(uri);
    return document === undefined
      ? 0
      : offsetOf(withPlainLines(document), position, this.#client().encoding);
  }

  /** How the client can open places of the datasets; which of their files it has open is looked up once. */
  locator(scopes: readonly Scope[]): (place: FileLocation) => Location | undefined {
    let documents: readonly DatasetDocument[] | undefined;
    return (place) => this.#locate(place, (documents ??= this.documents(scopes)));
  }

  #locate(place: FileLocation, documents: readonly DatasetDocument[]): Location | undefined {
    const start = { line: Math.max(place.line - 1, 0), character: Math.max(place.column - 1, 0) };
    const open = documents.find(({ path }) => path === place.file);
    if (open !== undefined) {
      const at = open.document.offsetAt(start);
      const range = rangeOf(open.document, { start: at, end: at }, this.#client().encoding);
      return { uri: open.document.uri, range };
    }
    const uri = this.#host.fileUri(place.file);
    return uri === undefined ? undefined : { uri, range: { start, end: start } };
  }

  #documentIn(folders: readonly string[], document: TextDocument): DatasetDocument | undefined {
    if (!/\.ya?ml$/i.test(document.uri)) return undefined;
    const path = this.#host.filePath(document.uri);
    if (path === undefined) return undefined;
    const holding = folders.filter((folder) => slashed(path).startsWith(`${slashed(folder)}/`));
    const [folder] = holding.toSorted((a, b) => b.length - a.length);
    if (folder === undefined) return undefined;
    return { document, folder, path: folder + slashed(path).slice(slashed(folder).length) };
  }
}

/** The datasets that a file is read among: those of its own place, if it is one of them. */
export function scopeOf(
  { document, folder }: DatasetDocument,
  scopes: readonly Scope[],
): Scope | undefined {
  const holding = scopes.filter(({ folders }) => folders.includes(folder));
  return scopeAt(document.uri, holding) ?? holding[0];
}

/** A text that is longer isn't read as a dataset's either. */
const LONGEST = 8_000_000;

/** Places of a dataset count in lines that end in `\n`. */
function withPlainLines(document: TextDocument): TextDocument {
  const text = document.getText().replaceAll('\r\n', '\n');
  return TextDocument.create(document.uri, document.languageId, document.version, text);
}
