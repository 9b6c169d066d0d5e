import { NotebookDocuments } from 'vscode-languageserver';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isDraft, textDocuments } from './drafts';
import { notebookOf } from './notebookCells';
import type { Encoding } from './positions';
import type { Place } from './scopes';

/** What the client has open; a cell of a notebook is a document of its own, whether the client opens notebooks or only their cells. */
export class OpenDocuments {
  readonly texts: TextDocuments<TextDocument>;
  readonly #notebooks: NotebookDocuments<TextDocument>;

  constructor(
    encoding: () => Encoding,
    onTyped?: (uri: string, caret: number | undefined) => void,
  ) {
    this.texts = textDocuments(encoding, onTyped);
    this.#notebooks = new NotebookDocuments(this.texts);
  }

  listen(connection: Connection): void {
    this.texts.listen(connection);
    this.#notebooks.listen(connection);
  }

  get(uri: string): TextDocument | undefined {
    return this.texts.get(uri);
  }

  isDraft(document: TextDocument): boolean {
    return isDraft(document, this.placeOf(document.uri).file);
  }

  get drafts(): readonly TextDocument[] {
    return this.texts.all().filter((document) => this.isDraft(document));
  }

  placeOf(uri: string): Place {
    const notebook = this.#notebooks.findNotebookDocumentForCell(uri)?.uri ?? notebookOf(uri);
    return { uri, file: notebook ?? uri };
  }
}
