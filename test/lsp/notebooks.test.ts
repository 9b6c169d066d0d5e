import { describe, expect, it } from 'vitest';
import type { InitializeParams, NotebookCell } from 'vscode-languageserver/node';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const wrong = 'Kosovo will hold 350 prisoners for Denmark.\n';
const at350 = { start: { line: 0, character: 17 }, end: { line: 0, character: 20 } };

let client: LspClient;

startForEachTest((started) => {
  client = started;
});

function begin(params: Partial<InitializeParams> = {}) {
  return beginChecking(client, params);
}

/** Expects one finding at the figure in a cell, with a hover and a fix of the cell itself. */
async function expectServed(cell: string): Promise<void> {
  const { diagnostics } = await client.diagnostics(cell);
  expect(diagnostics).toMatchObject([{ range: at350, code: 'wrong-number' }]);
  expect((await client.hover(cell, at350.start))?.range).toEqual(at350);
  const [fix] = await client.codeActions(cell, at350);
  expect(fix?.edit?.changes?.[cell]).toEqual([{ range: at350, newText: '300' }]);
}

describe('a client that opens the cells of notebooks', () => {
  it('has those of prose checked, each as a draft', async () => {
    const { capabilities } = await begin();
    expect(capabilities.notebookDocumentSync).toBeUndefined();
    const prose = 'vscode-notebook-cell:/tmp/x.ipynb#W0sZmlsZQ%3D%3D';
    const code = 'vscode-notebook-cell:/tmp/x.ipynb#W1sZmlsZQ%3D%3D';
    await client.open(code, `# ${wrong}`, 'python');
    await client.open(prose, wrong);
    await expectServed(prose);
    expect(await client.hover(code, at350.end)).toBeNull();
    expect(client.hasPublished(code)).toBe(false);
  });

  it('has the old side of a notebook’s diff left alone', async () => {
    await begin();
    const old = 'vscode-notebook-cell:/tmp/x.ipynb?%7B%7D#W0sZ2l0';
    await client.open(old, wrong);
    await client.open('file:///tmp/x.md', wrong);
    await client.diagnostics('file:///tmp/x.md');
    expect(await client.hover(old, at350.start)).toBeNull();
    expect(client.hasPublished(old)).toBe(false);
  });
});

describe('a client that opens notebooks', () => {
  const notebook = 'file:///tmp/2026-12-15-book.ipynb';
  const cells: NotebookCell[] = ['cell:1', 'cell:2'].map((document) => ({ kind: 1, document }));
  const item = (uri: string, text: string) => ({ uri, languageId: 'markdown', version: 1, text });
  const synchronization = { dynamicRegistration: false };

  function openNotebook(uri: string): Promise<void> {
    return client.notify('notebookDocument/didOpen', {
      notebookDocument: { uri, notebookType: 'jupyter-notebook', version: 1, cells },
      cellTextDocuments: [item('cell:1', wrong), item('cell:2', 'Nothing to check.\n')],
    });
  }

  it('is told of their cells, follows them, and sees them go', async () => {
    const { capabilities } = await begin({
      capabilities: { notebookDocument: { synchronization } },
    });
    expect(capabilities.notebookDocumentSync).toMatchObject({
      notebookSelector: [{ cells: [{ language: 'markdown' }] }],
    });
    await openNotebook(notebook);
    await expectServed('cell:1');
    expect((await client.diagnostics('cell:2')).diagnostics).toEqual([]);
    const change = (version: number, what: object) =>
      client.notify('notebookDocument/didChange', {
        notebookDocument: { uri: notebook, version },
        change: { cells: what },
      });
    const document = { uri: 'cell:2', version: 2 };
    await change(2, { textContent: [{ document, changes: [{ text: wrong }] }] });
    await expectServed('cell:2');
    // The day in the notebook's name is its cells'.
    const nextYear = 'Kosovo will hold 300 prisoners for Denmark from next year.\n';
    await change(3, {
      structure: {
        array: { start: 2, deleteCount: 0, cells: [{ kind: 1, document: 'cell:3' }] },
        didOpen: [item('cell:3', nextYear)],
      },
    });
    expect((await client.diagnostics('cell:3')).diagnostics).toEqual([]);
    await client.notify('notebookDocument/didClose', {
      notebookDocument: { uri: notebook },
      cellTextDocuments: ['cell:1', 'cell:2', 'cell:3'].map((uri) => ({ uri })),
    });
    expect((await client.diagnostics('cell:2')).diagnostics).toEqual([]);
    expect(await client.hover('cell:1', at350.start)).toBeNull();
  });

  it('has the old side of a diff left alone, and nonsense survived', async () => {
    await begin({ capabilities: { notebookDocument: { synchronization } } });
    for (const method of ['didOpen', 'didChange', 'didClose']) {
      await client.notify(`notebookDocument/${method}`, null);
      await client.notify(`notebookDocument/${method}`, { notebookDocument: { uri: 'x:y' } });
    }
    await openNotebook('git:/tmp/x.ipynb?%7B%7D');
    await client.open('file:///tmp/x.md', wrong);
    await client.diagnostics('file:///tmp/x.md');
    expect(await client.hover('cell:1', at350.start)).toBeNull();
    expect(client.hasPublished('cell:1')).toBe(false);
    expect(await client.shutdown()).toBe(0);
  });
});
