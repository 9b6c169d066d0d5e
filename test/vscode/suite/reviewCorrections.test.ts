import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { REVIEW_CORRECTIONS } from '../../../server/src/protocol';
import { closeAll, diagnostics, open, underlined, until } from './editor';

suite('The review of all corrections', () => {
  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension('pactcheck.pactcheck');
    assert.ok(extension);
    await extension.activate();
  });

  suiteTeardown(closeAll);
  teardown(async () => {
    await vscode.commands.executeCommand('refactorPreview.discard');
    await closeAll();
  });

  const mistakes = async () => {
    const draft = await open('with-mistakes.md');
    await until('five mistakes', () => diagnostics(draft).length === 5 || undefined);
    return draft;
  };

  /** Asks for the preview, and waits until something is shown in it. */
  const previewed = async (draft: vscode.TextDocument) => {
    const before = draft.getText();
    await vscode.commands.executeCommand('pactcheck.reviewCorrections');
    await new Promise((resolve) => setTimeout(resolve, 1500)); // VS Code tells nobody when its preview is up
    assert.equal(draft.getText(), before, 'nothing may be changed before it is confirmed');
    return before;
  };

  test('changes nothing by itself, nor where nothing is ticked', async () => {
    const draft = await mistakes();
    const before = await previewed(draft);
    await vscode.commands.executeCommand('refactorPreview.apply');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(draft.getText(), before);
    assert.equal(underlined(draft).length, 5);
  });

  test('makes what is ticked, a country among it', async () => {
    const draft = await mistakes();
    const before = await previewed(draft);
    await tickAll();
    await vscode.commands.executeCommand('refactorPreview.apply');
    await until('a draft without mistakes', () => underlined(draft).length === 0 || undefined);
    for (const right of ['**300**', 'ten years', 'June 2025', '50 deportees', 'North Macedonia'])
      assert.ok(draft.getText().includes(right), `no “${right}” in:\n${draft.getText()}`);
    // A served VS Code saves by itself: other tests read the draft as it was.
    const back = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, draft.lineCount, 0);
    back.replace(draft.uri, all, before);
    assert.ok(await vscode.workspace.applyEdit(back));
    assert.ok(await draft.save());
  });

  test('is none where there is nothing to correct', async () => {
    const draft = await open('right.md');
    const ask = () => vscode.commands.executeCommand(REVIEW_CORRECTIONS, draft.uri.toString());
    assert.equal(await until('an answer', ask), 'none');
  });
});

/** The preview has the keyboard: its first line is the file, and ticking that ticks all. */
async function tickAll(): Promise<void> {
  await vscode.commands.executeCommand('refactorPreview.focus');
  await vscode.commands.executeCommand('list.focusFirst');
  await vscode.commands.executeCommand('refactorPreview.toggleCheckedState');
  await new Promise((resolve) => setTimeout(resolve, 300));
}
