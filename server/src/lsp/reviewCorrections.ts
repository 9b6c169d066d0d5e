import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { correctionReview } from '../features/correctionReview';
import type { CorrectionReview } from '../features/correctionReview';
import type { Say } from '../core/l10n/say';
import { describe } from './checker';
import type { ReviewOutcome } from '../protocol';
import type { Session } from './session';

/**
 * Hands the client the corrections, or says in its window why there are none. The answer doesn't wait for the writer, who may take his time to look at
 * them.
 */
export function reviewCorrections(
  uri: unknown,
  session: Session,
  connection: Connection,
): ReviewOutcome {
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
