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
import { DecisionFiles } from './decisionFiles';
import { DraftDecisions } from './decisions';
import { DocumentEvents } from './documentEvents';
import { DraftChecking } from './draftChecking';
import { DraftStates } from './draftStates';
import { KeptDrafts } from './keptDrafts';
import { OpenDocuments } from './openDocuments';
import { refreshAnnotations } from './refreshing';
import { Reports } from './reports';
import { citationForm } from './settings';
import { settingsQuestion } from './settingsQuestion';
import { TemplateNotice } from './templateNotice';
import { Workspace } from './workspace';
import { Writing } from './writing';

/** One client's session: its documents, settings and datasets, and what was found. Knows no request. */
export class Session {
  readonly documents: OpenDocuments;
  readonly events: DocumentEvents;
  says: ClientSays = SAID_NOTHING;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly #connection: Connection;
  readonly #checking: DraftChecking;
  readonly host: EditorHost;
  readonly datasets: Datasets;
  readonly editing: DatasetEditing;
  readonly decisions: DraftDecisions;
  readonly decisionFiles: DecisionFiles;
  readonly loading: DatasetLoading;
  /** Tells checks of a draft apart, for clients that ask for diagnostics. */
  readonly states: DraftStates;
  readonly kept = new KeptDrafts((uri) => this.keyOf(uri));
  readonly writing = new Writing();
  readonly #reports: Reports;
  readonly #templates: TemplateNotice;
  readonly #configurationDiagnostics: ConfigurationDiagnostics;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.host = host;
    this.documents = new OpenDocuments(
      () => this.client.encoding,
      (uri, caret) => {
        this.writing.edited(uri, this.client.caret ? caret : undefined);
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
    this.decisionFiles = new DecisionFiles(connection, this);
    this.decisions = new DraftDecisions(connection, host, this);
    this.datasets = new Datasets(connection, host, this.editing);
    this.loading = new DatasetLoading(connection, this, () => {
      this.#loaded();
    });
    this.#checking = new DraftChecking(connection, this);
    this.states = new DraftStates(connection, this);
    this.#configurationDiagnostics = new ConfigurationDiagnostics(connection, this);
    this.#reports = new Reports(connection, {
      draft: (uri) => (this.loading.awaits(uri) ? undefined : this.draft(uri)),
      tellProblems: () => {
        this.datasets.publish(this.today);
        this.#configurationDiagnostics.publish();
      },
      leavingOut: (uri) => this.leavingOut(uri),
      wantsCoverage: () => this.client.coverage,
      pullsDiagnostics: () => this.client.pullsDiagnostics,
      haveAskedAgain: (uri) => {
        this.states.refresh(uri);
      },
      keep: (draft) => {
        this.kept.keep(draft, this.states.idToKeep(draft), false);
      },
    });
    this.events = new DocumentEvents(this, this.#reports, {
      isReadAsData: (document) => this.#isReadAsData(document),
      opened: () => {
        this.#lookForConfiguration();
      },
      closed: (document) => {
        this.#close(document);
      },
      redecide: this.redecide,
    });
  }

  get say(): Say {
    return this.says.say;
  }

  /** What the client can do. */
  get client(): Client {
    return this.says.client;
  }

  begin(params: InitializeParams): void {
    this.says = readClientSays(params);
    this.host.clientFolders.offer(this.client.folders);
    this.host.clientFiles.offer(this.client.files);
    this.workspace.begin(params);
  }

  /** Checks all open drafts anew by the decisions that are kept now. */
  readonly redecide = (): void => {
    this.decisions.forget();
    this.#tell(this.documents.drafts);
  };

  /** The draft as it stands now, checked; nothing for a document that isn't open, is no draft, or before the datasets are read. */
  draft(uri: string): OpenDraft | undefined {
    const document = this.documents.get(uri);
    return document === undefined ||
      !this.documents.isDraft(document) ||
      this.leavingOut(uri) !== undefined
      ? undefined
      : this.#checking.check(document);
  }

  /** The draft of a file that is open, by whichever of its URIs. */
  openDraftOf(uri: string): OpenDraft | undefined {
    const key = this.keyOf(uri);
    const open = this.documents.drafts.find((document) => this.keyOf(document.uri) === key);
    return open && this.draft(open.uri);
  }

  /** The same for two URIs of one file. */
  keyOf(uri: string): string {
    return this.host.filePath(uri) ?? uri;
  }

  /** Whether an open document is told of only once it is saved. */
  waitsForSave(uri: string): boolean {
    const document = this.documents.get(uri);
    return document !== undefined && this.events.waitsForSave(document);
  }

  /** How sources are cited in a document. */
  citationForm(uri: string): CitationForm {
    return citationForm(this.workspace.settingsOf(this.documents.placeOf(uri)));
  }

  /** A draft that isn't open, checked; nothing where it isn't to be. */
  closedDraft(file: DraftFile): OpenDraft | undefined {
    return this.leavingOut(file.uri) === undefined ? this.#checking.checkClosed(file) : undefined;
  }

  #loaded(): void {
    this.decisions.forget();
    this.#reports.tellProblems();
    refreshAnnotations(this.#connection, this.client);
    this.#tell(this.documents.drafts);
  }

  /** Of documents that are checked by something else than before. */
  #tell(documents: readonly TextDocument[]): void {
    for (const document of documents) this.events.tell(document);
  }

  #configured(uris: readonly string[]): void {
    this.#templates.look(uris);
    refreshAnnotations(this.#connection, this.client);
    this.#tell(uris.flatMap((uri) => this.documents.get(uri) ?? []));
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
    this.states.forget(uri);
    if (!this.kept.isListed(uri)) this.kept.forget(uri);
    this.decisionFiles.mark();
    if (this.#isReadAsData(document)) this.#reports.markProblems();
    if (!this.documents.isDraft(document)) return;
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

  /** ISO. */
  get today(): string {
    return this.says.today ?? this.host.today();
  }
}
