import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import type { Connection, FileEvent } from 'vscode-languageserver';
import { DRAFT_FILE, DRAFT_GLOB } from '../host';
import { DRAFTS_CHANGED } from '../protocol';
import type { DraftsChangedParams } from '../protocol';
import { Publisher } from './publisher';
import type { Client } from './capabilities';
import type { KeptDrafts } from './keptDrafts';

/** What it needs of the session. */
interface WatchedDrafts {
  readonly client: Client;
  readonly kept: KeptDrafts;
  openDraftOf(uri: string): unknown;
}

/** Follows the drafts that a check of the workspace has listed and that aren't open: what was found in one that has changed or is gone holds no more. */
export class DraftWatch {
  readonly #connection: Connection;
  readonly #session: WatchedDrafts;
  readonly #changed = new Set<string>();
  readonly #telling = new Publisher(() => {
    this.#tell();
  }, PAUSE);
  #isWatching = false;

  constructor(connection: Connection, session: WatchedDrafts) {
    this.#connection = connection;
    this.#session = session;
  }

  /** From the first check on; does nothing where the client can't be asked to watch. */
  begin(): void {
    if (this.#isWatching || !this.#session.client.watchRegistration) return;
    this.#isWatching = true;
    const watchers = [{ globPattern: DRAFT_GLOB }];
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        this.#connection.console.warn(`Drafts can't be watched: ${String(error)}`);
      });
  }

  /** Takes what of these changes is of drafts; the rest comes back. */
  take(changes: readonly FileEvent[]): readonly FileEvent[] {
    for (const { uri, type } of changes) {
      if (!DRAFT_FILE.test(uri)) continue;
      const { kept } = this.#session;
      if (type === FileChangeType.Created) kept.isWhole = false;
      if (!kept.isListed(uri) || this.#session.openDraftOf(uri) !== undefined) continue;
      this.#changed.add(uri);
      this.#telling.mark('');
    }
    return changes.filter(({ uri }) => !DRAFT_FILE.test(uri));
  }

  #tell(): void {
    const uris = [...this.#changed];
    this.#changed.clear();
    const { client } = this.#session;
    if (client.workspaceCheck)
      void this.#connection.sendNotification(DRAFTS_CHANGED, {
        uris,
      } satisfies DraftsChangedParams);
    else if (client.refreshesDiagnostics)
      this.#connection.languages.diagnostics.refresh().catch((error: unknown) => {
        this.#connection.console.warn(`The client didn't ask again: ${String(error)}`);
      });
  }
}

/** Milliseconds: of a thousand drafts that come from a branch all are told of at once. */
const PAUSE = 200;
