import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDraft } from '../features/openDraft';
import type { DraftFile } from '../host';
import { Checker } from './checker';
import type { ClientSays } from './clientSays';
import type { DatasetEditing } from './datasetEditing';
import type { Datasets } from './datasets';
import type { DraftDecisions } from './decisions';
import { pathIn } from './drafts';
import type { OpenDocuments } from './openDocuments';
import { rangeOf } from './positions';
import type { Workspace } from './workspace';
import type { Writing } from './writing';

/** What drafts are checked by. */
export interface CheckedBy {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly datasets: Datasets;
  readonly editing: DatasetEditing;
  readonly decisions: DraftDecisions;
  readonly writing: Writing;
  readonly says: ClientSays;
  /** ISO. */
  readonly today: string;
}

/** Checks drafts by all that holds for them at the moment: settings, datasets, decisions, the day. */
export class DraftChecking {
  readonly #checker: Checker;
  readonly #by: CheckedBy;

  constructor(connection: Connection, by: CheckedBy) {
    this.#checker = new Checker((message) => {
      connection.console.error(message);
    });
    this.#by = by;
  }

  /** The draft as it stands in a document; nothing before the datasets are read. */
  check(document: TextDocument): OpenDraft | undefined {
    const { uri } = document;
    const { documents, datasets, decisions, writing, editing, says, today, workspace } = this.#by;
    const place = documents.placeOf(uri);
    const factbase = datasets.factbaseFor(place);
    if (factbase === undefined) return undefined;
    const { client, codePages, say } = says;
    const { encoding, relatedInformation } = client;
    const { sureness, severity, dateKeys } = workspace.settingsOf(place);
    const kept = decisions.of(place);
    const options = {
      today,
      fileName: pathIn(place.file),
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
      ...(client.caret && { written: writing.in(uri, result) }),
      range: (span) => rangeOf(document, span, encoding),
      tellsRelated: relatedInformation,
      showsSources: client.sources,
      locate: relatedInformation ? editing.locator(datasets.scopes) : () => undefined,
      say,
      recheck: this.#checker.apart(factbase, options),
      ...(codePages !== undefined && { codePages }),
    };
  }

  /** A draft that isn't open. */
  checkClosed({ uri, text }: DraftFile): OpenDraft | undefined {
    const checked = this.check(TextDocument.create(uri, 'markdown', 0, text));
    this.forget(uri);
    return checked;
  }

  forget(uri: string): void {
    this.#checker.forget(uri);
    this.#by.writing.forget(uri);
  }
}
