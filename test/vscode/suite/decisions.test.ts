import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { ask, closeAll, find, open, underlined, until } from './editor';

/** What the extension tells tests of what it shows. */
interface Shown {
  readonly status: () => string | undefined;
  readonly claims: () => Promise<readonly { group: string; claims: readonly string[] }[]>;
  readonly claim: (written: string) => Promise<unknown>;
  readonly claimsMessage: () => string | undefined;
}

const DRAFT = 'with-mistakes.md';

suite('Saying no, and ticking off', () => {
  let shown: Shown;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Shown>('pactcheck.pactcheck');
    assert.ok(extension);
    shown = await extension.activate();
  });

  const forget = async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const kept = vscode.Uri.joinPath(folder.uri, '.pactcheck');
    await Promise.resolve(vscode.workspace.fs.delete(kept, { recursive: true })).catch(
      () => undefined,
    );
    await vscode.commands.executeCommand('pactcheck.clearClaimsFilter');
    await closeAll();
  };
  teardown(forget);
  suiteTeardown(closeAll);

  const group = async (title: string) =>
    (await shown.claims()).find((one) => one.group.startsWith(title));
  const groupOf = (title: string, count: number) =>
    until(`${String(count)} claims under ${title}`, async () => {
      const found = await group(title);
      return (found?.claims.length ?? 0) === count
        ? (found ?? { group: '', claims: [] })
        : undefined;
    });
  const act = async (command: string, written: string) => {
    const claim = await until(`the claim ${written}`, () => shown.claim(written));
    await vscode.commands.executeCommand(`pactcheck.claims.${command}`, claim);
  };
  const keptIn = async (name: string) => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, '.pactcheck', name);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  };

  /** The commands that the light bulb offers on these words. */
  const offered = (draft: vscode.TextDocument, words: string, title: RegExp) =>
    until(`${String(title)} in the light bulb`, async () => {
      const actions = await ask<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        find(draft, words),
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find((action) => title.test(action.title))?.command;
    });
  const take = async (draft: vscode.TextDocument, words: string, title: RegExp) => {
    const { command, arguments: given = [] } = await offered(draft, words, title);
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
  };
  const isUnderlined = (draft: vscode.TextDocument, words: string, wanted: boolean) =>
    until(`${words} underlined: ${String(wanted)}`, () =>
      underlined(draft).some(([text]) => text === words) === wanted ? true : undefined,
    );

  test('hides what is not about this from the light bulb, keeps it beside the drafts, and shows it again', async () => {
    const draft = await open(DRAFT);
    await isUnderlined(draft, '250', true);
    await take(draft, '250', /^Not about this/);
    await isUnderlined(draft, '250', false);
    assert.match(await keptIn('decisions.yaml'), /draft: with-mistakes\.md/);
    await groupOf('Hidden', 1);
    await take(draft, '250', /^Show “250” again/);
    await isUnderlined(draft, '250', true);
  });

  test('never checks an agreement here, until that is taken back', async () => {
    const draft = await open(DRAFT);
    await isUnderlined(draft, '250', true);
    await take(draft, '250', /^Never check “.*” here/);
    await isUnderlined(draft, '250', false);
    await take(draft, '250', /^Check “.*” here again/);
    await isUnderlined(draft, '250', true);
  });

  test('opens a text about a wrong finding in an untitled document', async () => {
    const draft = await open(DRAFT);
    await isUnderlined(draft, '250', true);
    await take(draft, '250', /^Report “250”/);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'untitled');
    assert.equal(editor.document.languageId, 'plaintext');
    assert.match(editor.document.getText(), /will hold 250 prisoners/);
    assert.equal(editor.document.getText(editor.selection), '(write here)');
  });

  test('turns a finding off in its sentence', async () => {
    const draft = await open(DRAFT);
    await isUnderlined(draft, '250', true);
    const actions = await until('the quick fix', async () => {
      const all = await ask<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        find(draft, '250'),
        vscode.CodeActionKind.QuickFix.value,
      );
      return all.find(({ title }) => title === 'Turn off wrong-number in this sentence');
    });
    assert.ok(actions.edit);
    await vscode.workspace.applyEdit(actions.edit);
    await isUnderlined(draft, '250', false);
  });

  test('ticks a claim off in the view until its sentence changes', async () => {
    const draft = await open(DRAFT);
    await groupOf('Wrong', 5);
    await act('tickOff', '250');
    await groupOf('Wrong', 4);
    await until('one less in the status bar', () => / ✗ 4 /.exec(shown.status() ?? '')?.[0]);
    const ticked = await groupOf('Ticked off', 1);
    assert.match(ticked.claims[0] ?? '', /^250 · /);
    assert.match(await keptIn('ticks.yaml'), /fingerprint/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, find(draft, '250').end, ' adult');
    await vscode.workspace.applyEdit(edit);
    await groupOf('Ticked off', 0);
    await groupOf('Wrong', 5);
  });

  test('corrects, hides and shows again by the buttons of the view', async () => {
    const draft = await open(DRAFT);
    await groupOf('Wrong', 5);
    await act('hide', '250');
    await isUnderlined(draft, '250', false);
    await act('showAgain', '250');
    await isUnderlined(draft, '250', true);
    await groupOf('Hidden', 0);
    await act('correct', '250');
    await groupOf('Wrong', 4);
    assert.match(draft.getText(), /will hold \*\*300\*\* prisoners/);
  });

  test('filters the claims by standing and words, says so, and shows all again', async () => {
    await open(DRAFT);
    await groupOf('Wrong', 5);
    await vscode.commands.executeCommand('pactcheck.filterClaims', '@wrong prisoners');
    const claims = await shown.claims();
    assert.deepEqual(
      claims.map((one) => one.group.replace(/ \|.*/, '')),
      ['Wrong'],
    );
    assert.ok(claims[0]?.claims.every((claim) => claim.includes('prisoners')));
    assert.match(
      shown.claimsMessage() ?? '',
      /^Filtered by “@wrong prisoners”: \d+ of \d+ claims$/,
    );
    await vscode.commands.executeCommand('pactcheck.clearClaimsFilter');
    await groupOf('Wrong', 5);
    assert.equal(shown.claimsMessage() ?? '', '');
  });
});
