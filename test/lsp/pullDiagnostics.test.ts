import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver/node';
import type {
  DocumentDiagnosticReport,
  InitializeParams,
  RegistrationParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { CARET, DRAFTS_CHANGED, WORKSPACE_SUMMARY } from '../../server/src/protocol';
import type { DraftsChangedParams, WorkspaceSummary } from '../../server/src/protocol';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const WRONG = 'Kosovo will hold 250 prisoners for Denmark from 2027.\n';
const RIGHT = WRONG.replace('250', '300');

/** Longer than any draft. */
const LARGE = 'x'.repeat(1_000_001);

let client: LspClient;
let folder: string;
startForEachTest((fresh) => {
  client = fresh;
});

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'pactcheck-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

const PULLING: InitializeParams['capabilities'] = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

function begin(capabilities = PULLING, options: object = {}) {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'w' }];
  return beginChecking(client, { workspaceFolders, capabilities }, options);
}

/** Resolves once the server has the client ask again. */
function refreshes(): Promise<void> {
  return new Promise((resolve) => {
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    });
  });
}

function pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const previous = previousResultId === undefined ? {} : { previousResultId };
  return client.request('textDocument/diagnostic', { textDocument: { uri }, ...previous });
}

async function pullWorkspace(known: WorkspaceDiagnosticReport['items'] = []) {
  const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId }));
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds,
  });
  return items;
}

/** Each draft's name, and the codes of what is found in it, or that it is as before. */
function inShort(items: WorkspaceDiagnosticReport['items']): readonly string[] {
  return items.map((item) => {
    const name = decodeURIComponent(item.uri.slice(pathToFileURL(folder).href.length + 1));
    const found = item.kind === 'full' ? item.items.map(({ code }) => code) : [item.kind];
    return [name, ...found].join(' ');
  });
}

