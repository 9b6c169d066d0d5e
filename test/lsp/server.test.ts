import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InitializeParams, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { beginChecking, DATASET, startForEachTest } from './checking';
import type { LspClient } from './client';

const uri = 'file:///drafts/a.md';
const text = 'Kosovo will hold 250 prisoners for Denmark from 2027.\n';
const at250 = { start: { line: 0, character: 17 }, end: { line: 0, character: 20 } };

let client: LspClient;

startForEachTest((started) => {
  client = started;
});

function begin(options: object = {}, params: Partial<InitializeParams> = {}) {
  return beginChecking(client, params, options);
}

describe('the server over stdio', () => {
  it('offers what it can do', async () => {
    const { capabilities, serverInfo } = await begin();
    expect(serverInfo?.name).toBe('pactcheck');
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.pactcheck'] },
    });
  });

  it('checks a draft, answers for its claims, mends it and sees it mended', async () => {
    await begin();
    await client.open(uri, text);
    const { diagnostics, version } = await client.diagnostics(uri);
    expect(version).toBe(1);
    expect(diagnostics).toMatchObject([
      { range: at250, source: 'pactcheck', code: 'wrong-number', severity: 2 },
    ]);

    const hover = await client.hover(uri, { line: 0, character: 18 });
    expect(hover?.range).toEqual(at250);
    expect(JSON.stringify(hover?.contents)).toContain('300 prisoners');

    const actions = await client.codeActions(uri, at250, { diagnostics });
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    const edits = preferred?.edit?.changes?.[uri] ?? [];
    expect(preferred?.kind).toBe('quickfix');
    await client.change(uri, 2, ...edits.map(asChange));
    expect(await client.diagnostics(uri, 2)).toMatchObject({ diagnostics: [] });
    expect(JSON.stringify(await client.hover(uri, at250.start))).toMatch(/sources say so/);
    const document = TextDocument.create(uri, 'markdown', 1, text);
    expect(TextDocument.applyEdits(document, edits)).toBe(text.replace('250', '300'));
  });

  it('corrects all at once where it is asked to', async () => {
    await begin();
    await client.open(uri, `${text}\nKosovo declared independence in 2009.\n`);
    const only = ['source.fixAll'];
    const [action, ...more] = await client.codeActions(
      uri,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      { diagnostics: [], only },
    );
    expect(more).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.pactcheck');
    expect(action?.edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['300', '2008']);
  });

  it('answers for the text as it is when asked, also right behind an edit', async () => {
    await begin();
    await client.open(uri, text);
    void client.change(uri, 2, { range: { start: at250.start, end: at250.start }, text: '\n\n' });
    const moved = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    expect((await client.hover(uri, moved.start))?.range).toEqual(moved);
    const { diagnostics } = await client.diagnostics(uri, 2);
    expect(diagnostics[0]?.range).toEqual(moved);
  });

  it('publishes for every version that stands for a while, the last one of a burst always', async () => {
    await begin();
    await client.open(uri, text);
    for (let version = 2; version <= 30; version++) {
      const start = { line: 0, character: 0 };
      void client.change(uri, version, { range: { start, end: start }, text: 'x' });
    }
    expect(await client.diagnostics(uri, 30)).toMatchObject({ version: 30 });
  });

  it('publishes nothing wrong where nothing is wrong, and takes back what it said on closing', async () => {
    await begin();
    await client.open(uri, 'Nothing to check here.\n');
    expect(await client.diagnostics(uri)).toMatchObject({ version: 1, diagnostics: [] });
    await client.open('file:///b.md', text);
    await client.diagnostics('file:///b.md');
    await client.close('file:///b.md');
    expect(await client.diagnostics('file:///b.md')).toEqual({
      uri: 'file:///b.md',
      diagnostics: [],
    });
  });

  it('reads nothing but Markdown', async () => {
    await begin();
    await client.open('file:///a.txt', text, 'plaintext');
    await client.open(uri, text);
    await client.diagnostics(uri);
    expect(await client.hover('file:///a.txt', at250.start)).toBeNull();
  });

  it('ends when it is asked to', async () => {
    await begin();
    expect(await client.shutdown()).toBe(0);
  });
});

