import assert from 'node:assert/strict';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { ask, closeAll, diagnostics, find, hover, open, until, untilUnderlined } from './editor';

suite('The hover on a finding', () => {
  suiteTeardown(closeAll);
  teardown(closeAll);

  /** The arguments of the hover's link to a command. */
  async function linkTo(command: string, words: string): Promise<unknown[]> {
    const draft = await open('with-mistakes.md');
    const said = await hover(draft, words);
    const [, query] = new RegExp(`\\(command:${command}\\?([^)]+)\\)`).exec(said) ?? [];
    assert.ok(query, `no ${command} in the hover:\n${said}`);
    return JSON.parse(decodeURIComponent(query)) as unknown[];
  }

  test('says first what was written and what is right, and doesn’t repeat the message', async () => {
    const draft = await open('with-mistakes.md');
    const said = await hover(draft, '250');
    assert.match(said, /^You wrote 250\. Nine sources say 300 prisoners\.\n/);
    assert.match(said, /official text: “for 300 inmates”/);
    const [first] = diagnostics(draft);
    assert.ok(first && !said.includes(first.message));
  });

  test('may run PactCheck’s own commands and no other', async () => {
    const draft = await open('with-mistakes.md');
    await hover(draft, '250');
    const hovers = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      draft.uri,
      find(draft, '250').start.translate(0, 1),
    );
    const trusted = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.isTrusted : false))
      .filter((one) => typeof one === 'object');
    assert.ok(trusted.length > 0);
    for (const { enabledCommands } of trusted)
      assert.ok(enabledCommands.every((command) => command.startsWith('pactcheck.')));
  });

  test('corrects by a link', async () => {
    const choice = await linkTo('pactcheck.applyFix', '250');
    await vscode.commands.executeCommand('pactcheck.applyFix', ...choice);
    const draft = vscode.window.activeTextEditor?.document ?? assert.fail();
    assert.match(draft.getText(), /will hold \*\*300\*\* prisoners/);
  });

  test('leads to the claim in the view', async () => {
    const place = await linkTo('pactcheck.showClaim', '250');
    await vscode.commands.executeCommand('pactcheck.showClaim', ...place);
    const extension = vscode.extensions.getExtension<{ chosenClaim(): string | undefined }>(
      'pactcheck.pactcheck',
    );
    const chosen = await until('a chosen claim', () => extension?.exports.chosenClaim());
    assert.match(chosen, /^250 · capacity: 300 prisoners/);
  });

  test('has a code that leads to a page of our own, shown as it is meant to be read', async () => {
    const draft = await open('with-mistakes.md');
    await until('the findings', () => diagnostics(draft)[0]);
    const { code } = diagnostics(draft)[0] ?? assert.fail();
    assert.ok(typeof code === 'object' && code.value === 'wrong-number');
    assert.match(code.target.path, /docs\/codes\/wrong-number\.md$/);
    await vscode.window.showTextDocument(code.target);
    await until('the page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(
          ({ label, input }) =>
            label.includes('wrong-number') && input instanceof vscode.TabInputWebview,
        ),
    );
  });

  test('has what can be done before the sources, which scroll away', async () => {
    const draft = await open('with-mistakes.md');
    const said = await hover(draft, '250');
    const [, actions, source] = said.split('\n\n');
    assert.match(
      actions ?? '',
      /^\[Change to ‘300’\].+ · \[Change and cite .+ · \[Not about this\]/,
    );
    assert.match(source ?? '', /official text: “for 300 inmates”/);
  });

  test('is underlined with the best source by its title, and leads to a page on it', async () => {
    const draft = await open('disputed.md');
    await untilUnderlined(draft, [['€210 million', 'disputed']]);
    const [{ message, relatedInformation = [] } = assert.fail()] = diagnostics(draft);
    assert.match(message, /Best source: “.+”\.$/);
    const [{ location, message: printed } = assert.fail()] = relatedInformation;
    assert.match(printed, /^“210 million euros”$/);
    assert.equal(location.uri.scheme, 'pactcheck-source');
    assert.match(location.uri.path, /^\/Reuters, \d+ \w+ \d{4}$/);
    const page = await vscode.workspace.openTextDocument(location.uri);
    assert.match(page.getText(), /Reuters, .+\n\n¶6: “210 million euros”\n\nhttps:\/\/\S+\n$/);
  });
});
