import type { Connection } from 'vscode-languageserver';
import { LARGEST_FILE } from '../dataset/fileTexts';
import type { EditorHost } from '../host';
import { FILES, FOLDERS } from '../protocol';
import type { FilesParams, FolderContents, FoldersParams } from '../protocol';
import { describe } from './checker';
import type { Scope } from './scopes';

/** Has the client read the folders and files that only it can reach, before the datasets are read. */
export class FolderReading {
  readonly #connection: Connection;
  readonly #host: EditorHost;
  #running: Promise<void> | undefined;
  /** What is to be done once what runs is read, since it reads nothing but files. */
  #next: (() => void) | undefined;
  #isLoading = false;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.#host = host;
  }

  /** Resolves once nothing is being read. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Calls `load` once all that the scopes name is known: at once where nothing has to be asked. */
  before(scopes: () => readonly Scope[], load: () => void): void {
    if (this.#running !== undefined) {
      // What loads looks again at what is to be read before it does.
      if (!this.#isLoading)
        this.#next = () => {
          this.before(scopes, load);
        };
      return;
    }
    if (!this.isNeeded(scopes())) {
      load();
      return;
    }
    this.#isLoading = true;
    this.#run(this.#readAll(scopes), () => {
      this.#isLoading = false;
      load();
    });
  }

  /** Has the files read anew that are asked for, and calls `then` where they have changed. */
  rereadFiles(then: () => void): void {
    if (this.#running !== undefined) return; // What reads now goes on until nothing is asked for.
    let hasChanged = false;
    const read = async () => {
      while (this.#host.clientFiles.questions.length > 0)
        hasChanged = (await this.#readFiles()) || hasChanged;
    };
    this.#run(read(), () => {
      if (hasChanged) then();
    });
  }

  #run(reading: Promise<void>, then: () => void): void {
    const log = (error: unknown) => {
      this.#connection.console.error(describe(error));
    };
    this.#running = reading
      .catch(log)
      .then(() => {
        this.#running = undefined;
        then();
      })
      .catch(log)
      .then(() => {
        const next = this.#next;
        this.#next = undefined;
        next?.();
      });
  }

  /** Whether the client has to be asked before these can be read. */
  isNeeded(scopes: readonly Scope[]): boolean {
    const { clientFiles, clientFolders, bundledDataset } = this.#host;
    for (const { folders } of scopes) {
      // Alone it is had from its snapshot.
      if (folders.length === 1 && folders[0] === bundledDataset) continue;
      for (const folder of folders) clientFolders.ask(folder);
    }
    return clientFolders.questions.length + clientFiles.questions.length > 0;
  }

  /** What an answer says may name more. */
  async #readAll(scopes: () => readonly Scope[]): Promise<void> {
    while (this.isNeeded(scopes())) await Promise.all([this.#readFolders(), this.#readFiles()]);
  }

  /** What the client fails to read is as if it weren't there. */
  async #readFolders(): Promise<void> {
    const { clientFolders } = this.#host;
    const folders = clientFolders.questions;
    if (folders.length === 0) return;
    const params: FoldersParams = { folders, ending: '.yaml', largest: LARGEST_FILE };
    const answers = clientFolders.isOffered
      ? await this.#answers<FolderContents>(FOLDERS, params)
      : [];
    for (const [at, question] of folders.entries())
      clientFolders.take(question, answers[at] ?? null);
  }

  async #readFiles(): Promise<boolean> {
    const { clientFiles } = this.#host;
    const files = clientFiles.questions;
    if (files.length === 0) return false;
    const params: FilesParams = { files, largest: LARGEST_BESIDE };
    const answers = await this.#answers<unknown>(FILES, params);
    const changed = files.filter((uri, at) => clientFiles.take(uri, answers[at] ?? null));
    return changed.length > 0;
  }

  async #answers<T>(request: string, params: object): Promise<readonly (T | null)[]> {
    try {
      const answers: unknown = await this.#connection.sendRequest(request, params);
      return Array.isArray(answers) ? (answers as readonly (T | null)[]) : [];
    } catch (error) {
      this.#connection.console.error(`The client can't read for the server: ${String(error)}`);
      return [];
    }
  }
}

/** In bytes, of a file beside drafts: no decisions or configuration that is read is longer. */
const LARGEST_BESIDE = 1_000_000;
