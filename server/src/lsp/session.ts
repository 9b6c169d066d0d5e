import type {
  Connection,
  Diagnostic,
  InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsFor } from '../features/diagnostics';
import type { OpenDraft } from '../features/openDraft';
import { readClient } from './capabilities';
import type { Client } from './capabilities';
import { Checker, describe } from './checker';
import { DatasetEditing } from './datasetEditing';
import { Datasets } from './datasets';
import { isDraft, openDocuments } from './drafts';
import type { DraftFile, EditorHost } from '../host';
import { rangeOf } from './positions';
import { Publisher } from './publisher';
import { scopesOf } from './scopes';
import type { Scope } from './scopes';
import { DEFAULT_SETTINGS, readSettings, readToday } from './settings';
import type { Settings } from './settings';
import { DatasetWatch } from './watching';

/** One client's session: its documents, settings and datasets, and what was found. Knows no request. */
export class Session {
  readonly documents: TextDocuments<TextDocument>;
  client: Client = readClient(undefined);
  settings: Settings = DEFAULT_SETTINGS;
  readonly #connection: Connection;
  readonly #checker: Checker;
  readonly host: EditorHost;
  readonly datasets: Datasets;
  readonly editing: DatasetEditing;
  readonly #watch: DatasetWatch;
  readonly #publisher: Publisher;
  /** What is wrong in datasets, told once nobody types for a moment. */
  readonly #problems: Publisher;
  #workspaceFolders: readonly string[] = [];
  #initial: Settings = DEFAULT_SETTINGS;
  #today: string | undefined;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.host = host;
    this.#checker = new Checker((message) => {
      connection.console.error(message);
    });
    this.#watch = new DatasetWatch(connection, host);
    this.#publisher = new Publisher((uri) => {
      this.#publish(uri);
    });
    this.documents = openDocuments(() => this.client.encoding);
    this.editing = new DatasetEditing(this.documents, host, () => this.client);
    this.datasets = new Datasets(connection, host, this.editing);
    this.#problems = new Publisher(() => {
      this.#tellProblems();
    }, PAUSE);
    this.documents.onDidChangeContent(({ document }) => {
      if (isDraft(document)) this.#publisher.mark(document.uri);
      else if (this.editing.isDatasetFile(document, this.datasets.scopes)) this.#problems.mark('');
    });
    this.documents.onDidSave(({ document }) => {
      if (this.editing.isDatasetFile(document, this.datasets.scopes)) this.reload();
    });
    this.documents.onDidClose(({ document }) => {
      this.#close(document);
    });
  }

  begin(params: InitializeParams): void {
    const options: unknown = params.initializationOptions;
    this.client = readClient(params.capabilities);
    this.#initial = readSettings(options, DEFAULT_SETTINGS);
    this.settings = this.#initial;
    this.#today = readToday(options);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients that know no workspace folders send it
    const { rootUri, workspaceFolders } = params;
    const root = typeof rootUri === 'string' ? [rootUri] : [];
    this.#workspaceFolders = workspaceFolders?.map(({ uri }) => uri) ?? root;
  }

  /** What is set over what the client began with. Reads the datasets where they were not read yet or others are named. */
  configure(given: unknown): void {
    this.settings = readSettings(given, this.#initial);
    if (!this.datasets.isLoaded || this.datasets.differFrom(this.#scopes())) this.reload();
  }

  changeWorkspaceFolders(added: readonly string[], removed: readonly string[]): void {
    const kept = this.#workspaceFolders.filter((uri) => !removed.includes(uri));
    this.#workspaceFolders = [...kept, ...added];
    this.reload();
  }

  /** Reads the datasets anew and checks all open drafts against them. */
  reload(): void {
    const scopes = this.#scopes();
    this.datasets.load(scopes);
    this.#tellProblems();
    for (const uri of this.documents.keys()) this.#publisher.mark(uri);
    this.#watch.follow(scopes, this.client).catch((error: unknown) => {
      this.#connection.console.warn(`The datasets can't be watched: ${String(error)}`);
    });
  }

  /** The draft as it stands now, checked; nothing for a document that isn't open, is no draft, or before the datasets are read. */
  draft(uri: string): OpenDraft | undefined {
    const document = this.documents.get(uri);
    return document === undefined || !isDraft(document) ? undefined : this.#checked(document);
  }

  /** A draft that isn't open, checked. */
  closedDraft({ uri, text }: DraftFile): OpenDraft | undefined {
    const checked = this.#checked(TextDocument.create(uri, 'markdown', 0, text));
    this.#checker.forget(uri);
    return checked;
  }

  #checked(document: TextDocument): OpenDraft | undefined {
    const { uri } = document;
    const factbase = this.datasets.factbaseFor(uri);
    if (factbase === undefined) return undefined;
    const { encoding, relatedInformation } = this.client;
    return {
      uri,
      version: document.version,
      factbase,
      result: this.#checker.check(document, factbase, this.#day()),
      range: (span) => rangeOf(document, span, encoding),
      locate: relatedInformation ? this.editing.locator(this.datasets.scopes) : () => undefined,
    };
  }

  /** What the client can open of a workspace's drafts is in these folders (URIs). */
  get workspaceFolders(): readonly string[] {
    return this.#workspaceFolders;
  }

  #tellProblems(): void {
    try {
      this.datasets.publish(this.#day());
    } catch (error) {
      this.#connection.console.error(describe(error));
    }
  }

  #day(): string {
    return this.#today ?? this.host.today();
  }

  #scopes(): readonly Scope[] {
    return scopesOf(this.settings, this.#workspaceFolders, this.host);
  }

  #publish(uri: string): void {
    const draft = this.draft(uri);
    if (draft === undefined) return;
    const { version } = draft;
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#diagnose(draft) });
  }

  #diagnose(draft: OpenDraft): Diagnostic[] {
    try {
      return diagnosticsFor(draft);
    } catch (error) {
      this.#connection.console.error(describe(error));
      return [];
    }
  }

  #close(document: TextDocument): void {
    this.#publisher.forget(document.uri);
    this.#checker.forget(document.uri);
    if (this.editing.isDatasetFile(document, this.datasets.scopes)) this.#problems.mark('');
    if (isDraft(document)) {
      void this.#connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    }
  }
}

/** Milliseconds. */
const PAUSE = 150;
