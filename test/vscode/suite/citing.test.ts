import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { ask, closeAll, find, fixes, open, until, untilUnderlined } from './editor';

/** Types as a writer does, key by key. */
async function type(text: string): Promise<void> {
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

/** A draft that was never saved, with the caret at its end. */
async function write(content: string): Promise<vscode.TextDocument> {
  const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(draft);
  assert.equal(draft.getText(), content);
  const end = draft.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return draft;
}

async function offered(draft: vscode.TextDocument, trigger?: string): Promise<string[]> {
  const { items } = await ask<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    draft.uri,
    draft.positionAt(draft.getText().length),
    trigger,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Takes what VS Code's list of suggestions has chosen, once it is there. */
async function untilAccepted(draft: vscode.TextDocument): Promise<void> {
  const before = draft.getText();
  await until('a suggestion that is taken', async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return draft.getText() === before ? undefined : true;
  });
}

async function configured(
  settings: Readonly<Record<string, unknown>>,
  run: () => Promise<void>,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('pactcheck');
  const names = Object.keys(settings);
  for (const name of names)
    await configuration.update(name, settings[name], vscode.ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    for (const name of names)
      await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

const NAMED = 'Under the Kosovo–Denmark prison agreement, which cost £10m, Denmark pays ';

suite('Citing, and facts while writing', () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension('pactcheck.pactcheck')?.activate();
  });

  suiteTeardown(closeAll);
  teardown(closeAll);

  test('one source is cited, and the others stand in a choice', async () => {
    const draft = await open('with-mistakes.md');
    const before = draft.getText();
    const titles = (await fixes(draft, '250')).map(({ title }) => title);
    const cites = titles.filter((title) => title.includes(' and cite '));
    assert.equal(cites.length, 1, titles.join('\n'));
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      find(draft, '250'),
      vscode.CodeActionKind.QuickFix.value,
    );
    const command = actions.find(({ title }) => title === 'Cite another source…')?.command;
    assert.ok(command, actions.map(({ title }) => title).join('\n'));
    const done = vscode.commands.executeCommand(
      command.command,
      ...((command.arguments ?? []) as unknown[]),
    );
    await until('a cited source', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return draft.getText() === before ? undefined : true;
    });
    await done;
    const text = draft.getText();
    assert.match(text, /\*\*300\*\* prisoners from 2027 \(\[[^\]]+\]\(https:\/\/[^)]+\)\)\./);
    assert.ok(!text.includes(`[${/ and cite (\w+)/.exec(cites[0] ?? '')?.[1] ?? ''}](`), text);
  });

  test('two colons bring the agreement’s facts in the writer’s style', async () => {
    const draft = await write(NAMED);
    await until('facts', async () => ((await offered(draft)).includes('€210m') ? true : undefined));
    await type('::');
    await untilAccepted(draft);
    assert.ok(!draft.getText().includes('::'), draft.getText());
    assert.ok(draft.getText().startsWith(NAMED), draft.getText());
    assert.match(draft.getText().slice(NAMED.length), /\d/);
  });

  suite('where VS Code suggests while one types', () => {
    const set = (value: unknown) =>
      vscode.workspace
        .getConfiguration('editor', { languageId: 'markdown' })
        .update('quickSuggestions', value, vscode.ConfigurationTarget.Global, true);

    let other: vscode.Disposable;

    suiteSetup(async () => {
      await set({ other: 'on', comments: 'on', strings: 'on' });
      // Another extension's word, which comes last: where it is taken, nothing else has come up.
      const word = new vscode.CompletionItem('priceless');
      word.sortText = '~';
      other = vscode.languages.registerCompletionItemProvider(
        { language: 'markdown' },
        { provideCompletionItems: () => [word] },
      );
    });
    suiteTeardown(async () => {
      other.dispose();
      await set(undefined);
    });

    test('nothing comes up in the midst of prose', async () => {
      const draft = await write(`${NAMED}the `);
      await until('facts', async () =>
        (await offered(draft)).includes('€210m') ? true : undefined,
      );
      await type('pric');
      await untilAccepted(draft);
      assert.equal(draft.getText(), `${NAMED}the priceless`);
    });

    test('Ctrl+Space brings what the word begins', async () => {
      const draft = await write(`${NAMED}the `);
      await type('pric');
      await until('facts', async () =>
        (await offered(draft)).includes('€210m') ? true : undefined,
      );
      await vscode.commands.executeCommand('hideSuggestWidget');
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await untilAccepted(draft);
      assert.match(draft.getText().slice(NAMED.length), /^the €\d/);
    });

    test('Ctrl+Space brings facts behind a word that was there before', async () => {
      const draft = await write(`${NAMED}about`);
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await untilAccepted(draft);
      assert.match(draft.getText().slice(NAMED.length), /^about \S/);
    });
  });

  test('two colons bring facts at the start of a line, and of a fence nothing', async () => {
    const draft = await write(`${NAMED}much.\n\n`);
    await until('facts', async () => ((await offered(draft)).includes('€210m') ? true : undefined));
    await type('::cap');
    await untilAccepted(draft);
    assert.match(draft.getText(), /much\.\n\n(?:Up to )?\d+ prisoners$/);

    const fence = await write(`${NAMED}much.\n\n`);
    await type(':::');
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(fence.getText(), `${NAMED}much.\n\n:::`);
    assert.ok(!(await offered(fence, ':')).includes('€210m'), 'facts come up in a fence');
  });

  test('citation keys are completed and lead to their source', async () => {
    await configured({ citationStyle: 'pandoc' }, async () => {
      const draft = await write('Kosovo will hold 300 prisoners for Denmark [@');
      const label = await until('the sources', async () =>
        (await offered(draft, '@')).find((one) => one.startsWith('@reuters')),
      );
      await type(`${label.slice(1)}]`);
      const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
      const own = links.find(({ range }) => draft.getText(range) === label);
      assert.match(String(own?.target), /^https:\/\//);
    });
  });

  test('hints and lenses are shown once they are turned on', async () => {
    const draft = await open('with-mistakes.md');
    const whole = new vscode.Range(0, 0, draft.lineCount, 0);
    const hints = () =>
      ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, whole);
    const lenses = () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', draft.uri);
    await untilUnderlined(draft, [
      ['250', 'wrong-number'],
      ['twelve', 'wrong-number'],
      ['July', 'wrong-date'],
      ['500', 'wrong-number'],
      ['Bulgaria', 'wrong-country'],
    ]);
    assert.deepEqual(await hints(), []);
    assert.deepEqual(await lenses(), []);
    await configured({ inlayHints: true, codeLens: true }, async () => {
      await until('the hint ≠ 300', async () =>
        (await hints()).find(({ label }) => label === '≠ 300'),
      );
      const title = await until('a lens', async () =>
        (await lenses()).map(({ command }) => command?.title).find((one) => one !== undefined),
      );
      assert.match(title, /^\d+ supported · 5 wrong/);
    });
  });
});
