import { l10n, Position, Uri, WorkspaceEdit, Range, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { DraftCitation, DraftCitations } from '../../server/src/protocol';
import { say } from './say';

/** Asks the server what can be cited at a place of a draft. */
export type AskForCitations = (uri: Uri, position: Position) => Promise<DraftCitations | undefined>;

/** Lets the writer choose among the sources of a claim and cites the one that is chosen: at a place that the light bulb gives, else at the caret. */
export async function citeAnotherSource(
  ask: AskForCitations,
  given?: unknown,
  at?: unknown,
): Promise<void> {
  const place = placeOf(given, at) ?? caret();
  const known = place && (await ask(place.uri, place.position));
  if (!place || !known || known.citations.length === 0) {
    void window.showInformationMessage(l10n.t('PactCheck: there is no other source to cite here.'));
    return;
  }
  const before = documentAt(place.uri)?.version;
  const chosen = await window.showQuickPick(known.citations.map(itemOf), {
    title: l10n.t('Cite Another Source'),
    placeHolder: l10n.t('Publisher, date, kind of source, and the figure as printed'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen) return;
  if (documentAt(place.uri)?.version !== before) {
    void window.showInformationMessage(
      l10n.t('PactCheck: the draft has changed meanwhile. Try again.'),
    );
    return;
  }
  await workspace.applyEdit(editOf(place.uri, chosen.citation));
}

interface CitationItem extends QuickPickItem {
  readonly citation: DraftCitation;
}

/** A line of the choice. A dataset's text is shown as it is: what would be an icon is parted. */
function itemOf(citation: DraftCitation): CitationItem {
  const { publisher, date, tier, figure, title } = citation;
  const described = [date, tier].filter((part) => part !== undefined).join(' · ');
  const detail = [
    say('message.quoted', { words: figure }),
    ...(title === undefined ? [] : [title]),
  ].join(' · ');
  return {
    label: withoutIcons(publisher),
    description: withoutIcons(described),
    detail: withoutIcons(detail),
    citation,
  };
}

function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}

interface Place {
  readonly uri: Uri;
  readonly position: Position;
}

/** As the light bulb's command has it: a URI as text and a position. */
function placeOf(given: unknown, at: unknown): Place | undefined {
  if (typeof given !== 'string' || typeof at !== 'object' || at === null) return undefined;
  const { line, character } = at as { line?: unknown; character?: unknown };
  if (typeof line !== 'number' || typeof character !== 'number') return undefined;
  return { uri: Uri.parse(given), position: new Position(line, character) };
}

function caret(): Place | undefined {
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri, position: editor.selection.active };
}

function documentAt(uri: Uri) {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

function editOf(uri: Uri, { edits }: DraftCitation): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    const span = new Range(start.line, start.character, end.line, end.character);
    edit.replace(uri, span, newText);
  }
  return edit;
}
