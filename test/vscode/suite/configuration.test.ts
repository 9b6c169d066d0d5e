import assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { ask, closeAll, diagnostics, fixes, open, until } from './editor';

interface Shown {
  readonly status: () => string | undefined;
}

suite('A configuration beside the drafts', () => {
  let shown: Shown;
  let uri: vscode.Uri;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Shown>('pactcheck.pactcheck');
    assert.ok(extension);
    shown = await extension.activate();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    uri = vscode.Uri.joinPath(folder.uri, 'pactcheck.config.yaml');
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    const settings = vscode.workspace.getConfiguration('pactcheck');
    await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
  });

  const write = (...lines: readonly string[]) =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join('\n')));

  const severities = (draft: vscode.TextDocument) =>
    diagnostics(draft).map(({ severity }) => severity);

  test('takes effect in an open draft when it is written, changed and deleted', async () => {
    const draft = await open('with-mistakes.md');
    const { Error, Warning } = vscode.DiagnosticSeverity;
    await until('the findings', () => severities(draft).includes(Warning) || undefined);
    assert.ok(!severities(draft).includes(Error));
    await write('severity: { wrong-number: error }');
    await until('an error', () => severities(draft).includes(Error) || undefined);
    await write('exclude: with-mistakes.md');
    await until('nothing', () => diagnostics(draft).length === 0 || undefined);
    await until('the status', () => /not checked/.exec(shown.status() ?? '')?.[0]);
    await vscode.workspace.fs.delete(uri);
    await until('the findings again', () => severities(draft).includes(Warning) || undefined);
    await until('the counts', () => /✗ 5/.exec(shown.status() ?? '')?.[0]);
  });

  test('counts after a setting, and before its default', async () => {
    const draft = await open('with-mistakes.md');
    const { Error, Warning } = vscode.DiagnosticSeverity;
    await until('the findings', () => severities(draft).includes(Warning) || undefined);
    await write('citation: { style: pandoc }', 'severity: { wrong-number: error }');
    await until('an error', () => severities(draft).includes(Error) || undefined);
    // What the editor has by default (a link) doesn't stand over what the file says.
    const written = (await fixes(draft, '250')).flatMap(({ edit }) =>
      (edit?.entries() ?? []).flatMap(([, edits]) => edits.map(({ newText }) => newText)),
    );
    assert.ok(
      written.some((text) => text.includes('[@')),
      written.join(' | '),
    );
    const settings = vscode.workspace.getConfiguration('pactcheck');
    const severity = { 'wrong-number': 'warning' };
    await settings.update('severity', severity, vscode.ConfigurationTarget.Workspace);
    await until('no error', () => !severities(draft).includes(Error) || undefined);
  });

  test('is told of where it is wrong, and completed', async () => {
    await write('sureness: strct', 'severity:', '  ');
    const config = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(config);
    const [problem] = await until('the problem', () => {
      const found = diagnostics(config);
      return found.length > 0 ? found : undefined;
    });
    assert.match(problem?.message ?? '', /'sureness' should be one of strict, usual, loose/);
    assert.equal(problem?.range.start.line, 0);
    const offered = await until('completions', async () => {
      const list = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(2, 2),
      );
      return list.items.length > 0 ? list.items : undefined;
    });
    assert.ok(offered.some(({ label }) => label === 'wrong-number'));
  });
});
