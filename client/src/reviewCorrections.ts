import { l10n, window, type Uri } from 'vscode';
import type { ReviewOutcome } from '../../server/src/protocol';

/** Asks the server to have a draft's corrections shown; nothing where it isn't there. */
export type AskForReview = (uri: Uri) => Promise<ReviewOutcome | undefined>;

/** Opens VS Code's preview of all corrections of the draft in front. The server says why there are none; here it is said that there is no server, or no draft. */
export async function reviewCorrections(ask: AskForReview): Promise<void> {
  const document = window.activeTextEditor?.document;
  const outcome = document && (await ask(document.uri));
  if (outcome === undefined)
    void window.showInformationMessage(
      l10n.t('PactCheck: open a Markdown draft to review its corrections.'),
    );
}
