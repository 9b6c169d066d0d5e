import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { isDraft, textDocuments } from '../../../server/src/lsp/drafts';
import type { Encoding } from '../../../server/src/lsp/positions';

type Changes = DidChangeTextDocumentParams['contentChanges'];

/** What becomes of a text that a client opens and changes. */
function edited(text: string, encoding: Encoding, ...contentChanges: Changes): string | undefined {
  const documents = textDocuments(() => encoding);
  let open: ((params: DidOpenTextDocumentParams) => void) | undefined;
  let change: ((params: DidChangeTextDocumentParams) => void) | undefined;
  const nothing = () => ({ dispose: () => undefined });
  documents.listen({
    onDidOpenTextDocument: (handler) => ((open = (params) => void handler(params)), nothing()),
    onDidChangeTextDocument: (handler) => ((change = (params) => void handler(params)), nothing()),
    onDidCloseTextDocument: nothing,
    onWillSaveTextDocument: nothing,
    onWillSaveTextDocumentWaitUntil: nothing,
    onDidSaveTextDocument: nothing,
  });
  const uri = 'file:///a.md';
  open?.({ textDocument: { uri, languageId: 'markdown', version: 1, text } });
  change?.({ textDocument: { uri, version: 2 }, contentChanges });
  return documents.get(uri)?.getText();
}

function range(line: number, from: number, to: number, endLine = line) {
  return { start: { line, character: from }, end: { line: endLine, character: to } };
}

describe('textDocuments', () => {
  it('applies changes one after the other, in the encoding of the client', () => {
    const changes: Changes = [
      { range: range(0, 0, 0), text: '😀' },
      { range: range(0, 6, 7), text: 'X' },
    ];
    expect(edited('éab', 'utf-8', ...changes)).toBe('😀éXb');
  });

  it('takes a whole text', () => {
    expect(edited('a', 'utf-16', { text: 'b' })).toBe('b');
  });

  it('survives ranges beyond the text and goes on from there', () => {
    const beyond: Changes = [
      { range: range(50, 0, 9, 52), text: '\n3' },
      { range: range(2, 0, 1), text: 'c' },
    ];
    expect(edited('a\nb', 'utf-16', ...beyond)).toBe('a\nb\nc');
  });
});

describe('isDraft', () => {
  it.each([
    ['untitled:Untitled-1', 'markdown', true],
    ['file:///a.md', 'plaintext', true],
    ['file:///a.Rmd', 'plaintext', true],
    ['file:///a.qmd', 'quarto', true],
    ['file:///a.Rmd', 'rmd', true],
    ['file:///a.mdx', 'mdx', true],
    ['file:///a', 'markdown_latex_combined', true],
    ['file:///a', 'juliamarkdown', true],
    ['file:///a', 'markdown.pandoc', true],
    ['vscode-notebook-cell:/a.ipynb#W0sZmlsZQ%3D%3D', 'markdown', true],
    ['vscode-notebook-cell:/a.md#W0sZmlsZQ%3D%3D', 'python', false],
    ['git:/a.md', 'markdown', false],
    ['file:///a.yaml', 'yaml', false],
    ['file:///a.md.txt', 'plaintext', false],
  ])('%s as %s: %s', (uri, languageId, expected) => {
    expect(isDraft(TextDocument.create(uri, languageId, 1, ''))).toBe(expected);
  });
});
