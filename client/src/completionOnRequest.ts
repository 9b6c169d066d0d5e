import { CompletionTriggerKind, workspace, type TextDocument } from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';

/**
 * VS Code asks in the same way when somebody presses Ctrl+Space and, where it suggests while one types, with each word that is begun: the
 * latter gets no answer, so that nothing comes up in the midst of prose.
 */
export const onlyOnRequest: NonNullable<CompletionMiddleware['provideCompletionItem']> = (
  document,
  position,
  context,
  token,
  next,
) => {
  const before = document.lineAt(position).text.slice(0, position.character);
  const mayBeTyping =
    context.triggerKind === CompletionTriggerKind.Invoke &&
    /[\p{L}\p{N}_]$/u.test(before) &&
    !ASKED.test(before);
  return mayBeTyping && suggestsWhileTyping(document)
    ? undefined
    : next(document, position, context, token);
};

/** What the server completes behind: it is asked for by what is typed. */
const ASKED = /(?:::|\[\^|@)[^\s\][]*$/;

function suggestsWhileTyping(document: TextDocument): boolean {
  const suggestions: unknown = workspace
    .getConfiguration('editor', document)
    .get('quickSuggestions');
  if (typeof suggestions === 'boolean') return suggestions;
  if (typeof suggestions !== 'object' || suggestions === null) return true;
  const { other } = suggestions as { other?: unknown };
  return other !== false && other !== 'off' && other !== 'inline';
}
