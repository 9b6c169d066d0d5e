import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Say } from '../core/l10n/say';
import { changedDecisions } from '../decisions/changedDecisions';
import type { DecisionChange } from '../decisions/changedDecisions';
import { DECISIONS_FOLDER, LIST_FILES } from '../decisions/decisionLists';
import { draftNameIn } from '../decisions/idleDecisions';
import { NearbyDecisions } from '../decisions/nearbyDecisions';
import type { KeptDecisions } from '../decisions/nearbyDecisions';
import { LONGEST_FILE } from '../decisions/readDecisions';
import type { EditorHost } from '../host';
import { isUriPath } from '../host/uriPaths';
import type { Client } from './capabilities';
import { changeOnClient } from './clientWriting';
import type { ClientWriting } from './clientWriting';
import { homeOf } from './scopes';
import type { Place } from './scopes';

/** What the session has that decisions are about. */
export interface DecidedSession {
  /** The workspace folders' URIs. */
  readonly workspace: { readonly folders: readonly string[] };
  readonly say: Say;
  /** What is told of the files. */
  readonly decisionFiles: { mark(): void };
}

/** The decisions kept beside drafts: reads them, and changes them on disk or where the client writes. */
export class DraftDecisions {
  readonly #connection: Connection;
  readonly #host: EditorHost;
  readonly #session: DecidedSession;
  readonly #near: NearbyDecisions;

  constructor(connection: Connection, host: EditorHost, session: DecidedSession) {
    this.#connection = connection;
    this.#host = host;
    this.#session = session;
    this.#near = new NearbyDecisions(host);
  }

  /** Those that hold for a draft; nothing where none were made. */
  of(place: Place): KeptDecisions | undefined {
    const path = this.#pathOf(place);
    return path === undefined ? undefined : this.#near.of(path);
  }

  /** Has those that hold for a draft asked for, where only the client can read them. */
  seek(place: Place): void {
    const path = this.#pathOf(place);
    if (path !== undefined && isUriPath(path)) this.#near.seek(path);
  }

  /** Reads all anew when they are next asked for. */
  forget(): void {
    this.#near.forget();
    this.#session.decisionFiles.mark();
  }

  /** All that were read. */
  get all(): readonly KeptDecisions[] {
    return this.#near.all;
  }

  /** The draft's name among the decisions that hold for it. */
  nameOf(place: Place): string {
    const path = this.#pathOf(place);
    const folder = this.#folderFor(place);
    return path === undefined || folder === undefined ? place.uri : draftNameIn(folder, path);
  }

  /** Keeps a decision about a draft: with those that hold for it, else in its workspace folder, else beside it. Rejects where that can't be. */
  async change(place: Place, change: DecisionChange): Promise<void> {
    const folder = this.#folderFor(place);
    if (folder === undefined) throw new Error(this.#session.say('decision.noFolder'));
    const path = `${folder}/${LIST_FILES[change.list]}`;
    const changed = (text: string | undefined) => changedDecisions(text, change);
    const uri = isUriPath(path) ? this.#host.fileUri(path) : undefined;
    if (uri === undefined) await this.#host.changeText(path, changed);
    else await changeOnClient(uri, changed, this.#writing);
    this.forget();
  }

  /** Has the client watch the files, where it can. */
  watch({ watchRegistration }: Client): void {
    if (!watchRegistration) return;
    // Of a folder that comes or goes as a whole some clients tell nothing else.
    const watchers = ['', '/*.yaml'].map((inner) => ({
      globPattern: `**/${DECISIONS_FOLDER}${inner}`,
    }));
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        this.#connection.console.warn(`Decisions can't be watched: ${String(error)}`);
      });
  }

  get #writing(): ClientWriting {
    const { clientFiles } = this.#host;
    const say = this.#session.say;
    return { connection: this.#connection, clientFiles, say, largest: LONGEST_FILE };
  }

  #folderFor(place: Place): string | undefined {
    const kept = this.of(place);
    if (kept) return kept.folder;
    const home = homeOf(place.file, this.#session.workspace.folders) ?? this.#firstFolder(place);
    const base = home === undefined ? undefined : this.#host.filePath(home);
    if (base !== undefined) return `${base.replace(/[\\/]$/, '')}/${DECISIONS_FOLDER}`;
    return this.#ownPath(place)?.replace(/[^\\/]*$/, DECISIONS_FOLDER);
  }

  /** A draft that isn't saved yet belongs to the first folder. */
  #pathOf(place: Place): string | undefined {
    const own = this.#ownPath(place);
    const first = this.#firstFolder(place);
    if (own !== undefined || first === undefined) return own;
    const folder = this.#host.filePath(first);
    return folder === undefined ? undefined : `${folder.replace(/[\\/]$/, '')}/untitled.md`;
  }

  #ownPath({ file }: Place): string | undefined {
    return file.startsWith('untitled:') ? undefined : this.#host.filePath(file);
  }

  #firstFolder({ file }: Place): string | undefined {
    return file.startsWith('untitled:') ? this.#session.workspace.folders[0] : undefined;
  }
}

/** True of a file that decisions are kept in, and of the folder of such files. */
export function isDecisionsFile(uri: string): boolean {
  const files: readonly string[] = Object.values(LIST_FILES);
  const ends = [DECISIONS_FOLDER, ...files.map((file) => `${DECISIONS_FOLDER}/${file}`)];
  return ends.some((end) => uri.endsWith(`/${end}`));
}
