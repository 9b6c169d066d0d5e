import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { correctionReview } from '../features/correctionReview';
import type { CorrectionReview } from '../features/correctionReview';
import type { Say } from '../core/l10n/say';
import { describe } from './checker';
import { REVIEW_CORRECTIONS } from '../protocol';
import type { ReviewOutcome } from '../protocol';
import type { Session } from './session';

/** Answers the command that has the client show all corrections of a draft; `ready` waits for what is set for it. */
export function serveReviews(
  connection: Connection,
  session: Session,
  ready: (uri: string) => Promise<void>,
): void {
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command !== REVIEW_CORRECTIONS) return null;
    const [uri] = (given ?? []) as readonly unknown[];
    try {
      await ready(String(uri));
      return reviewCorrections(uri, session, connection);
    } catch (error) {
      connection.console.error(describe(error));
      return null;
    }
  });
}

/**
 * Hands the client the corrections, or says in its window why there are none. The answer doesn't wait for the writer, who may take his time to look at
 * them.
 */
function reviewCorrections(uri: unknown, session: Session, connection: Connection): ReviewOutcome {
  const { say } = session;
  if (!session.client.changeAnnotations) {
    show(say('review.unable'), connection);
    return 'unable';
  }
  const draft = typeof uri === 'string' ? session.draft(uri) : undefined;
  if (draft === undefined) {
    show(say('review.unknown'), connection);
    return 'unknown';
  }
  const review = correctionReview(draft);
  if (review === undefined || review.corrections === 0) {
    show(say(review ? 'review.clashing' : 'review.none'), connection);
    return 'none';
  }
  void hand(review, say, connection);
  return 'shown';
}

async function hand(
  { edit, leftOut }: CorrectionReview,
  say: Say,
  connection: Connection,
): Promise<void> {
  try {
    if (leftOut > 0) show(say('review.leftOut', { count: leftOut }), connection);
    await connection.workspace.applyEdit({ label: say('review.title'), edit });
  } catch (error) {
    connection.console.error(describe(error));
  }
}

function show(message: string, connection: Connection): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message,
  });
}
