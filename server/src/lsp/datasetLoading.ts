import type { Connection } from 'vscode-languageserver';
import type { EditorHost } from '../host';
import type { Client } from './capabilities';
import type { Configurations } from './configurations';
import type { Datasets } from './datasets';
import type { DraftDecisions } from './decisions';
import { FolderReading } from './folderReading';
import type { OpenDocuments } from './openDocuments';
import { homeOf } from './scopes';
import type { Place, Scope } from './scopes';
import { DatasetWatch } from './watching';
import type { Workspace } from './workspace';

/** What says which datasets are to be read, and what is done with them. */
export interface LoadingFor {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly datasets: Datasets;
  readonly decisions: DraftDecisions;
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

  /** Whether some of what a draft is checked by is still to be told by the client for the first time. */
  awaits(uri: string): boolean {
    const { documents, host, workspace } = this.#for;
    const path = host.filePath(documents.placeOf(uri).file);
    if (workspace.settings.isAwaited(uri)) return true;
    return path !== undefined && host.clientFiles.awaits(path);
  }

  /** Files that datasets may lie in have changed. */
  filesChanged(uris: readonly string[]): void {
    this.#for.host.clientFolders.outdate(uris);
    this.#for.host.clientFiles.outdate(uris);
    this.reload();
  }

  /** Files of decisions have changed, or folders of them: what only the client can read is read anew before `redecide` is called. */
  decisionsChanged(uris: readonly string[], redecide: () => void): void {
    if (this.#for.host.clientFiles.outdate(uris)) this.#folders.rereadFiles(redecide);
    else redecide();
  }

  reload(): void {
    this.#folders.before(
      () => {
        // What was told since says which datasets there are.
        this.#for.configurations.forget();
        return this.#scopes();
      },
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
    const { decisions, documents, workspace, host } = this.#for;
    const places = documents.drafts.map(({ uri }) => documents.placeOf(uri));
    host.clientFiles.reach(foldersToSeekIn(workspace.folders, places, host));
    for (const place of places) decisions.seek(place);
    return workspace.scopes(places, host);
  }
}

/** The workspace folders; of a draft that lies in none its own. */
function foldersToSeekIn(
  workspaceFolders: readonly string[],
  places: readonly Place[],
  host: EditorHost,
): readonly string[] {
  const strays = places
    .map(({ file }) => file)
    .filter(
      (file) => homeOf(file, workspaceFolders) === undefined && !file.startsWith('untitled:'),
    );
  const uris = [...workspaceFolders, ...strays.map((file) => file.replace(/\/[^/]*$/, ''))];
  return uris.flatMap((uri) => host.filePath(uri)?.replace(/\/$/, '') ?? []);
}
