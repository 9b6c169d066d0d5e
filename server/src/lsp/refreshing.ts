import type { Connection } from 'vscode-languageserver';
import type { Client } from './capabilities';

/** Has the client ask again, where it can: settings or datasets have changed, and no text. */
export function refreshAnnotations(connection: Connection, client: Client): void {
  const failed = (error: unknown): void => {
    connection.console.log(`Hints weren't asked for anew: ${String(error)}`);
  };
  if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(failed);
  if (client.refreshesLenses) {
    connection.sendRequest('workspace/codeLens/refresh').catch(failed);
  }
}
