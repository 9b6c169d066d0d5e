import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Span } from '../../server/src/core/span';
import type { TextEdit as DraftEdit } from '../../server/src/core/verdicts/finding';
import type { LspClient } from '../../test/lsp/client';
import type { MarkedCase } from '../../test/marks/markedFile';

/** What the server says of one marked draft. */
export interface Observation {
  readonly draft: MarkedCase;
  readonly diagnostics: readonly ObservedDiagnostic[];
  /** The hover at the start of each mark, as Markdown. */
  readonly hovers: readonly (string | undefined)[];
}

export interface ObservedDiagnostic {
  readonly span: Span;
  readonly code: string;
  readonly message: string;
  /** The edits of each quick fix offered there, the preferred one first. */
  readonly fixes: readonly (readonly DraftEdit[])[];
}

/** Opens a draft as an untitled document and asks for all that a writer would see of it. */
export async function observe(client: LspClient, draft: MarkedCase): Promise<Observation> {
  const uri = `untitled:${encodeURIComponent(draft.id)}.md`;
  const document = TextDocument.create(uri, 'markdown', 1, draft.text);
  await client.open(uri, draft.text);
  const { diagnostics } = await client.diagnostics(uri, 1);
  const observed: ObservedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    observed.push(asObserved(diagnostic, actions, document));
  }
  const hovers: (string | undefined)[] = [];
  for (const { span } of draft.marks) {
    hovers.push(markdownOf(await client.hover(uri, document.positionAt(span.start))));
  }
  await client.close(uri);
  return { draft, diagnostics: observed, hovers };
}

function asObserved(
  { range, code, message }: Diagnostic,
  actions: readonly CodeAction[],
  document: TextDocument,
): ObservedDiagnostic {
  const fixes = actions
    .filter(({ edit }) => edit !== undefined)
    .sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
  return {
    span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
    code: String(code),
    message: typeof message === 'string' ? message : message.value,
    fixes: fixes.map(({ edit }) => editsOf(edit, document)),
  };
}

function editsOf(edit: WorkspaceEdit | undefined, document: TextDocument): readonly DraftEdit[] {
  const edits: readonly TextEdit[] = edit?.changes?.[document.uri] ?? [];
  return edits.map(({ range, newText }) => ({
    span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
    text: newText,
  }));
}

function markdownOf(hover: Hover | null): string | undefined {
  if (hover === null) return undefined;
  const { contents } = hover;
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
}
