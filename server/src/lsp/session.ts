import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CitationForm } from '../core/verdicts/citations';
import type { Say } from '../core/l10n/say';
import type { OpenDraft } from '../features/openDraft';
import type { DraftFile, EditorHost } from '../host';
import type { Client } from './capabilities';
import { describe } from './checker';
import { readClientSays, SAID_NOTHING } from './clientSays';
import type { ClientSays } from './clientSays';
import { ConfigurationDiagnostics } from './configurationDiagnostics';
import { Configurations, isConfigurationFile } from './configurations';
import { DatasetEditing } from './datasetEditing';
import { DatasetLoading } from './datasetLoading';
import { Datasets } from './datasets';
import { DraftDecisions } from './decisions';
import { DocumentEvents } from './documentEvents';
import { DraftChecking } from './draftChecking';
import { OpenDocuments } from './openDocuments';
import { refreshAnnotations } from './refreshing';
import { Reports } from './reports';
import { Runs } from './runs';
import { citationForm } from './settings';
import { settingsQuestion } from './settingsQuestion';
import { TemplateNotice } from './templateNotice';
import { Workspace } from './workspace';
import { Writing } from './writing';

/** One client's session: its documents, settings and datasets, and what was found. Knows no request. */
export class Session {
  readonly documents: OpenDocuments;
  readonly events: DocumentEvents;
  #says: ClientSays = SAID_NOTHING;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly #connection: Connection;
  readonly #checking: DraftChecking;
  readonly host: EditorHost;
  readonly datasets: Datasets;
  readonly editing: DatasetEditing;
  readonly decisions: DraftDecisions;
  readonly loading: DatasetLoading;
  readonly #writing = new Writing();
  readonly #runs = new Runs();
  readonly #reports: Reports;
  readonly #templates: TemplateNotice;
  readonly #configurationDiagnostics: ConfigurationDiagnostics;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.host = host;
    this.documents = new OpenDocuments(
      () => this.client.encoding,
      (uri, caret) => {
        this.#writing.edited(uri, this.client.caret ? caret : undefined);
      },
    );
    const ask = settingsQuestion(connection, (uri) => this.documents.placeOf(uri));
    this.configurations = new Configurations(host);
    this.workspace = new Workspace(ask, this.configurations, (uris) => {
      this.#configured(uris);
    });
    this.#templates = new TemplateNotice(
      connection,
      (uri) => this.workspace.settings.of(uri),
      () => this.say,
    );
    this.editing = new DatasetEditing(this.documents.texts, host, () => this.client);
    this.decisions = new DraftDecisions(connection, host, {
      folders: () => this.workspace.folders,
      placeOf: (uri) => this.documents.placeOf(uri),
      say: () => this.say,
      drafts: () => this.documents.drafts.flatMap(({ uri }) => this.draft(uri) ?? []),
    });
    this.datasets = new Datasets(connection, host, this.editing);
    this.loading = new DatasetLoading(connection, host, {
      documents: this.documents,
      workspace: this.workspace,
      configurations: this.configurations,
      datasets: this.datasets,
      client: () => this.client,
      loaded: () => {
        this.#loaded();
      },
    });
    this.#checking = new DraftChecking(connection, {
      documents: this.documents,
      workspace: this.workspace,
      datasets: this.datasets,
      editing: this.editing,
      decisions: this.decisions,
      writing: this.#writing,
      says: () => this.#says,
      today: () => this.#day(),
    });
    this.#configurationDiagnostics = new ConfigurationDiagnostics(connection, {
      documents: this.documents,
      configurations: this.configurations,
      host,
      encoding: () => this.client.encoding,
    });
    this.#reports = new Reports(connection, {
      draft: (uri) => (this.workspace.settings.isAwaited(uri) ? undefined : this.draft(uri)),
      tellProblems: () => {
        this.datasets.publish(this.#day());
        this.#configurationDiagnostics.publish();
      },
      leavingOut: (uri) => this.leavingOut(uri),
      wantsCoverage: () => this.client.coverage,
    });
    this.events = this.#listen();
  }

  get say(): Say {
    return this.#says.say;
  }

  /** What the client can do. */
  get client(): Client {
    return this.#says.client;
  }

  begin(params: InitializeParams): void {
    this.#says = readClientSays(params);
    this.host.clientFolders.offer(this.client.folders);
    this.workspace.begin(params);
  }

  /** Checks all open drafts anew by the decisions that are kept now. */
  redecide(): void {
    this.decisions.forget();
    for (const { uri } of this.documents.drafts) this.#reports.markDraft(uri);
  }

  /** The draft as it stands now, checked; nothing for a document that isn't open, is no draft, or before the datasets are read. */
  draft(uri: string): OpenDraft | undefined {
    const document = this.documents.get(uri);
    return document === undefined ||
      !this.documents.isDraft(document) ||
      this.leavingOut(uri) !== undefined
      ? undefined
      : this.#checking.check(document);
  }

  /** How sources are cited in a document. */
  citationForm(uri: string): CitationForm {
    return citationForm(this.workspace.settingsOf(this.documents.placeOf(uri)));
  }

  /** A draft that isn't open, checked. */
  closedDraft(file: DraftFile): OpenDraft | undefined {
    return this.#checking.checkClosed(file);
  }

  #listen(): DocumentEvents {
    return new DocumentEvents({
      documents: this.documents,
      writing: this.#writing,
      runs: this.#runs,
      reports: this.#reports,
      decisions: this.decisions,
      loading: this.loading,
      client: () => this.client,
      settingsOf: (uri) => this.workspace.settingsOf(this.documents.placeOf(uri)),
      isReadAsData: (document) => this.#isReadAsData(document),
      draftOpened: () => {
        this.#lookForConfiguration();
      },
      closed: (document) => {
        this.#close(document);
      },
    });
  }

  #loaded(): void {
    this.decisions.forget();
    this.#reports.tellProblems();
    refreshAnnotations(this.#connection, this.client);
    for (const { uri } of this.documents.drafts) this.#reports.markDraft(uri);
  }

  #configured(uris: readonly string[]): void {
    this.#templates.look(uris);
    refreshAnnotations(this.#connection, this.client);
    for (const uri of uris) this.#reports.markDraft(uri);
    try {
      this.loading.follow();
    } catch (error) {
      this.#connection.console.error(describe(error));
    }
  }

  #close(document: TextDocument): void {
    const { uri } = document;
    this.#checking.forget(uri);
    this.workspace.settings.forget(uri);
    if (this.#isReadAsData(document)) this.#reports.markProblems();
    if (!this.documents.isDraft(document)) return;
    this.decisions.mark();
    this.#reports.retract(uri);
    if (this.datasets.isLoaded) this.loading.follow();
  }

  /** Of a client that can't watch files, what has changed is seen when the next draft is opened. */
  #lookForConfiguration(): void {
    this.configurations.forget();
    if (this.datasets.isLoaded) this.loading.follow();
  }

  /** The path of the configuration that leaves a draft out; nothing where it is to be checked. */
  leavingOut(uri: string): string | undefined {
    return this.configurations.leavingOut(this.documents.placeOf(uri).file)?.path;
  }

  /** A dataset's file, or a configuration. */
  #isReadAsData(document: TextDocument): boolean {
    return (
      isConfigurationFile(document) || this.editing.isDatasetFile(document, this.datasets.scopes)
    );
  }

  #day(): string {
    return this.#says.today ?? this.host.today();
  }
}
