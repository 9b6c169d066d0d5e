import type { Connection } from 'vscode-languageserver';
import type { EditorHost } from '../host';
import type { Client } from './capabilities';
import type { Configurations } from './configurations';
import type { Datasets } from './datasets';
import { FolderReading } from './folderReading';
import type { OpenDocuments } from './openDocuments';
import type { Scope } from './scopes';
import { DatasetWatch } from './watching';
import type { Workspace } from './workspace';

/** What says which datasets are to be read, and what is done with them. */
export interface LoadingFor {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly datasets: Datasets;
  readonly host: EditorHost;
  readonly client: Client;
}

/** Reads the datasets that the open drafts go by, and again when others are named or their files change. */
export class DatasetLoading {
  readonly #connection: Connection;
  readonly #for: LoadingFor;
  readonly #onLoaded: () => void;
  readonly #folders: FolderReading;
  readonly #watch: DatasetWatch;

  /** `onLoaded`: called whenever they were read. */
  constructor(connection: Connection, loadingFor: LoadingFor, onLoaded: () => void) {
    const { host } = loadingFor;
    this.#connection = connection;
    this.#onLoaded = onLoaded;
    this.#for = loadingFor;
    this.#folders = new FolderReading(connection, host);
    this.#watch = new DatasetWatch(connection, host);
  }

  /** Resolves once nothing is being read. */
  settled(): Promise<void> {
    return this.#folders.settled();
  }

  /** Files that datasets may lie in have changed. */
  filesChanged(uris: readonly string[]): void {
    this.#for.host.clientFolders.outdate(uris);
    this.reload();
  }

  reload(): void {
    this.#folders.before(
      () => this.#scopes(),
      () => {
        this.#load();
      },
    );
  }

  /** Reads them where they were not read yet, or others are named than were. */
  follow(): void {
    const { datasets } = this.#for;
    const scopes = this.#scopes();
    const isOutdated = !datasets.isLoaded || datasets.differFrom(scopes);
    if (isOutdated || this.#folders.isNeeded(scopes)) this.reload();
  }

  #load(): void {
    const { configurations, datasets, client } = this.#for;
    configurations.forget();
    const scopes = this.#scopes();
    datasets.load(scopes);
    this.#onLoaded();
    this.#watch.follow(scopes, client, configurations.folders).catch((error: unknown) => {
      this.#connection.console.warn(`The datasets can't be watched: ${String(error)}`);
    });
  }

  #scopes(): readonly Scope[] {
    const { documents, workspace, host } = this.#for;
    const places = documents.drafts.map(({ uri }) => documents.placeOf(uri));
    return workspace.scopes(places, host);
  }
}
