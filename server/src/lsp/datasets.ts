import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Factbase, Subject } from '../core/facts/factbase';
import type { Problem } from '../dataset/problem';
import type { EditorHost } from '../host';
import { problemLine, problemSummary } from '../features/datasetProblems';
import { DatasetDiagnostics } from './datasetDiagnostics';
import type { DatasetEditing } from './datasetEditing';
import { scopeAt } from './scopes';
import type { Place, Scope } from './scopes';

/** The datasets in use: reads them, and tells the client what is wrong with them. */
export class Datasets {
  readonly #connection: Connection;
  readonly #host: EditorHost;
  readonly #editing: DatasetEditing;
  readonly #diagnostics: DatasetDiagnostics;
  #scopes: readonly Scope[] = [];
  #factbases: ReadonlyMap<string, Factbase> = new Map();
  #problems: readonly Problem[] = [];
  #shown = '';

  constructor(connection: Connection, host: EditorHost, editing: DatasetEditing) {
    this.#connection = connection;
    this.#host = host;
    this.#editing = editing;
    this.#diagnostics = new DatasetDiagnostics(connection, host, editing);
  }

  get isLoaded(): boolean {
    return this.#scopes.length > 0;
  }

  /** What a document is checked against; nothing before the first load. */
  factbaseFor({ uri, file }: Place): Factbase | undefined {
    const scope = scopeAt(uri, this.#scopes, file);
    return scope && this.#factbases.get(keyOf(scope));
  }

  /** The ids of all agreements, and other subjects, that some dataset has; nothing where something in one could not be read. */
  get certainSubjects(): ReadonlySet<string> | undefined {
    const isWhole = this.isLoaded && this.#problems.every(({ severity }) => severity !== 'error');
    return isWhole ? new Set(this.subjects.keys()) : undefined;
  }

  /** Of all datasets, by their ids. */
  get subjects(): ReadonlyMap<string, Subject> {
    return new Map([...this.#factbases.values()].flatMap(({ subjects }) => [...subjects]));
  }

  /** True where a load would read other folders than the last one did, or for other drafts. */
  differFrom(scopes: readonly Scope[]): boolean {
    return JSON.stringify(scopes) !== JSON.stringify(this.#scopes);
  }

  /** Reads the folders anew. What is wrong in them goes to the log and, when it is news, to the window. */
  load(scopes: readonly Scope[]): void {
    const factbases = new Map<string, Factbase>();
    const problems = new Map<string, Problem>();
    for (const scope of scopes) {
      if (factbases.has(keyOf(scope))) continue;
      const loaded = this.#host.load(scope.folders);
      factbases.set(keyOf(scope), loaded.factbase);
      for (const problem of loaded.problems) problems.set(problemLine(problem), problem);
    }
    this.#scopes = scopes;
    this.#factbases = factbases;
    this.#problems = [...problems.values()];
    this.#tell(this.#problems);
  }

  /** What is checked against the datasets, the innermost workspace folder's first. */
  get scopes(): readonly Scope[] {
    return this.#scopes;
  }

  /** As `factbaseFor`, with what stands in the files of datasets that are open. */
  editedFactbaseFor(place: Place): Factbase | undefined {
    const scope = scopeAt(place.uri, this.#scopes, place.file);
    const texts = this.#editing.texts(this.#scopes);
    if (scope === undefined || texts.size === 0) return this.factbaseFor(place);
    return this.#host.load(scope.folders, texts).factbase;
  }

  /** Tells the client what is wrong in the files. */
  publish(today: string): void {
    this.#diagnostics.publish(this.#scopes, this.#problems, today);
  }

  #tell(problems: readonly Problem[]): void {
    const lines = problems.map(problemLine);
    const news = lines.join('\n');
    if (news === this.#shown) return;
    this.#shown = news;
    for (const line of lines) this.#connection.console.warn(line);
    const summary = problemSummary(problems);
    if (summary === undefined) return;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: summary,
    });
  }
}

function keyOf({ folders }: Scope): string {
  return folders.join('\n');
}
