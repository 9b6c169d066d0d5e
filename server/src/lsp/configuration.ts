import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection, DidChangeConfigurationParams } from 'vscode-languageserver';
import { describe } from './checker';
import type { Session } from './session';

/**
 * Keeps the session's settings and workspace folders as the client has them. Resolves once the first settings are in force and
 * the datasets read: what is asked before waits for it.
 */
export function followConfiguration(connection: Connection, session: Session): Promise<void> {
  const log = (error: unknown): void => {
    connection.console.error(describe(error));
  };
  connection.onDidChangeConfiguration((change: DidChangeConfigurationParams | null) => {
    reconfigure(connection, session, change?.settings).catch(log);
  });
  return new Promise((resolve) => {
    connection.onInitialized(() => {
      register(connection, session);
      void configureFirst(connection, session).catch(log).finally(resolve);
    });
  });
}

/** A client that says it has settings and never answers for them keeps nobody waiting: what it began with is in force meanwhile. */
async function configureFirst(connection: Connection, session: Session): Promise<void> {
  if (!session.client.configuration) {
    session.configure(undefined);
    return;
  }
  const asked = ask(connection).then((settings) => {
    session.configure(settings);
  });
  const waited = new Promise<'late'>((resolve) => setTimeout(resolve, LONGEST_WAIT, 'late'));
  if ((await Promise.race([asked, waited])) === 'late') session.configure(undefined);
}

async function reconfigure(connection: Connection, session: Session, sent: unknown): Promise<void> {
  session.configure(session.client.configuration ? await ask(connection) : sent);
}

/** Nothing where the client can't tell. */
async function ask(connection: Connection): Promise<unknown> {
  try {
    return await connection.workspace.getConfiguration('pactcheck');
  } catch {
    return undefined;
  }
}

function register(connection: Connection, session: Session): void {
  const { configurationRegistration, workspaceFolders } = session.client;
  if (configurationRegistration) {
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'pactcheck' })
      .catch((error: unknown) => {
        connection.console.warn(`Changed settings can't be followed: ${String(error)}`);
      });
  }
  if (!workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    session.changeWorkspaceFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
  });
}

/** Milliseconds. */
const LONGEST_WAIT = 1000;
