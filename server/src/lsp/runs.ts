import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from './scopes';
import type { Settings } from './settings';

/** Which drafts are checked only when they are opened and saved. */
export class Runs {
  /** The last version of each document that was told of for another reason than an edit. */
  readonly #told = new Map<string, number>();

  /** It is told of as it stands now: it was opened or saved, or is checked by something else than before. */
  told({ uri, version }: TextDocument): void {
    this.#told.set(uri, version);
  }

  closed(uri: string): void {
    this.#told.delete(uri);
  }

  /** Whether a document as it stands now isn't to be told of before it is saved. What can't be saved by itself is told of at once: a draft without a file yet, a notebook's cell. */
  waitsForSave({ version }: TextDocument, { uri, file }: Place, run: Settings['run']): boolean {
    const hasOwnFile = uri === file && !uri.startsWith('untitled:');
    return run === 'onSave' && hasOwnFile && version !== this.#told.get(uri);
  }
}
