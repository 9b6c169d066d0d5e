import assert from 'node:assert/strict';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, underlined, until, untilUnderlined } from './editor';

interface Step {
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Contributed {
  readonly icon: string;
  readonly contributes: {
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
    readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
  };
}

function extension(): vscode.Extension<unknown> {
  return vscode.extensions.getExtension('pactcheck.pactcheck') ?? assert.fail();
}

function tabLabels(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

suite('The first minutes', () => {
  suiteTeardown(closeAll);
  teardown(closeAll);

  test('the sample draft opens as a copy that was never saved, with its five mistakes', async () => {
    await vscode.commands.executeCommand('pactcheck.openSampleDraft');
    const draft = vscode.window.activeTextEditor?.document ?? assert.fail();
    assert.equal(draft.uri.scheme, 'untitled');
    assert.equal(draft.languageId, 'markdown');
    const wrong = () => underlined(draft).filter(([, code]) => code.startsWith('wrong-'));
    await until('five mistakes', () => wrong().length === 5 || undefined);
    await untilUnderlined(draft, [
      ['250', 'wrong-number'],
      ['twelve', 'wrong-number'],
      ['€210 million', 'disputed'],
      ['July', 'wrong-date'],
      ['500', 'wrong-number'],
      ['Bulgaria', 'wrong-country'],
    ]);
  });

  test('the walkthrough opens, and what it and the welcome view lead to is there', async () => {
    const own = extension();
    const { extensionUri } = own;
    const { contributes, icon } = own.packageJSON as Contributed;
    const [walkthrough] = contributes.walkthroughs;
    assert.equal(walkthrough?.steps.length, 3);
    const [, given] =
      /\(command:workbench\.action\.openWalkthrough\?([^)]+)\)/.exec(
        contributes.viewsWelcome.map(({ contents }) => contents).join(),
      ) ?? assert.fail('the welcome view leads to no walkthrough');
    const [id, ...rest] = JSON.parse(decodeURIComponent(given ?? '')) as [string, ...unknown[]];
    assert.equal(id, `pactcheck.pactcheck#${walkthrough.id}`);
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, ...rest);
    await until('the walkthrough', () =>
      tabLabels().find((label) => /Welcome|Check a draft/.test(label)),
    );
    const commands = await vscode.commands.getCommands();
    const texts = [
      ...walkthrough.steps.map(({ description }) => description),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
    ];
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\(command:([\w.]+)/g)].map(([, id]) => id ?? ''),
    );
    assert.ok(named.length >= 6, named.join());
    for (const id of named) assert.ok(commands.includes(id), `there is no command ${id}`);
    const files = [icon, ...walkthrough.steps.map(({ media }) => media.svg)];
    for (const file of files) {
      const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, file));
      assert.ok(size > 500, file);
    }
    for (const { media } of walkthrough.steps) assert.ok(media.altText.length > 40);
  });
});