describe('a client that asks for the diagnostics of a document', () => {
  it('gets them, is told where nothing has changed, and none are published', async () => {
    const { capabilities } = await begin();
    expect(capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    const uri = write('a.md', 'not what the editor holds');
    await client.open(uri, WRONG);
    const first = await pull(uri);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'wrong-number' }] });
    expect(await pull(uri, first.resultId)).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    });
    await client.change(uri, 2, { text: RIGHT });
    expect(await pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
    await client.close(uri);
    expect(client.hasPublished(uri)).toBe(false);
  });

  it('has a draft that isn’t open checked as it is saved; what is no draft has nothing wrong', async () => {
    await begin();
    expect(await pull(write('a.md', WRONG))).toMatchObject({ items: [{ code: 'wrong-number' }] });
    for (const uri of ['git:/a.md', 'file:///gone.md', write('b.md', LARGE)])
      expect(await pull(uri)).toEqual({ kind: 'full', items: [] });
    const plain = write('a.txt', WRONG);
    await client.open(plain, WRONG, 'plaintext');
    expect(await pull(plain)).toEqual({ kind: 'full', items: [] });
  });

  it('is told to ask again once the settings or the dataset are others', async () => {
    let settings: object = {};
    client.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => settings),
    );
    const asked = refreshes();
    await begin({ ...PULLING, workspace: { ...PULLING.workspace, configuration: true } });
    const uri = write('a.md', WRONG);
    await client.open(uri, WRONG);
    const first = await pull(uri);
    settings = { datasets: [] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await asked;
    expect(await pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('is told to ask again once a finding is hidden by a decision, and no longer gets it', async () => {
    const asked = refreshes();
    await begin();
    const uri = write('a.md', WRONG);
    await client.open(uri, WRONG);
    const first = await pull(uri);
    expect(first).toMatchObject({ items: [{ code: 'wrong-number' }] });
    const at = { line: 0, character: 18 };
    const actions = await client.codeActions(uri, { start: at, end: at });
    const command = actions.find(({ title }) => title.startsWith('Not about this'))?.command;
    await client.request('workspace/executeCommand', { ...command });
    await asked;
    expect(await pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('is told to ask again once a configuration leaves the draft out', async () => {
    const asked = refreshes();
    await begin();
    const uri = write('a.md', WRONG);
    await client.open(uri, WRONG);
    const first = await pull(uri);
    const configuration = write('pactcheck.config.yaml', 'exclude: [a.md]\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: configuration, type: 1 }],
    });
    await asked;
    expect(await pull(uri, first.resultId)).toEqual({ kind: 'full', items: [] });
  });

  it('gets what waited at the caret once that has left it', async () => {
    const asked = refreshes();
    await begin({ ...PULLING, experimental: { pactcheck: { caret: true } } });
    const uri = write('a.md', RIGHT);
    await client.open(uri, RIGHT);
    const first = await pull(uri);
    const range = { start: { line: 0, character: 17 }, end: { line: 0, character: 19 } };
    await client.change(uri, 2, { range, text: '5' });
    await client.change(uri, 3, {
      range: { start: { line: 0, character: 18 }, end: { line: 0, character: 18 } },
      text: '0',
    });
    const written = await pull(uri, first.resultId);
    expect(written).toMatchObject({ kind: 'full', items: [] });
    await client.notify(CARET, { uri, version: 3, position: { line: 1, character: 0 } });
    await asked;
    expect(await pull(uri, written.resultId)).toMatchObject({ items: [{ code: 'wrong-number' }] });
  });

  it('keeps what it was given until the draft is saved, where drafts are checked then', async () => {
    const asked = refreshes();
    await begin(PULLING, { run: 'onSave' });
    const uri = write('a.md', RIGHT);
    await client.open(uri, RIGHT);
    const first = await pull(uri);
    await client.change(uri, 2, { text: WRONG });
    const { resultId } = first;
    expect(await pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await asked;
    expect(await pull(uri, resultId)).toMatchObject({ items: [{ code: 'wrong-number' }] });
    await client.change(uri, 3, { text: RIGHT });
    expect(await pull(uri, resultId)).toMatchObject({ kind: 'unchanged' });
  });

  it('still has what is wrong in a dataset published', async () => {
    const broken = write('facts/agreements/broken.yaml', 'name: [unclosed\n');
    write('facts/dataset.yaml', 'name: Own\n');
    await begin();
    expect((await client.diagnostics(broken)).diagnostics).toMatchObject([{ code: 'dataset' }]);
  });
});

describe('a client that cannot ask', () => {
  it('has them published, and is offered nothing to ask for', async () => {
    const { capabilities } = await begin({});
    expect(capabilities.diagnosticProvider).toBeUndefined();
    const uri = write('a.md', WRONG);
    await client.open(uri, WRONG);
    expect((await client.diagnostics(uri)).diagnostics).toHaveLength(1);
  });
});

describe('a client that asks for the diagnostics of the workspace', () => {
  it('gets those of every draft, then only what has changed', async () => {
    write('in/b.md', RIGHT);
    write('a.md', WRONG);
    write('ignored.md', WRONG);
    write('.gitignore', 'ignored.md');
    await begin();
    const first = await pullWorkspace();
    expect(inShort(first)).toEqual(['a.md wrong-number', 'in/b.md']);
    expect(inShort(await pullWorkspace(first))).toEqual(['a.md unchanged', 'in/b.md unchanged']);
    write('in/b.md', WRONG);
    rmSync(join(folder, 'a.md'));
    expect(inShort(await pullWorkspace(first))).toEqual(['in/b.md wrong-number', 'a.md']);
  });

  it('leaves out what files.exclude names, and takes a draft that is open as it stands there', async () => {
    client.connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { section: string }[] }) =>
        items.map(({ section }) =>
          section === 'files' ? { exclude: { '**/old': true, 'b.md': false } } : null,
        ),
    );
    const a = write('a.md', WRONG);
    for (const name of ['b.md', 'old/c.md']) write(name, WRONG);
    await begin({ ...PULLING, workspace: { configuration: true } });
    await client.open(a, RIGHT);
    const items = await pullWorkspace();
    expect(inShort(items)).toEqual(['a.md', 'b.md wrong-number']);
    expect(items.map(({ version }) => version)).toEqual([1, null]);
  });

  it('leaves out what a configuration leaves out, and forgets what it had of it', async () => {
    write('a.md', WRONG);
    write('left/b.md', WRONG);
    await begin();
    const first = await pullWorkspace();
    expect(inShort(first)).toEqual(['a.md wrong-number', 'left/b.md wrong-number']);
    const configuration = write('pactcheck.config.yaml', 'exclude: [left]\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: configuration, type: 1 }],
    });
    expect(inShort(await pullWorkspace(first))).toEqual(['a.md unchanged', 'left/b.md']);
    expect(await pull(write('left/b.md', WRONG))).toEqual({ kind: 'full', items: [] });
    const summary = await client.request<WorkspaceSummary>(WORKSPACE_SUMMARY, undefined);
    expect(summary.drafts).toHaveLength(1);
  });

  it('sees how far it is, is answered otherwise meanwhile, and can stop it', async () => {
    for (let i = 0; i < 60; i++) write(`${String(i)}.md`, `${WRONG}\nNo ${String(i)}.\n`);
    await begin();
    const open = write('open.md', WRONG);
    await client.open(open, WRONG);
    const steps: string[] = [];
    const names: string[] = [];
    client.connection.onNotification('$/progress', ({ token, value }: Progress) => {
      if (token === 'work') steps.push(value.message ?? value.kind ?? '');
      else names.push(...(value.items ?? []).map(({ uri }) => uri));
    });
    const params = { previousResultIds: [], workDoneToken: 'work', partialResultToken: 'part' };
    const check = client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    const hover = client.hover(open, { line: 0, character: 18 });
    expect(await Promise.race([hover.then(() => 'hover'), check.then(() => 'check')])).toBe(
      'hover',
    );
    expect((await check).items).toEqual([]);
    expect(new Set(names).size).toBe(61);
    expect(steps[0]).toBe('begin');
    expect(steps).toContain('30 of 61 drafts');
    expect(steps.at(-1)).toBe('end');
  });

  it('can stop it', async () => {
    for (let i = 0; i < 60; i++) write(`${String(i)}.md`, `${WRONG}\nNo ${String(i)}.\n`);
    await begin();
    const source = new CancellationTokenSource();
    client.connection.onNotification('$/progress', () => {
      source.cancel();
    });
    const params = { previousResultIds: [], workDoneToken: 'work' };
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
      source.token,
    );
    expect(items.length).toBeLessThan(60);
  });

  it('is told how the drafts stand, and what could not be checked', async () => {
    write('a.md', WRONG);
    write('b.md', LARGE);
    const workspaceFolders = [
      { uri: pathToFileURL(folder).href, name: 'w' },
      { uri: 'vscode-vfs://github/a/b', name: 'v' },
    ];
    await beginChecking(client, { workspaceFolders, capabilities: PULLING });
    await pullWorkspace();
    const summary = await client.request<WorkspaceSummary>(WORKSPACE_SUMMARY, undefined);
    expect(summary.drafts).toMatchObject([{ counts: { wrong: 1 }, inconsistent: 0 }]);
    expect(summary.unread).toEqual([
      { uri: expect.stringMatching(/\.md$/) as string, why: 'too-long' },
    ]);
    expect(summary.notOnDisk).toEqual(['vscode-vfs://github/a/b']);
  });

  it('need not ask again and again where the writer has it checked', async () => {
    const experimental = { pactcheck: { workspaceCheck: true } };
    const { capabilities } = await begin({ ...PULLING, experimental });
    expect(capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
  });
});