describe('a client of another kind', () => {
  it('counts in UTF-8 where the client does', async () => {
    const general = { positionEncodings: ['utf-8'] };
    const { capabilities } = await begin({}, { capabilities: { general } });
    expect(capabilities.positionEncoding).toBe('utf-8');
    await client.open(uri, `é😀: ${text}`);
    const before = 'é😀: '.length + 3; // é has one byte more than UTF-16 units, 😀 two
    const range = {
      start: { line: 0, character: 17 + before },
      end: { line: 0, character: 20 + before },
    };
    expect((await client.diagnostics(uri)).diagnostics[0]?.range).toEqual(range);
    expect((await client.hover(uri, range.start))?.range).toEqual(range);
    await client.change(uri, 2, { range, text: '300' });
    expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([]);
    expect(JSON.stringify(await client.hover(uri, range.start))).toMatch(/sources say so/);
  });

  it('is asked for its settings where it has them, and again when they change', async () => {
    let settings: object = { bundledDataset: false, datasets: [] };
    client.connection.onRequest('workspace/configuration', () => [settings]);
    await begin({}, { capabilities: { workspace: { configuration: true } } });
    await client.open(uri, text);
    expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
    settings = { bundledDataset: false, datasets: [DATASET] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect((await client.diagnostics(uri)).diagnostics).toHaveLength(1);
  });

  it('keeps nobody waiting where it never answers for its settings', async () => {
    client.connection.onRequest('workspace/configuration', () => new Promise(() => undefined));
    await begin({}, { capabilities: { workspace: { configuration: true } } });
    await client.open(uri, text);
    expect((await client.diagnostics(uri)).diagnostics).toHaveLength(1);
  });

  it('gets edits that name their version where it can tell versions', async () => {
    const workspaceEdit = { documentChanges: true };
    await begin({}, { capabilities: { workspace: { workspaceEdit } } });
    await client.open(uri, text);
    const [action] = await client.codeActions(uri, at250);
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  });

  it('chooses how sources are cited', async () => {
    await begin({ citationStyle: 'pandoc' });
    await client.open(uri, text.replace('250', '300'));
    const actions = await client.codeActions(uri, at250);
    expect(JSON.stringify(actions)).toContain('[@reuters-2025-12-12]');
  });
});

describe('a dataset', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
    cpSync(DATASET, folder, { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('that has a broken file is told of with file, line and why, and serves with the rest', async () => {
    const broken = join(folder, 'agreements', 'broken.yaml');
    writeFileSync(broken, 'name: Broken\nfacts:\n  capacity: [unclosed\n');
    await begin({ datasets: [folder] });
    await client.open(uri, text);
    expect((await client.diagnostics(uri)).diagnostics).toHaveLength(1);
    const { diagnostics } = await client.diagnostics(pathToFileURL(broken).href);
    expect(diagnostics[0]).toMatchObject({ source: 'pactcheck', code: 'dataset' });
    expect(client.shown).toHaveLength(1);
    expect(client.shown[0]?.message).toMatch(/broken\.yaml:\d+:\d+: \w/);
  });

  it('that is changed is read again, and what is mended is taken back', async () => {
    const broken = join(folder, 'agreements', 'broken.yaml');
    writeFileSync(broken, 'name: [unclosed\n');
    await begin({ datasets: [folder] });
    await client.open(uri, text);
    await client.diagnostics(uri);
    await client.diagnostics(pathToFileURL(broken).href);
    rmSync(broken);
    const file = join(folder, 'agreements', 'kosovo-denmark.yaml');
    rmSync(file);
    const changes = [{ uri: pathToFileURL(file).href, type: 3 }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    expect((await client.diagnostics(pathToFileURL(broken).href)).diagnostics).toEqual([]);
    expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
  });

  it('is found from the workspace folder, and watched where the client can watch', async () => {
    const registered: unknown[] = [];
    client.connection.onRequest(
      'client/registerCapability',
      (params: { registrations: unknown[] }) => {
        registered.push(...params.registrations);
        return null;
      },
    );
    const decisionsWatched: unknown = {
      id: expect.any(String) as string,
      method: 'workspace/didChangeWatchedFiles',
      registerOptions: {
        watchers: [{ globPattern: '**/.pactcheck' }, { globPattern: '**/.pactcheck/*.yaml' }],
      },
    };
    await begin(
      { datasets: ['.'] },
      {
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      },
    );
    await client.open(uri, text);
    expect((await client.diagnostics(uri)).diagnostics).toHaveLength(1);
    expect(registered).toMatchObject([
      decisionsWatched,
      {
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: {
          watchers: expect.arrayContaining([
            { globPattern: expect.stringContaining('*.{yaml,yml}') as string },
          ]) as object[],
        },
      },
    ]);
  });

  it('that is missing is told of', async () => {
    await begin({ datasets: [join(folder, 'gone')] });
    await client.open(uri, text);
    expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
    expect(client.shown[0]?.message).toContain('gone');
  });
});

describe('nonsense', () => {
  const nonsense: readonly (readonly [string, unknown])[] = [
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 'file:///unknown.md' }, position: at250.start }],
    ['textDocument/hover', { textDocument: { uri }, position: { line: 1e9, character: 1e9 } }],
    ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 'x' } }],
    ['textDocument/hover', { textDocument: { uri }, position: null }],
    ['textDocument/codeAction', {}],
    ['textDocument/codeAction', { textDocument: { uri }, range: at250, context: null }],
    [
      'textDocument/codeAction',
      {
        textDocument: { uri },
        range: { start: {}, end: {} },
        context: { diagnostics: [], only: [3] },
      },
    ],
  ];

  it('is answered, and the server lives on', async () => {
    await begin();
    await client.open(uri, text);
    await client.notify('textDocument/didOpen', null);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///no.md', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didChange', {
      textDocument: { uri },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ nothing: true }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///no.md' } });
    await client.notify('workspace/didChangeConfiguration', null);
    await client.notify('workspace/didChangeWatchedFiles', null);
    await client.notify('workspace/unheardOf', 3);
    const answers = await Promise.allSettled(
      nonsense.map(([method, params]) => client.request(method, params)),
    );
    for (const method of ['textDocument/hover', 'textDocument/unheardOf']) {
      await expect(client.request(method, null)).rejects.toThrow();
    }
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect((await client.hover(uri, at250.start))?.range).toEqual(at250);
    expect(await client.shutdown()).toBe(0);
  });
});

function asChange({ range, newText }: TextEdit) {
  return { range, text: newText };
}
