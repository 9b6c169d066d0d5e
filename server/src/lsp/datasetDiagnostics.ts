import type { Connection, Diagnostic } from 'vscode-languageserver';
import { groupBy } from '../core/claims/lexicon/grouping';
import type { Problem } from '../dataset/problem';
import { problemDiagnostics, problemLine } from '../features/datasetProblems';
import { fileDiagnostics } from '../features/dataset/diagnostics';
import type { EditorHost, LoadedDatasets } from '../host';
import { scopeOf } from './datasetEditing';
import type { DatasetDocument, DatasetEditing } from './datasetEditing';
import type { Scope } from './scopes';

/** Tells the client what is wrong in the datasets: as saved, and in a dataset of which a file is open as it is being edited. */
export class DatasetDiagnostics {
  readonly #connection: Connection;
  readonly #host: EditorHost;
  readonly #editing: DatasetEditing;
  #reported: readonly string[] = [];

  constructor(connection: Connection, host: EditorHost, editing: DatasetEditing) {
    this.#connection = connection;
    this.#host = host;
    this.#editing = editing;
  }

  /** `saved`: what is wrong in the datasets as saved. What was told before and no longer holds is taken back. */
  publish(scopes: readonly Scope[], saved: readonly Problem[], today: string): void {
    const open = this.#editing.documents(scopes);
    const told = new Map<string, Told>();
    const problems = new Map<string, Problem>();
    for (const [scope, documents] of groupBy(open, (one) => [scopeOf(one, scopes) ?? []].flat())) {
      const edited = this.#host.examine(scope.folders, this.#editing.texts(scopes), today);
      for (const document of documents)
        told.set(document.document.uri, this.#toldOf(document, edited, scopes));
      const folders = documents.map(({ folder }) => folder);
      for (const problem of edited.problems) {
        if (isIn(folders, problem)) problems.set(problemLine(problem), problem);
      }
    }
    const edited = open.map(({ folder }) => folder);
    for (const problem of saved) {
      if (!isIn(edited, problem)) problems.set(problemLine(problem), problem);
    }
    const paths = new Set(open.map(({ path }) => path));
    const closed = [...problems.values()].filter(({ file }) => !paths.has(file));
    for (const [uri, diagnostics] of problemDiagnostics(closed, (path) => this.#host.fileUri(path)))
      told.set(uri, { diagnostics: [...diagnostics] });
    this.#send(told);
  }

  #toldOf(open: DatasetDocument, edited: LoadedDatasets, scopes: readonly Scope[]): Told {
    const file = this.#editing.opened(open, edited, scopes);
    return { version: file.version, diagnostics: fileDiagnostics(file) };
  }

  #send(told: ReadonlyMap<string, Told>): void {
    for (const uri of this.#reported) {
      if (!told.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, what] of told) void this.#connection.sendDiagnostics({ uri, ...what });
    this.#reported = [...told.keys()];
  }
}

interface Told {
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

function isIn(folders: readonly string[], { file }: Problem): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`));
}