interface Progress {
  readonly token: string;
  readonly value: { kind?: string; message?: string; items?: readonly { uri: string }[] };
}

describe('a draft that the workspace’s check has listed, and that isn’t open', () => {
  const WATCHING: InitializeParams['capabilities'] = {
    ...PULLING,
    workspace: { ...PULLING.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    experimental: { pactcheck: { workspaceCheck: true } },
  };

  /** Checks the workspace; what is watched from then on. */
  async function checked(capabilities = WATCHING): Promise<readonly string[]> {
    const watched: string[] = [];
    client.connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      watched.push(JSON.stringify(params.registrations));
      return null;
    });
    await begin(capabilities);
    await pullWorkspace();
    return watched;
  }

  const changed = (uri: string, type: FileChangeType) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  const summary = () => client.request<WorkspaceSummary>(WORKSPACE_SUMMARY, undefined);
  const told = () =>
    new Promise<readonly string[]>((resolve) => {
      client.connection.onNotification(DRAFTS_CHANGED, ({ uris }: DraftsChangedParams) => {
        resolve(uris);
      });
    });

  it('is told of when it changes on disk, and checked anew when it is asked for', async () => {
    const uri = write('a.md', WRONG);
    write('b.md', RIGHT);
    const watched = await checked();
    expect(watched.join()).toContain('**/*.{md,');
    write('a.md', RIGHT);
    const news = told();
    await changed(uri, FileChangeType.Changed);
    expect(await news).toEqual([uri]);
    expect(await pull(uri)).toMatchObject({ items: [] });
    const { drafts } = await summary();
    expect(drafts.map(({ counts }) => counts.wrong)).toEqual([0, 0]);
  });

  it('is forgotten when it is gone', async () => {
    const uri = write('a.md', WRONG);
    const other = write('b.md', RIGHT);
    await checked();
    rmSync(join(folder, 'a.md'));
    const news = told();
    await changed(uri, FileChangeType.Deleted);
    expect(await news).toEqual([uri]);
    expect(await pull(uri)).toMatchObject({ items: [] });
    expect((await summary()).drafts.map((draft) => draft.uri)).toEqual([other]);
  });

  it('has clients ask again that can be told to, and of others’ files nothing is said', async () => {
    const uri = write('a.md', WRONG);
    await checked({ ...WATCHING, experimental: {} });
    const asked = refreshes();
    await changed(pathToFileURL(join(folder, 'never-listed.md')).href, FileChangeType.Changed);
    await changed(uri, FileChangeType.Changed);
    await asked;
  });

  it('that has grown too long is named among those that weren’t checked', async () => {
    const uri = write('a.md', WRONG);
    await begin();
    const items = await pullWorkspace();
    write('a.md', LARGE);
    expect(await pullWorkspace(items)).toMatchObject([{ uri, kind: 'full', items: [] }]);
    expect(await summary()).toMatchObject({ drafts: [], unread: [{ uri, why: 'too-long' }] });
  });
});
