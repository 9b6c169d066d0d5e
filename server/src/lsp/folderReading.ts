import type { Connection } from 'vscode-languageserver';
import { LARGEST_FILE } from '../dataset/fileTexts';
import type { EditorHost } from '../host';
import { FOLDERS } from '../protocol';
import type { FolderContents, FoldersParams } from '../protocol';
import { describe } from './checker';
import type { Scope } from './scopes';

/** Has the client read the folders that only it can reach, before the datasets are read. */
export class FolderReading {
  readonly #connection: Connection;
  readonly #host: EditorHost;
  #running: Promise<void> | undefined;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.#host = host;
  }

  /** Resolves once nothing is being read. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Calls `load` once all that the scopes name is known: at once where nothing has to be asked. */
  before(scopes: () => readonly Scope[], load: () => void): void {
    if (this.#running !== undefined) return; // Looks again at what is to be read before it loads.
    if (!this.isNeeded(scopes())) {
      load();
      return;
    }
    const log = (error: unknown) => {
      this.#connection.console.error(describe(error));
    };
    this.#running = this.#readAll(scopes)
      .catch(log)
      .then(() => {
        this.#running = undefined;
        load();
      })
      .catch(log);
  }

  /** Whether the client has to be asked before these can be read. */
  isNeeded(scopes: readonly Scope[]): boolean {
    const { clientFolders, bundledDataset } = this.#host;
    for (const { folders } of scopes) {
      // Alone it is had from its snapshot.
      if (folders.length === 1 && folders[0] === bundledDataset) continue;
      for (const folder of folders) clientFolders.ask(folder);
    }
    return clientFolders.questions.length > 0;
  }

  /** What an answer says may name more. */
  async #readAll(scopes: () => readonly Scope[]): Promise<void> {
    while (this.isNeeded(scopes())) await this.#read();
  }

  /** What the client fails to read is as if it weren't there. */
  async #read(): Promise<void> {
    const { clientFolders } = this.#host;
    const folders = clientFolders.questions;
    const params: FoldersParams = { folders, ending: '.yaml', largest: LARGEST_FILE };
    const answers = clientFolders.isOffered ? await this.#answers(params) : [];
    for (const [at, question] of folders.entries())
      clientFolders.take(question, answers[at] ?? null);
  }

  #answers(params: FoldersParams): Promise<readonly (FolderContents | null)[]> {
    return this.#connection
      .sendRequest<readonly (FolderContents | null)[]>(FOLDERS, params)
      .catch((error: unknown) => {
        this.#connection.console.error(`The client can't read folders: ${String(error)}`);
        return [];
      });
  }
}
