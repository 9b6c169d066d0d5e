import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection, DidChangeConfigurationParams } from 'vscode-languageserver';
import { SECTION } from './settings';
import type { Session } from './session';

/** Keeps the session's settings and workspace folders as the client has them. */
export class Configuration {
  readonly #connection: Connection;
  readonly #session: Session;
  #hasBegun = false;
  /** Resolves once the first settings are in force and the datasets read. */
  readonly #first: Promise<void>;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
    connection.onDidChangeConfiguration((change: DidChangeConfigurationParams | null) => {
      void this.#refresh(change?.settings);
    });
    this.#first = new Promise((resolve) => {
      connection.onInitialized(() => {
        this.#hasBegun = true;
        this.#register();
        session.decisions.watch(session.client);
        void this.#refresh(undefined).finally(resolve);
      });
    });
    session.documents.texts.onDidOpen(({ document }) => {
      if (this.#hasBegun && session.client.configuration && session.documents.isDraft(document)) {
        void session.workspace.settings.fetch([document.uri]);
      }
    });
  }

  /** Resolves once the settings by which a document is served are in force. */
  async ready(uri: string): Promise<void> {
    const { workspace } = this.#session;
    await this.#first;
    await workspace.settings.settled([...workspace.shared, uri]);
    await this.#session.loading.settled();
  }

  /** `sent`: what a client sends of itself that can't be asked. */
  async #refresh(sent: unknown): Promise<void> {
    const { client, workspace } = this.#session;
    if (client.configuration) await this.#fetchAll();
    else workspace.settings.take(sent);
  }

  #fetchAll(): Promise<void> {
    const { workspace, documents } = this.#session;
    const drafts = documents.drafts.map(({ uri }) => uri);
    return workspace.settings.fetch([...workspace.shared, ...drafts]);
  }

  #register(): void {
    const { configurationRegistration, workspaceFolders } = this.#session.client;
    const { client, console, workspace } = this.#connection;
    if (configurationRegistration) {
      client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error: unknown) => {
          console.warn(`Changed settings can't be followed: ${String(error)}`);
        });
    }
    if (!workspaceFolders) return;
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const { client, workspace } = this.#session;
      workspace.change(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      // A draft that lies in another folder now has that one's settings.
      if (client.configuration) void this.#fetchAll();
      else this.#session.loading.reload();
    });
  }
}
