import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Range,
  TextEdit,
} from 'vscode-languageserver/node';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const DRAFT = 'Kosovo will hold 250 prisoners for Denmark from 2027.';
const AT: Range = { start: { line: 0, character: 18 }, end: { line: 0, character: 18 } };
const KNOWN = 'kosovo-denmark';

let client: LspClient;
let dir: string;
startForEachTest((fresh) => {
  client = fresh;
});
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'pactcheck-lsp-decision-files-')));
  mkdirSync(join(dir, '.pactcheck'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(join(dir, name)).href;
const FILE = '.pactcheck/decisions.yaml';
const write = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
};

async function begin(more: object = {}, options: object = {}): Promise<void> {
  const capabilities = {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    textDocument: { diagnostic: {} },
    ...more,
  };
  client.connection.onRequest('client/registerCapability', () => null);
  const workspaceFolders = [{ uri: uriOf('').replace(/\/$/, ''), name: 'w' }];
  await beginChecking(client, { workspaceFolders, capabilities }, options);
}

async function told(): Promise<readonly Diagnostic[]> {
  return (await client.diagnostics(uriOf(FILE))).diagnostics;
}

function line(number: number): Range {
  return { start: { line: number, character: 2 }, end: { line: number, character: 2 } };
}

/** The text after the action with this title. */
function after(text: string, actions: readonly CodeAction[], title: RegExp): string {
  const found = actions.find((action) => title.test(action.title));
  if (!found) throw new Error(`none of ${actions.map((action) => action.title).join()}`);
  const edits: readonly TextEdit[] = Object.values(found.edit?.changes ?? {}).flat();
  const [edit] = edits;
  const offset = ({ line: at, character }: Range['start']) =>
    text.split('\n').slice(0, at).join('\n').length + (at > 0 ? 1 : 0) + character;
  if (!edit) return text;
  return (
    text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end))
  );
}

describe('an agreement that is never checked and that no dataset has', () => {
  const text = `never-check:\n  - ${KNOWN}\n  - lake-pact\n`;

  it('is faded, with a fix that takes it out', async () => {
    write(FILE, text);
    await begin();
    await client.open(uriOf('a.md'), DRAFT);
    await client.open(uriOf(FILE), text, 'yaml');
    expect(await told()).toMatchObject([
      { code: 'idle-decision', severity: 4, tags: [1], range: { start: { line: 2 } } },
    ]);
    const actions = await client.codeActions(uriOf(FILE), line(2));
    expect(after(text, actions, /^Take this entry out$/)).toBe(`never-check:\n  - ${KNOWN}\n`);
    expect(await client.codeActions(uriOf(FILE), line(1))).toEqual([]);
  });

  it('is one of theirs where it is misspelt', async () => {
    const misspelt = `never-check:\n  - ${KNOWN}k\n`;
    write(FILE, misspelt);
    await begin();
    await client.open(uriOf('a.md'), DRAFT);
    await client.open(uriOf(FILE), misspelt, 'yaml');
    expect(await told()).toMatchObject([{ message: expect.stringContaining(KNOWN) as string }]);
    const actions = await client.codeActions(uriOf(FILE), line(1));
    expect(after(misspelt, actions, /^Write/)).toBe(`never-check:\n  - ${KNOWN}\n`);
  });

  it('is let be where a dataset can’t be read, or isn’t since the workspace isn’t trusted', async () => {
    write(FILE, text);
    mkdirSync(join(dir, 'facts/agreements'), { recursive: true });
    write('facts/dataset.yaml', 'name: Ours\n');
    write('facts/agreements/lake-pact.yaml', 'name: [\n');
    await begin();
    await client.open(uriOf('a.md'), DRAFT);
    await client.open(uriOf(FILE), `${text}nevr: []\n`, 'yaml');
    // Told after what hides nothing would have been.
    expect((await told()).map(({ code }) => code)).toEqual(['decisions']);
  });
});

