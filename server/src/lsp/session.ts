import { TextDocumentSaveReason } from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CitationForm } from '../core/verdicts/citations';
import { IN_ENGLISH, sayIn } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import type { OpenDraft } from '../features/openDraft';
import type { DraftFile, EditorHost } from '../host';
import type { CaretParams } from '../protocol';
import { readClient } from './capabilities';
import type { Client } from './capabilities';
import { Checker, describe } from './checker';
import { DatasetEditing } from './datasetEditing';
import { ConfigurationDiagnostics } from './configurationDiagnostics';
import { Configurations, isConfigurationFile } from './configurations';
import { Datasets } from './datasets';
import { DraftDecisions } from './decisions';
import { pathIn } from './drafts';
import { FolderReading } from './folderReading';
import { OpenDocuments } from './openDocuments';
import { offsetOf, rangeOf } from './positions';
import { refreshAnnotations } from './refreshing';
import { Reports } from './reports';
import { Runs } from './runs';
import type { Scope } from './scopes';
import { citationForm, readCodePages, readToday } from './settings';
import { settingsQuestion } from './settingsQuestion';
import { TemplateNotice } from './templateNotice';
import { DatasetWatch } from './watching';
import { Workspace } from './workspace';
import { Writing } from './writing';

/** One client's session: its documents, settings and datasets, and what was found. Knows no request. */
export class Session {
  readonly documents: OpenDocuments;
  client: Client = readClient(undefined);
  say: Say = IN_ENGLISH;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly #connection: Connection;
  readonly #checker: Checker;
  readonly host: EditorHost;
  readonly datasets: Datasets;
  readonly editing: DatasetEditing;
  readonly decisions: DraftDecisions;
  readonly folders: FolderReading;
  readonly #watch: DatasetWatch;
  readonly #writing = new Writing();
  readonly #runs = new Runs();
  readonly #reports: Reports;
  readonly #templates: TemplateNotice;
  readonly #configurationDiagnostics: ConfigurationDiagnostics;
  #today: string | undefined;
  #codePages: string | undefined;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.host = host;
    this.#checker = new Checker((message) => {
      connection.console.error(message);
    });
    this.folders = new FolderReading(connection, host);
    this.#watch = new DatasetWatch(connection, host);
    this.documents = new OpenDocuments(
      () => this.client.encoding,
      (uri, caret) => {
        this.#writing.edited(uri, this.client.caret ? caret : undefined);
      },
    );
    const { texts } = this.documents;
    const ask = settingsQuestion(connection, (uri) => this.documents.placeOf(uri));
    this.configurations = new Configurations(host);
    this.workspace = new Workspace(ask, this.configurations, (uris) => {
      this.#configured(uris);
    });
    this.#templates = new TemplateNotice(connection, (uri) => this.workspace.settings.of(uri));
    this.editing = new DatasetEditing(texts, host, () => this.client);
    this.decisions = new DraftDecisions(connection, host, {
      folders: () => this.workspace.folders,
      placeOf: (uri) => this.documents.placeOf(uri),
      drafts: () => this.documents.drafts.flatMap(({ uri }) => this.draft(uri) ?? []),
    });
    this.datasets = new Datasets(connection, host, this.editing);
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
    texts.onDidChangeContent(({ document }) => {
      if (this.documents.isDraft(document)) this.#changed(document);
      else if (this.#isReadAsData(document)) this.#reports.markProblems();
    });
    texts.onDidOpen(({ document }) => {
      this.#runs.opened(document);
      if (this.documents.isDraft(document)) this.#lookForConfiguration();
    });
    texts.onDidSave(({ document }) => {
      if (this.#isReadAsData(document)) this.filesChanged([document.uri]);
      else if (this.documents.isDraft(document)) this.#reports.markDraft(document.uri);
    });
    // Who saves has written what was to be written; an editor that saves by itself knows nothing of that.
    texts.onWillSave(({ document, reason }) => {
      if (reason === TextDocumentSaveReason.Manual) this.#writing.moved(document.uri, undefined);
    });
    texts.onDidClose(({ document }) => {
      this.#close(document);
    });
  }

  begin(params: InitializeParams): void {
    this.client = readClient(params.capabilities);
    this.say = sayIn(params.locale);
    this.host.clientFolders.offer(this.client.folders);
    this.workspace.begin(params);
    this.#today = readToday(params.initializationOptions);
    this.#codePages = readCodePages(params.initializationOptions);
  }

  /** Files that datasets may lie in have changed. */
  filesChanged(uris: readonly string[]): void {
    this.host.clientFolders.outdate(uris);
    this.reload();
  }

  /** Reads the datasets anew and checks all open drafts against them. */
  reload(): void {
    this.folders.before(
      () => this.#scopes(),
      () => {
        this.#load();
      },
    );
  }

  #load(): void {
    this.configurations.forget();
    const scopes = this.#scopes();
    this.decisions.forget();
    this.datasets.load(scopes);
    this.#reports.tellProblems();
    refreshAnnotations(this.#connection, this.client);
    for (const { uri } of this.documents.drafts) this.#reports.markDraft(uri);
    const { folders } = this.configurations;
    this.#watch.follow(scopes, this.client, folders).catch((error: unknown) => {
      this.#connection.console.warn(`The datasets can't be watched: ${String(error)}`);
    });
  }

  /** Checks all open drafts anew by the decisions that are kept now. */
  redecide(): void {
    this.decisions.forget();
    for (const { uri } of this.documents.drafts) this.#reports.markDraft(uri);
  }

  /** Takes where the client says that the caret is; of a version of the draft that is gone it doesn't count. */
  moveCaret({ uri, version, position }: CaretParams): void {
    const document = this.documents.get(uri);
    if (document === undefined || version < document.version) return;
    const caret = position ? offsetOf(document, position, this.client.encoding) : undefined;
    if (this.#writing.moved(uri, caret)) this.#reports.markDraft(uri);
  }

  /** The draft as it stands now, checked; nothing for a document that isn't open, is no draft, or before the datasets are read. */
  draft(uri: string): OpenDraft | undefined {
    const document = this.documents.get(uri);
    return document === undefined ||
      !this.documents.isDraft(document) ||
      this.leavingOut(uri) !== undefined
      ? undefined
      : this.#checked(document);
  }

  /** How sources are cited in a document. */
  citationForm(uri: string): CitationForm {
    return citationForm(this.workspace.settingsOf(this.documents.placeOf(uri)));
  }

  /** A draft that isn't open, checked. */
  closedDraft({ uri, text }: DraftFile): OpenDraft | undefined {
    const checked = this.#checked(TextDocument.create(uri, 'markdown', 0, text));
    this.#checker.forget(uri);
    this.#writing.forget(uri);
    return checked;
  }

  #checked(document: TextDocument): OpenDraft | undefined {
    const { uri } = document;
    const place = this.documents.placeOf(uri);
    const factbase = this.datasets.factbaseFor(place);
    if (factbase === undefined) return undefined;
    const { encoding, relatedInformation } = this.client;
    const { sureness, severity, dateKeys } = this.workspace.settingsOf(place);
    const kept = this.decisions.of(place);
    const fileName = pathIn(place.file);
    const options = {
      today: this.#day(),
      fileName,
      sureness,
      severity,
      dateKeys,
      decisions: kept?.decisions,
    };
    const result = this.#checker.check(document, factbase, options);
    return {
      uri,
      version: document.version,
      factbase,
      severity,
      result,
      ...(kept && { ticked: kept.ticked }),
      ...(this.client.caret && { written: this.#writing.in(uri, result) }),
      range: (span) => rangeOf(document, span, encoding),
      tellsRelated: relatedInformation,
      locate: relatedInformation ? this.editing.locator(this.datasets.scopes) : () => undefined,
      say: this.say,
      recheck: this.#checker.apart(factbase, options),
      ...(this.#codePages !== undefined && { codePages: this.#codePages }),
    };
  }

  #changed(document: TextDocument): void {
    const place = this.documents.placeOf(document.uri);
    const { run } = this.workspace.settingsOf(place);
    if (!this.#runs.waitsForSave(document, place, run)) this.#reports.markDraft(document.uri);
    this.decisions.mark();
  }

  #configured(uris: readonly string[]): void {
    this.#templates.look(uris);
    refreshAnnotations(this.#connection, this.client);
    for (const uri of uris) this.#reports.markDraft(uri);
    try {
      this.#follow();
    } catch (error) {
      this.#connection.console.error(describe(error));
    }
  }

  /** Reads the datasets where they were not read yet, or others are named than were. */
  #follow(): void {
    const scopes = this.#scopes();
    const isOutdated = !this.datasets.isLoaded || this.datasets.differFrom(scopes);
    if (isOutdated || this.folders.isNeeded(scopes)) this.reload();
  }

  #scopes(): readonly Scope[] {
    const places = this.documents.drafts.map(({ uri }) => this.documents.placeOf(uri));
    return this.workspace.scopes(places, this.host);
  }

  #close(document: TextDocument): void {
    const { uri } = document;
    this.#checker.forget(uri);
    this.#writing.forget(uri);
    this.#runs.closed(uri);
    this.workspace.settings.forget(uri);
    if (this.#isReadAsData(document)) this.#reports.markProblems();
    if (!this.documents.isDraft(document)) return;
    this.decisions.mark();
    this.#reports.retract(uri);
    if (this.datasets.isLoaded) this.#follow();
  }

  /** Of a client that can't watch files, what has changed is seen when the next draft is opened. */
  #lookForConfiguration(): void {
    this.configurations.forget();
    if (this.datasets.isLoaded) this.#follow();
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
    return this.#today ?? this.host.today();
  }
}
