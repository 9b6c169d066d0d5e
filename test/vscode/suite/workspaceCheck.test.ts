import assert from 'node:assert/strict';
import { setup, suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { apply, closeAll, diagnostics, fixes, open, underlined, until } from './editor';

/** What the extension tells tests of what it shows. */
interface Shown {
  readonly claims: () => Promise<readonly { group: string; claims: readonly string[] }[]>;
  readonly workspace: () => readonly string[];
}

const WRONG = 'Under its agreement with Denmark, Kosovo will hold 250 prisoners.\n';
const DEARER = '# The Kosovo deal costs Denmark €235 million\n\nNothing else is new.\n';
const TWICE =
  '# Denmark to pay Kosovo €235 million for the prison\n\nDenmark will pay Kosovo €210 million for the prison.\n';

suite('The whole workspace', () => {
  let shown: Shown;
  let folder: vscode.Uri;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Shown>('pactcheck.pactcheck');
    assert.ok(extension);
    shown = await extension.activate();
    folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail();
  });

  setup(async () => {
    await write('desk/wrong.md', WRONG);
    await write('desk/dearer.md', DEARER);
    await write('desk/left/out.md', WRONG);
    await write('desk/.gitignore', 'left/\n');
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'desk'), { recursive: true });
  });

  suiteTeardown(closeAll);

  async function write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, name),
      new TextEncoder().encode(text),
    );
  }

  const check = () => vscode.commands.executeCommand('pactcheck.checkWorkspace');
  const found = (name: string) =>
    vscode.languages
      .getDiagnostics(vscode.Uri.joinPath(folder, name))
      .filter(({ source }) => source === 'pactcheck')
      .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));

  test('is checked on demand: drafts that are closed have their findings, the wrong ones come first', async () => {
    await check();
    const listed = shown.workspace();
    assert.match(listed[0] ?? '', /^with-mistakes\.md \| .*✗ 5/);
    assert.match(listed[1] ?? '', /^desk\/wrong\.md \| .*✗ 1/);
    assert.ok(listed.some((line) => line.startsWith('right.md | ✓')));
    assert.ok(!listed.some((line) => line.includes('out.md')));
    assert.deepEqual(found('desk/wrong.md'), ['wrong-number']);
    assert.deepEqual(found('desk/left/out.md'), []);
  });

  test('shows no finding twice when a draft is opened, mended and closed', async () => {
    await check();
    const draft = await open('desk/wrong.md');
    await until('the finding, once', () => underlined(draft).length === 1 || undefined);
    await new Promise((resolve) => setTimeout(resolve, 500)); // the other one may come late
    assert.equal(diagnostics(draft).length, 1);
    const preferred = (await fixes(draft, '250')).find(({ isPreferred }) => isPreferred);
    await apply(preferred ?? assert.fail());
    await until('no finding', () => underlined(draft).length === 0 || undefined);
    await draft.save();
    await closeAll();
    await until('its new counts', () =>
      shown.workspace().find((line) => /^desk\/wrong\.md \| ✓ \d+$/.test(line)),
    );
    assert.deepEqual(found('desk/wrong.md'), []);
  });

  test('forgets a draft that is gone with the next check', async () => {
    // One that was never opened: VS Code keeps others open for a while.
    await write('desk/gone.md', WRONG);
    await check();
    assert.deepEqual(found('desk/gone.md'), ['wrong-number']);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'desk/gone.md'));
    await check();
    assert.deepEqual(found('desk/gone.md'), []);
    assert.ok(!shown.workspace().some((line) => line.startsWith('desk/gone.md')));
  });

  test('renews what it found when a closed draft changes on disk, drops it when that is gone, and names what it left unread', async () => {
    await write('desk/later.md', WRONG);
    await write('desk/long.md', 'x'.repeat(1_000_001));
    await check();
    assert.deepEqual(found('desk/later.md'), ['wrong-number']);
    assert.match(shown.workspace().at(-1) ?? '', /^desk\/long\.md \| not checked: it is longer/);
    await write('desk/later.md', WRONG.replace('250', '300'));
    await until('no finding', () => found('desk/later.md').length === 0 || undefined);
    await write('desk/later.md', WRONG);
    await until('the finding again', () => found('desk/later.md').length === 1 || undefined);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'desk/later.md'));
    await until('no finding', () => found('desk/later.md').length === 0 || undefined);
    assert.ok(!shown.workspace().some((line) => line.startsWith('desk/later.md')));
  });

  test('tells in the claims view what other drafts state otherwise', async () => {
    await check();
    await open('disputed.md');
    await until('the other draft', async () => {
      const claims = (await shown.claims()).flatMap((group) => group.claims);
      return claims.find((line) => /€210 million.*\| stated otherwise in 1 draft ·/.test(line));
    });
  });

  test('a draft that states a fact in two ways is told so at both places, and brought to one', async () => {
    await write('desk/twice.md', TWICE);
    const draft = await open('desk/twice.md');
    await until('both places', () => underlined(draft).length === 2 || undefined);
    assert.deepEqual(underlined(draft), [
      ['€235 million', 'inconsistent'],
      ['€210 million', 'inconsistent'],
    ]);
    const [first] = diagnostics(draft);
    assert.equal(first?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(first.message, /€210 million in line 3/);
    assert.equal(first.relatedInformation?.[0]?.location.range.start.line, 2);
    const fix = (await fixes(draft, '€235 million')).find(({ title }) => title.includes('line 3'));
    await apply(fix ?? assert.fail());
    assert.match(draft.getText(), /Denmark to pay Kosovo €210 million/);
    await until(
      'no inconsistency',
      () => underlined(draft).every(([, code]) => code !== 'inconsistent') || undefined,
    );
  });
});
