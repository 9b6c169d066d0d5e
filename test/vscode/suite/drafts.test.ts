import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setup, suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  diagnostics,
  find,
  fixes,
  hover,
  open,
  underlined,
  until,
  untilUnderlined,
  type Underlined,
} from './editor';

const REUTERS = 'https://www.globalbankingandfinance.com/usa-trump-immigration-kosovo';
const MISTAKES: readonly Underlined[] = [
  ['250', 'wrong-number'],
  ['twelve', 'wrong-number'],
  ['July', 'wrong-date'],
  ['500', 'wrong-number'],
  ['Bulgaria', 'wrong-country'],
];

const OWN_SOURCES = `references:
  - id: gazette
    type: article-newspaper
    title: A deal between islands
    publisher: The Island Gazette
    issued: 2025-11-03
    URL: https://gazette.example/islands
`;
const OWN_AGREEMENT = `name: Iceland–Malta prison agreement
parties: { host: Iceland, sender: Malta }
about: [prison, prisoner]
facts:
  capacity:
    value: 40 prisoners
    evidence: { gazette: { figure: "40 prisoners", at: ¶1 } }
`;

suite('A draft in VS Code', () => {
  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension('pactcheck.pactcheck');
    assert.ok(extension, 'the extension is not there');
    // Says why it can't be activated, where waiting for findings would only end in a time-out.
    await extension.activate();
    const began = Date.now();
    await untilUnderlined(await open('with-mistakes.md'), MISTAKES);
    console.log(`VS Code ${vscode.version}: first findings after ${Date.now() - began} ms`);
  });

  suiteTeardown(closeAll);
  teardown(async () => {
    await set('citationSource', undefined);
    await closeAll();
  });

  test('shows what is wrong under the smallest piece to strike out', async () => {
    const draft = await open('with-mistakes.md');
    await untilUnderlined(draft, MISTAKES);
    for (const { severity, message } of diagnostics(draft)) {
      assert.equal(severity, vscode.DiagnosticSeverity.Warning, message);
    }
  });

  test('is silent on a draft that is right, and still has its sources', async () => {
    const draft = await open('right.md');
    assert.match(await hover(draft, '300'), /^You wrote 300\. Nine sources say so\.\n/);
    await new Promise((resolve) => setTimeout(resolve, 500)); // a false alarm may come late
    assert.deepEqual(underlined(draft), []);
  });

  test('shows the publisher, the link and the printed figure of the best source in the hover', async () => {
    const draft = await open('with-mistakes.md');
    const text = await hover(draft, '250');
    for (const expected of [
      'Denmark and Kosovo',
      'https://www.ft.dk/',
      'for 300 inmates',
      '12 December 2025',
    ]) {
      assert.ok(text.includes(expected), `no "${expected}" in the hover:\n${text}`);
    }
  });

  test('marks where the sources disagree, and says who prints what', async () => {
    const draft = await open('disputed.md');
    await untilUnderlined(draft, [['€210 million', 'disputed']]);
    const text = await hover(draft, '€210 million');
    assert.match(text, /210 million[^]*235 million/);
  });

  test('the preferred fix corrects, keeps the markup, and undo brings the old text back', async () => {
    const draft = await open('with-mistakes.md');
    const before = draft.getText();
    await untilUnderlined(draft, MISTAKES);
    const preferred = (await fixes(draft, '250')).filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    await apply(preferred[0] ?? assert.fail());
    assert.equal(draft.getText(), before.replace('**250**', '**300**'));
    await untilUnderlined(draft, MISTAKES.slice(1));
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.getText(), before);
    await untilUnderlined(draft, MISTAKES);
  });

  test('correct and cite leaves the sentence with a link to the source', async () => {
    const draft = await open('with-mistakes.md');
    const before = draft.getText();
    await set('citationSource', 'wire');
    await apply(await citingFix(draft, '250'));
    assert.equal(
      draft.getText(),
      before.replace(
        '**250** prisoners from 2027.',
        `**300** prisoners from 2027 ([Reuters](${REUTERS})).`,
      ),
    );
    await untilUnderlined(draft, MISTAKES.slice(1));
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.getText(), before);
  });

  test('checks a draft that was never saved', async () => {
    const draft = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Note\n\nUnder its agreement with Denmark, Kosovo will hold 250 prisoners.\n',
    });
    await vscode.window.showTextDocument(draft);
    assert.equal(draft.uri.scheme, 'untitled');
    await untilUnderlined(draft, [['250', 'wrong-number']]);
  });

  test('follows the typing', async () => {
    const draft = await open('right.md');
    const editor = await vscode.window.showTextDocument(draft);
    await hover(draft, '300');
    await editor.edit((edit) => {
      edit.replace(find(draft, '300'), '3');
    });
    await editor.edit((edit) => {
      edit.insert(find(draft, ' prisoners from').start, '50');
    });
    await untilUnderlined(draft, [['350', 'wrong-number']]);
  });

  test('says nothing about what is not Markdown', async () => {
    const markdown = await open('with-mistakes.md');
    const plain = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: markdown.getText(),
    });
    await vscode.window.showTextDocument(plain, vscode.ViewColumn.Beside);
    await untilUnderlined(markdown, MISTAKES);
    assert.deepEqual(underlined(plain), []);
  });
});

