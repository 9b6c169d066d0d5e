import { TextDocumentSaveReason } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaretParams } from '../protocol';
import type { Client } from './capabilities';
import type { DatasetLoading } from './datasetLoading';
import type { DraftDecisions } from './decisions';
import type { OpenDocuments } from './openDocuments';
import { offsetOf } from './positions';
import type { Reports } from './reports';
import type { Runs } from './runs';
import type { Settings } from './settings';
import type { Writing } from './writing';

/** What goes by what is done to documents. */
export interface Followed {
  readonly documents: OpenDocuments;
  readonly writing: Writing;
  readonly runs: Runs;
  readonly client: () => Client;
  readonly settingsOf: (uri: string) => Settings;
  readonly reports: Reports;
  readonly decisions: DraftDecisions;
  readonly loading: DatasetLoading;
  /** Whether it is read for the checking of drafts: a dataset's file, or a configuration. */
  readonly isReadAsData: (document: TextDocument) => boolean;
  readonly draftOpened: () => void;
  readonly closed: (document: TextDocument) => void;
}

/** Listens to what a client does to documents, and where its writer's caret is. */
export class DocumentEvents {
  readonly #followed: Followed;

  constructor(followed: Followed) {
    this.#followed = followed;
    const { documents, writing, runs, reports, loading, isReadAsData } = followed;
    const { texts } = documents;
    texts.onDidChangeContent(({ document }) => {
      if (documents.isDraft(document)) this.#edited(document);
      else if (isReadAsData(document)) reports.markProblems();
    });
    texts.onDidOpen(({ document }) => {
      runs.opened(document);
      if (documents.isDraft(document)) followed.draftOpened();
    });
    texts.onDidSave(({ document }) => {
      if (isReadAsData(document)) loading.filesChanged([document.uri]);
      else if (documents.isDraft(document)) reports.markDraft(document.uri);
    });
    // Who saves has written what was to be written; an editor that saves by itself knows nothing of that.
    texts.onWillSave(({ document, reason }) => {
      if (reason === TextDocumentSaveReason.Manual) writing.moved(document.uri, undefined);
    });
    texts.onDidClose(({ document }) => {
      runs.closed(document.uri);
      followed.closed(document);
    });
  }

  /** Takes where the client says that the caret is; of a version of the draft that is gone it doesn't count. */
  moveCaret({ uri, version, position }: CaretParams): void {
    const { documents, writing, reports, client } = this.#followed;
    const document = documents.get(uri);
    if (document === undefined || version < document.version) return;
    const caret = position ? offsetOf(document, position, client().encoding) : undefined;
    if (writing.moved(uri, caret)) reports.markDraft(uri);
  }

  #edited(document: TextDocument): void {
    const { documents, runs, reports, decisions, settingsOf } = this.#followed;
    const { run } = settingsOf(document.uri);
    const place = documents.placeOf(document.uri);
    if (!runs.waitsForSave(document, place, run)) reports.markDraft(document.uri);
    decisions.mark();
  }
}
