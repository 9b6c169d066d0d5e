import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, find, open, underlined, until } from './editor';

suite('How values are read', () => {
  suiteTeardown(closeAll);

  test('is told of the line that the caret stands in', async () => {
    const document = await open('with-mistakes.md');
    await until('findings', () => underlined(document)[0]);
    const { start } = find(document, '250');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(start, start);
    const told = await vscode.commands.executeCommand<string>('pactcheck.why');
    assert.match(told, /“250” is read as 250 prisoners\.\n {4}Told of \(wrong-number\): /);
  });

  test('is told of a sentence', async () => {
    const { uri } = await open('with-mistakes.md');
    const told = await vscode.commands.executeCommand<string>(
      'pactcheck.trySentence',
      uri.toString(),
      'Kosovo will hold 300 prisoners for Denmark.',
    );
    assert.match(told, /“300” is read as 300 prisoners\.\n {4}Supported: /);
  });
});
