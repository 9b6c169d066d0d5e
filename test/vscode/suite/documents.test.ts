import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { apply, closeAll, fixes, hover, underlined, untilUnderlined } from './editor';

const WRONG = 'Under its agreement with Denmark, Kosovo will hold 250 prisoners.\n';

suite('Documents in VS Code', () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension('pactcheck.pactcheck')?.activate();
  });

  suiteTeardown(closeAll);
  teardown(closeAll);

  test('a notebook’s cell of prose is checked, has a hover and is mended', async () => {
    const { Markup, Code } = vscode.NotebookCellKind;
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([
        new vscode.NotebookCellData(Code, `# ${WRONG}`, 'python'),
        new vscode.NotebookCellData(Markup, WRONG, 'markdown'),
      ]),
    );
    const selections = [new vscode.NotebookRange(1, 2)];
    await vscode.window.showNotebookDocument(notebook, { selections });
    const [code, prose] = notebook.getCells().map(({ document }) => document);
    assert.ok(code && prose);
    await untilUnderlined(prose, [['250', 'wrong-number']]);
    assert.match(await hover(prose, '250'), /300/);
    await vscode.commands.executeCommand('notebook.cell.edit');
    const preferred = (await fixes(prose, '250')).find(({ isPreferred }) => isPreferred);
    await apply(preferred ?? assert.fail());
    assert.equal(prose.getText(), WRONG.replace('250', '300'));
    await untilUnderlined(prose, []);
    assert.deepEqual(underlined(code), []);
  });

  test('a draft in a file system of another extension is checked, what can only be read is not', async () => {
    const provider = { provideTextDocumentContent: () => WRONG };
    const lent = [
      vscode.workspace.registerTextDocumentContentProvider('shown', provider),
      vscode.workspace.registerFileSystemProvider('locked', new OneFile(), { isReadonly: true }),
      vscode.workspace.registerFileSystemProvider('lent', new OneFile()),
    ];
    const [shown, locked, written] = await Promise.all(
      ['shown:/x.md', 'locked:/x.md', 'lent:/x.md'].map((uri) =>
        vscode.workspace.openTextDocument(vscode.Uri.parse(uri)),
      ),
    );
    assert.ok(shown && locked && written);
    await untilUnderlined(written, [['250', 'wrong-number']]);
    for (const document of [shown, locked]) {
      assert.equal(document.languageId, 'markdown');
      assert.deepEqual(underlined(document), []);
    }
    for (const provider of lent) provider.dispose();
  });

  test('a Quarto draft that no extension knows is checked, but not its code', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'draft.qmd');
    const text = `\`\`\`{r}\n# ${WRONG}\`\`\`\n\n${WRONG}`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const draft = await vscode.workspace.openTextDocument(uri);
    await untilUnderlined(draft, [['250', 'wrong-number']]);
    await vscode.workspace.fs.delete(uri);
  });
});

/** A file system that holds the same draft under every name. */
class OneFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: WRONG.length };
  }

  readFile(): Uint8Array {
    return new TextEncoder().encode(WRONG);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    assert.fail();
  }

  writeFile(): void {
    assert.fail();
  }

  delete(): void {
    assert.fail();
  }

  rename(): void {
    assert.fail();
  }
}
