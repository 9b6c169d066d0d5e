import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { safeCorrections } from '../core/check/safeCorrections';
import type { Span } from '../core/span';
import type { CitationManner } from '../core/verdicts/citations';
import type { Finding, TextEdit as DraftEdit } from '../core/verdicts/finding';
import { fixesFor } from '../core/verdicts/fixes';
import { citeAnotherCommand, others } from './citationChoices';
import { diagnosticFor } from './diagnostics';
import { decisionActions, notAboutThisActions } from './decisionActions';
import { directiveChanges } from './directiveChanges';
import { findingsIn } from './findingAt';
import { inconsistencyChanges } from './inconsistency';
import { quickFixKind } from './lspNames';
import type { OpenDraft } from './openDraft';

/** The kind of the action that applies all safe corrections of a draft at once. */
export const FIX_ALL = 'source.fixAll.pactcheck';

export interface FixRequest {
  /** Draft offsets: the caret or the selection. */
  readonly span: Span;
  /** The kinds that the client asks for; all but source actions where it says none. */
  readonly only?: readonly string[];
  readonly style: CitationManner;
  /** The client has a command that lets a writer choose among sources. */
  readonly canChoose?: boolean;
  /** The client takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  /** The client opens a text about a wrong finding. */
  readonly reportsFindings?: boolean;
}

/** What an editor is offered at a place of a draft: a quick fix a fix of each finding there, and all safe corrections where they are asked for. */
export function codeActions(draft: OpenDraft, request: FixRequest): CodeAction[] {
  const { only } = request;
  const actions: CodeAction[] = [];
  if (only === undefined || only.some((kind) => covers(kind, quickFixKind))) {
    const found = findingsIn(request.span, draft.result.findings);
    for (const finding of found) {
      actions.push(...quickFixes(finding, draft, request));
      if (request.canChoose === true) actions.push(...citeAnother(finding, draft, request));
    }
    actions.push(...notAboutThisActions(found, draft));
    actions.push(...inconsistencyActions(draft, request));
    actions.push(...directiveActions(found, draft, request));
    actions.push(...decisionActions(found, draft, request));
  }
  if (only?.some((kind) => covers(kind, FIX_ALL)) === true) {
    const all = fixAll(draft, request);
    if (all !== undefined) actions.push(all);
  }
  return withoutTwins(actions);
}

function quickFixes(finding: Finding, draft: OpenDraft, request: FixRequest): CodeAction[] {
  const diagnostic = diagnosticFor(finding, draft);
  const fixes = fixesFor(finding, draft.result, draft.factbase, request.style, draft.say);
  const further = request.canChoose === true ? [] : others(finding, draft, request.style);
  return [...fixes, ...further.map(({ fix }) => fix)].map((fix) => ({
    title: fix.title,
    kind: quickFixKind,
    ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }),
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(fix.edits, draft, request),
  }));
}

function citeAnother(finding: Finding, draft: OpenDraft, request: FixRequest): CodeAction[] {
  const command = citeAnotherCommand(finding, draft, request.style);
  return command === undefined ? [] : [{ title: command.title, kind: quickFixKind, command }];
}

function inconsistencyActions(draft: OpenDraft, request: FixRequest): CodeAction[] {
  return inconsistencyChanges(request.span, draft).map(({ title, edits, diagnostic }) => ({
    title,
    kind: quickFixKind,
    diagnostics: [diagnostic],
    edit: workspaceEdit(edits, draft, request),
  }));
}

function directiveActions(
  found: readonly Finding[],
  draft: OpenDraft,
  request: FixRequest,
): CodeAction[] {
  return directiveChanges(request.span, found, draft).map(({ title, edits, diagnostics }) => ({
    title,
    kind: quickFixKind,
    ...(diagnostics === undefined ? {} : { diagnostics }),
    edit: workspaceEdit(edits, draft, request),
  }));
}

/** The corrections that may be made unseen, together. */
function fixAll(draft: OpenDraft, request: FixRequest): CodeAction | undefined {
  const edits = safeCorrections(draft.result, draft.factbase, (text) => draft.recheck(text));
  if (edits.length === 0) return undefined;
  return {
    title: draft.say('fix.all'),
    kind: FIX_ALL,
    edit: workspaceEdit(edits, draft, request),
  };
}

/** The edits as the client takes them. */
export function workspaceEdit(
  edits: readonly DraftEdit[],
  draft: OpenDraft,
  { versionedEdits }: Pick<FixRequest, 'versionedEdits'>,
): WorkspaceEdit {
  const written = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text }): TextEdit => ({ range: draft.range(span), newText: text }));
  const { uri, version } = draft;
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: written }] }
    : { changes: { [uri]: written } };
}

/** A kind covers itself and its children: `source` covers `source.fixAll.pactcheck`. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

/** One fix mends both names of a swap: it is offered once where both are selected. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.command]);
    if (!seen.has(key)) seen.set(key, action);
  }
  return [...seen.values()];
}
