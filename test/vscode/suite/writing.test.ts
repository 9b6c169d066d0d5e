import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, diagnostics, find, open, until } from './editor';

interface Shown {
  readonly status: () => string | undefined;
}

/** So long nothing may come up, in milliseconds: the server answers an edit in a few. */
const QUIET = 1500;

suite('While somebody writes', () => {
  let shown: Shown;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Shown>('pactcheck.pactcheck');
    assert.ok(extension);
    shown = await extension.activate();
    // What a test leaves unsaved is thrown away behind it.
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
  });

  suiteTeardown(async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Workspace);
  });

  teardown(async () => {
    await closeAll();
    const settings = vscode.workspace.getConfiguration('pactcheck');
    for (const name of ['run', 'severity'])
      await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  });

  const wrongNumbers = (draft: vscode.TextDocument) =>
    diagnostics(draft).flatMap(({ code, range }) =>
      code === 'wrong-number' || (typeof code === 'object' && code.value === 'wrong-number')
        ? [draft.getText(range)]
        : [],
    );

  const type = (text: string) => vscode.commands.executeCommand('type', { text });

  function putCaret(position: vscode.Position): void {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(position, position);
  }

  async function stays<T>(what: string, expected: T, ask: () => T): Promise<void> {
    for (const end = Date.now() + QUIET; Date.now() < end;) {
      assert.deepEqual(ask(), expected, what);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  test('a wrong number is underlined once the caret has left it, and the counts keep still', async () => {
    const draft = await open('with-mistakes.md');
    const others = await until('the findings', () => {
      const found = wrongNumbers(draft);
      return found.includes('250') ? found.filter((words) => words !== '250') : undefined;
    });
    const status = await until('the counts', () =>
      shown.status()?.includes('✗ 5') === true ? shown.status() : undefined,
    );
    const { end } = find(draft, '250');
    putCaret(end);
    await type('0');
    await until('the edit', () => draft.getText().includes('2500') || undefined);
    // A wheel would be seen only where the check takes its time.
    await until(
      'silence at the caret',
      () => wrongNumbers(draft).length === others.length || undefined,
    );
    await stays('underlined', others, () => wrongNumbers(draft));
    assert.equal(shown.status(), status);
    putCaret(new vscode.Position(0, 0));
    await until('the number', () => wrongNumbers(draft).includes('2500') || undefined);
    // Going back with the caret hides nothing.
    putCaret(end);
    await stays('still underlined', true, () => wrongNumbers(draft).includes('2500'));
  });

  test('nothing is underlined before it is saved, where that is set', async () => {
    const settings = vscode.workspace.getConfiguration('pactcheck');
    await settings.update('run', 'onSave', vscode.ConfigurationTarget.Workspace);
    const draft = await open('with-mistakes.md');
    await until('the findings', () => wrongNumbers(draft).includes('250') || undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(draft.uri, find(draft, '250'), '400');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await stays(
      'not told',
      false,
      () =>
        wrongNumbers(draft).includes('400') &&
        diagnostics(draft).some(({ message }) => message.includes('not 400')),
    );
    assert.doesNotMatch(shown.status() ?? '', /spin/);
    await draft.save();
    await until(
      'the finding',
      () => diagnostics(draft).some(({ message }) => message.includes('400')) || undefined,
    );
    const back = new vscode.WorkspaceEdit();
    back.replace(draft.uri, find(draft, '400'), '250');
    await vscode.workspace.applyEdit(back);
    await draft.save();
  });

  test('what is set off is gone', async () => {
    const draft = await open('with-mistakes.md');
    await until('the findings', () => wrongNumbers(draft).includes('250') || undefined);
    const settings = vscode.workspace.getConfiguration('pactcheck');
    const severity = { 'wrong-number': 'off' };
    await settings.update('severity', severity, vscode.ConfigurationTarget.Workspace);
    await until('silence', () => wrongNumbers(draft).length === 0 || undefined);
    await until('smaller counts', () => shown.status()?.includes('✗ 5') === false || undefined);
  });
});