suite('The settings and commands', () => {
  setup(async () => {
    await untilUnderlined(await open('with-mistakes.md'), MISTAKES);
  });

  teardown(async () => {
    for (const name of ['citationStyle', 'citationSource', 'bundledDataset', 'datasets'])
      await set(name, undefined);
    await closeAll();
  });

  test('the citation style changes what is written', async () => {
    const draft = await open('with-mistakes.md');
    const before = draft.getText();
    await set('citationSource', 'wire');
    await set('citationStyle', 'pandoc');
    await apply(await citingFix(draft, '250', '[@'));
    assert.equal(
      draft.getText(),
      before.replace(
        '**250** prisoners from 2027.',
        '**300** prisoners from 2027 [@reuters-2025-12-12].',
      ),
    );
    await vscode.commands.executeCommand('undo');

    await set('citationStyle', 'footnote');
    await apply(await citingFix(draft, '250', '[^'));
    const definition =
      'Fatos Bytyci, “Kosovo agrees to accept migrants deported from the US”, Reuters, ' +
      `carried by Global Banking and Finance Review, 12 December 2025, <${REUTERS}>.`;
    assert.equal(
      draft.getText(),
      before
        .replace(
          '**250** prisoners from 2027.',
          '**300** prisoners from 2027.[^reuters-2025-12-12]',
        )
        .replace(/\n$/, `\n\n[^reuters-2025-12-12]: ${definition}\n`),
    );
  });

  test('without the bundled dataset there is nothing to check against', async () => {
    const draft = await open('with-mistakes.md');
    await set('bundledDataset', false);
    await untilUnderlined(draft, []);
    await set('bundledDataset', undefined);
    await untilUnderlined(draft, MISTAKES);
  });

  test('a dataset of the workspace is read beside the bundled one, a broken file of it named at its line', async () => {
    await write('own/dataset.yaml', 'name: The desk\u2019s own\n');
    await write('own/sources.yaml', OWN_SOURCES);
    await write('own/agreements/iceland-malta.yaml', OWN_AGREEMENT);
    const broken = await write('own/agreements/broken.yaml', 'name: Broken\nparties: { host: [\n');
    await set('datasets', ['own']);
    const draft = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'Under its agreement with Malta, Iceland will hold 90 prisoners.\n',
    });
    await untilUnderlined(draft, [['90', 'wrong-number']]);
    const problem = await until('the problem in the broken file', () => {
      return vscode.languages.getDiagnostics(broken)[0];
    });
    assert.equal(problem.source, 'pactcheck');
    assert.ok(problem.range.start.line > 0, problem.message);
    await untilUnderlined(await open('with-mistakes.md'), MISTAKES);
  });

  test('a folder facts/ is read once it is there, and no longer when it goes', async () => {
    const draft = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'Under its agreement with Malta, Iceland will hold 90 prisoners.\n',
    });
    await untilUnderlined(draft, []);
    await write('facts/sources.yaml', OWN_SOURCES);
    await write('facts/agreements/iceland-malta.yaml', OWN_AGREEMENT);
    const dataset = await write('facts/dataset.yaml', 'name: The desk\u2019s facts\n');
    await untilUnderlined(draft, [['90', 'wrong-number']]);
    assert.match(await hover(draft, '90'), /from The desk\u2019s facts/);
    rmSync(path.dirname(dataset.fsPath), { recursive: true });
    await untilUnderlined(draft, []);
  });

  test('the restart command brings a new server, which finds the same', async () => {
    const draft = await open('with-mistakes.md');
    let hasVanished = false;
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      hasVanished ||= underlined(draft).length === 0;
    });
    await vscode.commands.executeCommand('pactcheck.restart');
    await until('the old findings to go', () => hasVanished || undefined);
    listener.dispose();
    await untilUnderlined(draft, MISTAKES);
  });

  test('the output command is there', async () => {
    await vscode.commands.executeCommand('pactcheck.showOutput');
  });
});

/** The fix that corrects and cites Reuters; with `written`, once its edit writes that (a setting takes a moment to arrive). */
function citingFix(
  draft: vscode.TextDocument,
  words: string,
  written = '',
): Promise<vscode.CodeAction> {
  return until('the fix that corrects and cites', async () =>
    (await fixes(draft, words)).find((fix) => {
      const texts = fix.edit?.get(draft.uri).map(({ newText }) => newText) ?? [];
      return (
        texts.includes('300') &&
        texts.length > 1 &&
        fix.title.includes('Reuters') &&
        texts.join('\n').includes(written)
      );
    }),
  );
}

async function set(name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('pactcheck');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
}

/** Writes a file into the workspace. */
async function write(name: string, content: string): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}
