import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { apply, closeAll, fixes, open, until } from './editor';

/** What the extension tells tests of what it shows. */
interface Shown {
  readonly status: () => string | undefined;
  readonly claims: () => Promise<readonly { group: string; claims: readonly string[] }[]>;
}

suite('How the values of a draft stand', () => {
  let shown: Shown;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Shown>('pactcheck.pactcheck');
    assert.ok(extension);
    shown = await extension.activate();
  });

  suiteTeardown(closeAll);
  teardown(closeAll);

  const statusThat = (pattern: RegExp) =>
    until(`${String(pattern)} in the status bar`, () => pattern.exec(shown.status() ?? '')?.[0]);

  test('is counted in the status bar, and counted anew when the draft changes', async () => {
    const draft = await open('with-mistakes.md');
    await statusThat(/^✓ \d+ · ✗ 5\b/);
    const preferred = (await fixes(draft, '250')).find(({ isPreferred }) => isPreferred);
    await apply(preferred ?? assert.fail());
    await statusThat(/^✓ \d+ · ✗ 4\b/);
  });

  test('is told of no other document', async () => {
    await open('with-mistakes.md');
    await statusThat(/✗ 5/);
    const plain = await vscode.workspace.openTextDocument({ content: 'Kosovo, 250 prisoners' });
    await vscode.window.showTextDocument(plain);
    await until('an empty status bar', () => shown.status() === undefined || undefined);
  });

  test('is listed in the claims view, by standing or by agreement', async () => {
    await open('with-mistakes.md');
    await statusThat(/✗ 5/);
    const byStanding = await shown.claims();
    assert.equal(byStanding[0]?.group, 'Wrong | 5');
    assert.match(
      byStanding[0].claims[0] ?? '',
      /^250 · capacity: 300 prisoners \| .*will hold 250 prisoners/,
    );
    assert.ok(byStanding.some(({ group }) => group.startsWith('Supported | ')));
    await vscode.commands.executeCommand('pactcheck.groupByAgreement');
    const byAgreement = await shown.claims();
    assert.ok(byAgreement.some(({ group }) => group.startsWith('Kosovo–Denmark prison agreement')));
    await vscode.commands.executeCommand('pactcheck.groupByStanding');
    assert.equal((await shown.claims())[0]?.group, 'Wrong | 5');
  });

  test('is shown as a report beside the draft', async () => {
    await open('with-mistakes.md');
    await statusThat(/✗ 5/);
    await vscode.commands.executeCommand('pactcheck.showReport');
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await until('the report', () =>
      tabs().find(
        ({ label, input }) =>
          label === 'Report: with-mistakes.md' && input instanceof vscode.TabInputWebview,
      ),
    );
  });
});