describe('what Check Workspace has read', () => {
  const entry = (draft: string) =>
    `not-about-this:\n  - fingerprint: aaaaaaaaaaaaaaaa\n    draft: ${draft}\n`;
  const check = () => client.request('workspace/diagnostic', { previousResultIds: [] });

  it('tells of a decision about a closed draft that hides nothing there', async () => {
    write('a.md', DRAFT);
    write(FILE, entry('a.md'));
    await begin();
    await check();
    await client.open(uriOf('b.md'), DRAFT);
    await client.request('textDocument/diagnostic', { textDocument: { uri: uriOf('b.md') } });
    expect(await told()).toMatchObject([{ message: expect.stringContaining('a.md') as string }]);
  });

  it('tells of one about a draft that is gone, and not once another has come', async () => {
    write('b.md', DRAFT);
    write(FILE, entry('gone.md'));
    await begin();
    await check();
    await client.open(uriOf('b.md'), DRAFT);
    expect(await told()).toMatchObject([{ message: expect.stringContaining('is gone') as string }]);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('c.md'), type: FileChangeType.Created }],
    });
    await client.change(uriOf('b.md'), 2, { text: `${DRAFT} It rained.` });
    expect(await told()).toEqual([]);
  });

  it('tells nothing of drafts that weren’t read', async () => {
    write('long.md', 'x'.repeat(1_000_001));
    write(FILE, `${entry('gone.md')}  - fingerprint: soup\n`);
    await begin();
    await check();
    await client.open(uriOf('b.md'), DRAFT);
    expect((await told()).map(({ code }) => code)).toEqual(['decisions']);
  });
});

describe('a file of decisions in the editor', () => {
  it('is told of as it stands there, with fixes', async () => {
    const text = 'never-chek:\n  - a\nnot-about-this:\n  - fingerprint: soup\n  - draft: x\n';
    write(FILE, '');
    await begin();
    await client.open(uriOf('a.md'), DRAFT);
    await client.open(uriOf(FILE), text, 'yaml');
    expect((await told()).map(({ range }) => range.start.line)).toEqual([0, 3, 4]);
    const at = (number: number) => client.codeActions(uriOf(FILE), line(number));
    expect(after(text, await at(0), /^Write “never-check”$/)).toMatch(/^never-check:\n/);
    expect(after(text, await at(3), /^Take this entry out$/)).not.toContain('soup');
    await client.change(uriOf(FILE), 2, { text: 'never-check: []\n' });
    expect(await told()).toEqual([]);
  });

  it('completes lists, fields and agreements, and says what they are', async () => {
    const text = 'never-check:\n  - \nnot-about-this:\n  - fingerprint: aaaaaaaaaaaaaaaa\n    dr\n';
    write(FILE, '');
    await begin();
    await client.open(uriOf(FILE), text, 'yaml');
    const ask = <T>(method: string, number: number, character: number) =>
      client.request<T>(`textDocument/${method}`, {
        textDocument: { uri: uriOf(FILE) },
        position: { line: number, character },
      });
    const labels = async (number: number, character: number) =>
      (await ask<CompletionItem[]>('completion', number, character)).map(({ label }) => label);
    expect(await labels(0, 0)).toEqual(['not-about-this', 'never-check']);
    expect(await labels(4, 6)).toContain('draft');
    const agreements = await ask<CompletionItem[]>('completion', 1, 4);
    expect(agreements.find(({ label }) => label === KNOWN)).toMatchObject({
      detail: expect.stringContaining('prison') as string,
      textEdit: { newText: KNOWN },
    });
    await client.change(uriOf(FILE), 2, { text: `never-check:\n  - ${KNOWN}\n` });
    expect(JSON.stringify(await ask('hover', 0, 3))).toContain('no draft here is checked for');
    expect(JSON.stringify(await ask('hover', 1, 8))).toContain('prison');
    expect(await labels(1, 2)).not.toContain('not-about-this');
  });

  it('takes effect when it is saved, also for a client that watches nothing', async () => {
    write(FILE, '');
    await begin({ workspace: {}, textDocument: {} });
    await client.open(uriOf('a.md'), DRAFT);
    await client.diagnostics(uriOf('a.md'));
    await client.open(uriOf(FILE), '', 'yaml');
    write(FILE, `never-check:\n  - ${KNOWN}\n`);
    await client.notify('textDocument/didSave', { textDocument: { uri: uriOf(FILE) } });
    expect((await client.diagnostics(uriOf('a.md'))).diagnostics).toEqual([]);
    expect(readFileSync(join(dir, FILE), 'utf8')).toContain(KNOWN);
    expect(await client.codeActions(uriOf('a.md'), AT)).not.toEqual([]);
  });
});
