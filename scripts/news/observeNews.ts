import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import type { Span } from '../../server/src/core/span';
import type { TextEdit as DraftEdit } from '../../server/src/core/verdicts/finding';
import { FIX_ALL } from '../../server/src/features/quickFixes';
import type { LspClient } from '../../test/lsp/client';

/** What the server publishes of a text. */
export interface NewsDiagnostic {
  readonly span: Span;
  readonly code: string;
  readonly message: string;
}

/** A text that is open in the server. */
export interface OpenText {
  readonly diagnostics: readonly NewsDiagnostic[];
  /** What a hover at an offset is about: the code of what is underlined there, else `supported`; nothing where there is no hover. */
  hover(at: number): Promise<string | undefined>;
  /** How many edits Fix All makes. */
  fixAll(): Promise<number>;
  /** The edits of the first quick fix that a diagnostic offers. */
  firstFix(of: NewsDiagnostic): Promise<readonly DraftEdit[] | undefined>;
  close(): Promise<void>;
}

let count = 0;

/** Opens a text as an untitled document and waits for its diagnostics. */
export async function openText(client: LspClient, text: string): Promise<OpenText> {
  const uri = `untitled:news-${String(count++)}.md`;
  const document = TextDocument.create(uri, 'markdown', 1, text);
  await client.open(uri, text);
  const published = await client.diagnostics(uri, 1);
  const spanOf = ({ range }: { range: TextEdit['range'] }): Span => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  });
  const editsOf = (action: CodeAction | undefined): readonly DraftEdit[] =>
    (action?.edit?.changes?.[uri] ?? []).map((edit) => ({
      span: spanOf(edit),
      text: edit.newText,
    }));
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  return {
    diagnostics: published.diagnostics.map((diagnostic) => ({
      span: spanOf(diagnostic),
      code: String(diagnostic.code),
      message:
        typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value,
    })),
    hover: async (at) => {
      const hover = await client.hover(uri, document.positionAt(at));
      if (hover === null) return undefined;
      const own = published.diagnostics.find(({ range }) => isDeepStrictEqual(range, hover.range));
      return own === undefined ? 'supported' : String(own.code);
    },
    fixAll: async () => {
      const actions = await client.codeActions(uri, whole, { diagnostics: [], only: [FIX_ALL] });
      return editsOf(actions[0]).length;
    },
    firstFix: async ({ span }) => {
      const range = {
        start: document.positionAt(span.start),
        end: document.positionAt(span.end),
      };
      const actions = await client.codeActions(uri, range);
      const fixes = actions.filter(({ edit }) => edit !== undefined);
      const first = fixes.find(({ isPreferred }) => isPreferred === true) ?? fixes[0];
      return first && editsOf(first);
    },
    close: () => client.close(uri),
  };
}
