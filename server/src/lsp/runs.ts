import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from './scopes';
import type { Settings } from './settings';

/** Which drafts are checked only when they are opened and saved. */
export class Runs {
  /** The version in which each document was opened. */
  readonly #opened = new Map<string, number>();

  opened({ uri, version }: TextDocument): void {
    this.#opened.set(uri, version);
  }

  closed(uri: string): void {
    this.#opened.delete(uri);
  }

  /** Whether a document as it stands now isn't to be told of before it is saved. What can't be saved by itself is told of at once: a draft without a file yet, a notebook's cell. */
  waitsForSave({ version }: TextDocument, { uri, file }: Place, run: Settings['run']): boolean {
    const hasOwnFile = uri === file && !uri.startsWith('untitled:');
    return run === 'onSave' && hasOwnFile && version !== this.#opened.get(uri);
  }
}
