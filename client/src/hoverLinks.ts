import {
  CodeActionKind,
  commands,
  l10n,
  MarkdownString,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Disposable,
  type Hover,
} from 'vscode';
import { APPLY_FIX, HOVER_COMMANDS, SHOW_CLAIM } from '../../server/src/protocol';
import type { ClaimPlace, FixChoice } from '../../server/src/protocol';
import type { ClaimsView } from './claimsView';

/** Of the hovers' links to commands these alone may run. */
export function withOwnCommands(hover: Hover | null | undefined): Hover | null | undefined {
  for (const part of hover?.contents ?? [])
    if (part instanceof MarkdownString) part.isTrusted = { enabledCommands: [...HOVER_COMMANDS] };
  return hover;
}

/** What the links of hovers do. */
export function hoverCommands(view: Pick<ClaimsView, 'reveal'>): readonly Disposable[] {
  return [
    commands.registerCommand(SHOW_CLAIM, (place: ClaimPlace) => view.reveal(place)),
    commands.registerCommand(APPLY_FIX, applyFix),
  ];
}

/** Makes the quick fix of that title, as it is offered now: the draft may have changed since the hover was shown. */
async function applyFix({ uri, range, title }: FixChoice): Promise<void> {
  const { start, end } = range;
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    Uri.parse(uri),
    new Range(start.line, start.character, end.line, end.character),
    CodeActionKind.QuickFix.value,
  );
  const edit = actions.find((action) => action.title === title)?.edit;
  if (edit && (await workspace.applyEdit(edit))) return;
  void window.showInformationMessage(
    l10n.t('PactCheck: the draft has changed. Point at the words again.'),
  );
}
