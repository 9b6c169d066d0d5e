import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection, Disposable, GlobPattern } from 'vscode-languageserver';
import { OWN_FOLDER } from '../dataset/chosenDatasets';
import { slashed } from '../dataset/datasetLoaders';
import { SUBJECT_FOLDERS } from '../dataset/schema';
import type { EditorHost } from '../host';
import { isUriPath } from '../host/uriPaths';
import type { Client } from './capabilities';
import { allFolders } from './scopes';
import type { Scope } from './scopes';

/** Has the client watch the files of the datasets, where a workspace folder may get one of its own, and the configurations. */
export class DatasetWatch {
  readonly #connection: Connection;
  readonly #host: EditorHost;
  #watched = '';
  #registration: Promise<Disposable> | undefined;

  constructor(connection: Connection, host: EditorHost) {
    this.#connection = connection;
    this.#host = host;
  }

  /** What was watched before no longer is. Does nothing where the client can't be asked to watch, or watches this already. */
  async follow(
    scopes: readonly Scope[],
    client: Client,
    configurationFolders: readonly string[],
  ): Promise<void> {
    const patterns = this.#patterns(scopes, client, configurationFolders);
    const wanted = JSON.stringify(patterns);
    if (!client.watchRegistration || wanted === this.#watched) return;
    this.#watched = wanted;
    const before = this.#registration;
    this.#registration = undefined;
    (await before)?.dispose();
    if (patterns.length === 0) return;
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    this.#registration = this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers,
    });
    await this.#registration;
  }

  /** Folders are watched beside files: of one that comes or goes as a whole, some clients tell nothing else. */
  #patterns(
    scopes: readonly Scope[],
    client: Client,
    configurationFolders: readonly string[],
  ): readonly GlobPattern[] {
    const under = (folder: string, patterns: readonly string[]): readonly GlobPattern[] => {
      const baseUri = client.relativePatterns ? this.#host.fileUri(folder) : undefined;
      if (baseUri !== undefined) return patterns.map((pattern) => ({ baseUri, pattern }));
      const path = folder.replaceAll('\\', '/').replace(/\/$/, '');
      return patterns.map((pattern) => `${path}/${pattern}`);
    };
    const homes = scopes.flatMap(({ home }) =>
      home !== undefined && this.#host.reaches(home) ? [home] : [],
    );
    const own = homes.map((home) => this.#host.resolveFolder(OWN_FOLDER, [home]));
    const roots = homes.map((home) => this.#host.resolveFolder('.', [home]));
    // On disk a configuration above the workspace counts as well, also one that is still to come there.
    const above = roots.filter((root) => !isUriPath(root)).flatMap(foldersAbove);
    const beyond = new Set([...above, ...configurationFolders.filter((one) => !isIn(roots, one))]);
    const others = allFolders(scopes).filter((folder) => !own.includes(folder));
    return [
      ...others.flatMap((folder) => under(folder, [FILES, FOLDERS])),
      ...roots.flatMap((root) => under(root, [...OWN, `**/${CONFIGURATION}`])),
      ...[...beyond].flatMap((folder) => under(folder, [CONFIGURATION])),
    ];
  }
}

function foldersAbove(path: string): readonly string[] {
  const parent = slashed(path).replace(/\/[^/]*$/, '');
  return parent === '' || parent === path ? [] : [parent, ...foldersAbove(parent)];
}

function isIn(roots: readonly string[], folder: string): boolean {
  return roots.some((root) => `${folder}/`.startsWith(`${slashed(root)}/`));
}

const CONFIGURATION = 'pactcheck.config.{yaml,yml,json}';
const FILES = '**/*.{yaml,yml}';
const FOLDERS = `{${[...Object.keys(SUBJECT_FOLDERS), 'sources'].join()}}`;
const OWN = [OWN_FOLDER, `${OWN_FOLDER}/${FILES}`, `${OWN_FOLDER}/${FOLDERS}`];
