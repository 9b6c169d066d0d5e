import type { Connection } from 'vscode-languageserver';
import { REVIEW_CORRECTIONS } from '../protocol';
import { describe } from './checker';
import { decide } from './decisionCommands';
import { reviewCorrections } from './reviewCorrections';
import type { Session } from './session';

/**
 * Runs the commands that any client may send (`workspace/executeCommand`): the review of a draft's corrections, and what is decided about its
 * claims. `ready` waits for what is set for a document.
 */
export function serveCommands(
  connection: Connection,
  session: Session,
  ready: (uri: string) => Promise<void>,
): void {
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [about] = given as readonly unknown[];
    if (command !== REVIEW_CORRECTIONS)
      return keep(decide(session, command, about), session, connection);
    try {
      await ready(String(about));
      return reviewCorrections(about, session, connection);
    } catch (error) {
      connection.console.error(describe(error));
      return null;
    }
  });
}

async function keep(
  deciding: Promise<void>,
  { say }: Session,
  connection: Connection,
): Promise<null> {
  await deciding.catch((error: unknown) => {
    connection.console.error(describe(error));
    const problem = error instanceof Error ? error.message : String(error);
    connection.window.showErrorMessage(say('decision.notKept', { problem }));
  });
  return null;
}
