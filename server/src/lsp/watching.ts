import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection, Disposable, GlobPattern } from 'vscode-languageserver';
import type { Client } from './capabilities';
import type { Host } from '../host';

/** Has the client watch the YAML files of the dataset folders; the folders of the call before are no longer watched. */
export class DatasetWatch {
  readonly #connection: Connection;
  readonly #host: Host;
  #watched = '';
  #registration: Promise<Disposable> | undefined;

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
  }

  /** Does nothing where the client can't be asked to watch, or watches these folders already. */
  async follow(folders: readonly string[], client: Client): Promise<void> {
    const wanted = folders.join('\n');
    if (!client.watchRegistration || wanted === this.#watched) return;
    this.#watched = wanted;
    const before = this.#registration;
    this.#registration = undefined;
    (await before)?.dispose();
    if (folders.length === 0) return;
    const watchers = folders.map((folder) => ({ globPattern: this.#pattern(folder, client) }));
    this.#registration = this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers,
    });
    await this.#registration;
  }

  #pattern(folder: string, client: Client): GlobPattern {
    const baseUri = client.relativePatterns ? this.#host.fileUri(folder) : undefined;
    if (baseUri !== undefined) return { baseUri, pattern: DATASET_FILES };
    return `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/${DATASET_FILES}`;
  }
}

const DATASET_FILES = '**/*.{yaml,yml}';
