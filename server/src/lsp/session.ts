import type {
  Connection,
  Diagnostic,
  InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsFor } from '../features/diagnostics';
import type { OpenDraft } from '../features/openDraft';
import { readClient } from './capabilities';
import type { Client } from './capabilities';
import { Checker, describe } from './checker';
import { Datasets } from './datasets';
import { isDraft, openDocuments } from './drafts';
import type { Host } from '../host';
import { rangeOf } from './positions';
import { Publisher } from './publisher';
import { DEFAULT_SETTINGS, readSettings, readToday } from './settings';
import type { Settings } from './settings';
import { DatasetWatch } from './watching';

/** One client's session: its documents, settings and datasets, and what was found. Knows no request. */
export class Session {
  readonly documents: TextDocuments<TextDocument>;
  client: Client = readClient(undefined);
  settings: Settings = DEFAULT_SETTINGS;
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #checker: Checker;
  readonly #datasets: Datasets;
  readonly #watch: DatasetWatch;
  readonly #publisher: Publisher;
  #workspaceFolders: readonly string[] = [];
  #initial: Settings = DEFAULT_SETTINGS;
  #today: string | undefined;

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
    this.#checker = new Checker((message) => {
      connection.console.error(message);
    });
    this.#datasets = new Datasets(connection, host);
    this.#watch = new DatasetWatch(connection, host);
    this.#publisher = new Publisher((uri) => {
      this.#publish(uri);
    });
    this.documents = openDocuments(() => this.client.encoding);
    this.documents.onDidChangeContent(({ document }) => {
      this.#publisher.mark(document.uri);
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
    const before = this.#folders();
    this.settings = readSettings(given, this.#initial);
    if (this.#datasets.factbase === undefined || before.join('\n') !== this.#folders().join('\n')) {
      this.reload();
    }
  }

  changeWorkspaceFolders(added: readonly string[], removed: readonly string[]): void {
    const kept = this.#workspaceFolders.filter((uri) => !removed.includes(uri));
    this.#workspaceFolders = [...kept, ...added];
    this.reload();
  }

  /** Reads the datasets anew and checks all open drafts against them. */
  reload(): void {
    const folders = this.#folders();
    this.#datasets.load(folders);
    for (const uri of this.documents.keys()) this.#publisher.mark(uri);
    this.#watch.follow(folders, this.client).catch((error: unknown) => {
      this.#connection.console.warn(`The datasets can't be watched: ${String(error)}`);
    });
  }

  /** The draft as it stands now, checked; nothing for a document that isn't open, is no draft, or before the datasets are read. */
  draft(uri: string): OpenDraft | undefined {
    const document = this.documents.get(uri);
    const { factbase } = this.#datasets;
    if (document === undefined || factbase === undefined || !isDraft(document)) return undefined;
    const { encoding, relatedInformation } = this.client;
    return {
      uri,
      version: document.version,
      factbase,
      result: this.#checker.check(document, factbase, this.#today ?? this.#host.today()),
      range: (span) => rangeOf(document, span, encoding),
      locate: ({ file, line, column }) => {
        const fileUri = relatedInformation ? this.#host.fileUri(file) : undefined;
        if (fileUri === undefined) return undefined;
        const start = { line: Math.max(line - 1, 0), character: Math.max(column - 1, 0) };
        return { uri: fileUri, range: { start, end: start } };
      },
    };
  }

  #folders(): readonly string[] {
    return this.#datasets.folders(this.settings, this.#workspaceFolders);
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
    if (isDraft(document)) {
      void this.#connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    }
  }
}
