import { TextDocumentSaveReason } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaretParams } from '../protocol';
import type { Client } from './capabilities';
import type { DatasetLoading } from './datasetLoading';
import { decisionsFileOf } from './decisionFiles';
import type { DecisionFiles } from './decisionFiles';
import type { OpenDocuments } from './openDocuments';
import { offsetOf } from './positions';
import type { Reports } from './reports';
import { Runs } from './runs';
import type { Workspace } from './workspace';
import type { Writing } from './writing';

/** What documents are followed with. */
export interface Followers {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly writing: Writing;
  readonly decisionFiles: DecisionFiles;
  readonly loading: DatasetLoading;
  readonly client: Client;
}

/** What the session does itself. */
export interface Handlers {
  /** Whether it is read for the checking of drafts: a dataset's file, or a configuration. */
  readonly isReadAsData: (document: TextDocument) => boolean;
  /** A draft was opened. */
  readonly opened: () => void;
  readonly closed: (document: TextDocument) => void;
  /** Checks all drafts by the decisions that are kept now. */
  readonly redecide: () => void;
}

/** Listens to what a client does to documents, and where its writer's caret is. */
export class DocumentEvents {
  readonly #followers: Followers;
  readonly #reports: Reports;
  readonly #runs = new Runs();

  constructor(followers: Followers, reports: Reports, handlers: Handlers) {
    this.#followers = followers;
    this.#reports = reports;
    const { documents, writing, loading } = followers;
    const { isReadAsData } = handlers;
    const { texts } = documents;
    texts.onDidChangeContent(({ document }) => {
      if (documents.isDraft(document)) this.#edited(document);
      else if (isReadAsData(document)) reports.markProblems();
      else if (decisionsFileOf(document.uri)) followers.decisionFiles.mark();
    });
    texts.onDidOpen(({ document }) => {
      this.#runs.told(document);
      if (documents.isDraft(document)) handlers.opened();
    });
    texts.onDidSave(({ document }) => {
      if (isReadAsData(document)) loading.filesChanged([document.uri]);
      else if (documents.isDraft(document)) this.tell(document);
      else if (decisionsFileOf(document.uri))
        loading.decisionsChanged([document.uri], handlers.redecide);
    });
    // Who saves has written what was to be written; an editor that saves by itself knows nothing of that.
    texts.onWillSave(({ document, reason }) => {
      if (reason === TextDocumentSaveReason.Manual) writing.moved(document.uri, undefined);
    });
    texts.onDidClose(({ document }) => {
      this.#runs.closed(document.uri);
      handlers.closed(document);
    });
  }

  /** Takes where the client says that the caret is; of a version of the draft that is gone it doesn't count. */
  moveCaret({ uri, version, position }: CaretParams): void {
    const { documents, writing, client } = this.#followers;
    const document = documents.get(uri);
    if (document === undefined || version < document.version) return;
    const caret = position ? offsetOf(document, position, client.encoding) : undefined;
    if (writing.moved(uri, caret) && !this.waitsForSave(document)) this.#reports.markDraft(uri);
  }

  /** A document is told of as it stands now, whether it is saved or not. */
  tell(document: TextDocument): void {
    this.#runs.told(document);
    this.#reports.markDraft(document.uri);
  }

  /** Whether a document is told of only once it is saved. */
  waitsForSave(document: TextDocument): boolean {
    const { documents, workspace } = this.#followers;
    const place = documents.placeOf(document.uri);
    return this.#runs.waitsForSave(document, place, workspace.settingsOf(place).run);
  }

  #edited(document: TextDocument): void {
    if (!this.waitsForSave(document)) this.#reports.markDraft(document.uri);
    this.#followers.decisionFiles.mark();
  }
}
