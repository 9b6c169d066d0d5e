import { beforeEach, describe, expect, it } from 'vitest';
import type { Range, ShowMessageRequestParams } from 'vscode-languageserver/node';
import { CLAIMS, LEFT_OUT } from '../../server/src/protocol';
import type { DraftClaims, LeftOutParams } from '../../server/src/protocol';
import { startForEachTest } from './checking';
import type { LspClient } from './client';
import { VirtualFiles } from './virtualFiles';

const HOME = 'vscode-vfs://github/desk/news';
const DRAFT = `${HOME}/drafts/a.md`;
const DECISIONS = `${HOME}/.pactcheck/decisions.yaml`;
const CONFIGURATION = `${HOME}/pactcheck.config.yaml`;
const text = 'Kosovo will hold 250 prisoners for Denmark.';
const AT: Range = { start: { line: 0, character: 18 }, end: { line: 0, character: 18 } };

let client: LspClient;
let virtual: VirtualFiles;
let asked: string[];

startForEachTest((fresh) => {
  client = fresh;
});

beforeEach(() => {
  virtual = new VirtualFiles();
  virtual.putFacts(`${HOME}/facts`, 300);
  asked = [];
});

async function begin(own: object = { files: true }): Promise<void> {
  virtual.serve(client.connection);
  client.connection.onRequest('window/showMessageRequest', (params: ShowMessageRequestParams) => {
    asked.push(params.message);
    return null;
  });
  await client.initialize({
    initializationOptions: { bundledDataset: false, today: '2025-12-15' },
    workspaceFolders: [{ name: 'news', uri: HOME }],
    capabilities: { experimental: { pactcheck: { folders: true, coverage: true, ...own } } },
  });
}

async function codes(uri = DRAFT): Promise<readonly unknown[]> {
  const { diagnostics } = await client.diagnostics(uri);
  return diagnostics.map(({ code }) => code);
}

async function take(pattern: RegExp, uri = DRAFT): Promise<void> {
  const actions = await client.codeActions(uri, AT);
  const found = actions.find(({ title }) => pattern.test(title));
  if (!found?.command) throw new Error(`none of ${actions.map(({ title }) => title).join()}`);
  const { command, arguments: given } = found.command;
  await client.request('workspace/executeCommand', { command, arguments: given });
}

function change(uri: string, written: string | undefined): Promise<void> {
  if (written === undefined) virtual.texts.delete(uri);
  else virtual.texts.set(uri, written);
  return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
}

/** The ids that are kept, a line each. */
const kept = () => virtual.texts.get(DECISIONS) ?? '';

describe('decisions in a virtual workspace', () => {
  it('are read by the client before a draft is told of, and again when they change', async () => {
    virtual.texts.set(DECISIONS, 'never-check:\n  - kosovo-denmark\n');
    await begin();
    await client.open(DRAFT, text);
    expect(await codes()).toEqual([]);
    await change(DECISIONS, undefined);
    expect(await codes()).toEqual(['wrong-number']);
  });

  it('are sought up to the workspace folder and not above it', async () => {
    await begin();
    await client.open(DRAFT, text);
    await codes();
    const files = virtual.files.flatMap((params) => params.files);
    expect(files).toContain(`${HOME}/drafts/.pactcheck/ticks.yaml`);
    expect(files).toContain(DECISIONS);
    expect(files.filter((uri) => !uri.startsWith(`${HOME}/`))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it('are written by the client, as the light bulb has it, and taken back', async () => {
    await begin();
    await client.open(DRAFT, text);
    expect(await codes()).toEqual(['wrong-number']);
    await take(/^Not about this/);
    expect(await codes()).toEqual([]);
    expect(kept()).toMatch(/draft: drafts\/a\.md/);
    await take(/^Show “250” again$/);
    expect(await codes()).toEqual(['wrong-number']);
    await take(/^Never check/);
    expect(await codes()).toEqual([]);
    expect(kept()).toContain('- kosovo-denmark # Our prison agreement');
  });

  it('are not lost where somebody else writes in between', async () => {
    const other = 'not-about-this:\n  - fingerprint: aaaaaaaaaaaaaaaa\n';
    await begin();
    await client.open(DRAFT, text);
    await codes();
    virtual.beforeWrite = () => {
      virtual.beforeWrite = () => undefined;
      virtual.texts.set(DECISIONS, other);
    };
    await take(/^Not about this/);
    expect(kept().match(/fingerprint/g)).toHaveLength(2);
    expect(await codes()).toEqual([]);
  });

  it('tell plainly that nobody can write there', async () => {
    virtual.isReadOnly = true;
    await begin();
    await client.open(DRAFT, text);
    await codes();
    await take(/^Not about this/);
    const told = 'PactCheck could not keep this decision: the files here can only be read';
    await expect.poll(() => asked).toEqual([told]);
  });

  it('tell so of a client that writes no files', async () => {
    await begin({});
    await client.open(DRAFT, text);
    expect(await codes()).toEqual(['wrong-number']);
    await take(/^Not about this/);
    await expect.poll(() => asked).toEqual([expect.stringContaining('only the editor')]);
    expect(virtual.files).toEqual([]);
  });

  it('tick a claim off', async () => {
    await begin();
    await client.open(DRAFT, text);
    await codes();
    const claims = async () => (await client.request<DraftClaims>(CLAIMS, { uri: DRAFT })).claims;
    const wrong = (await claims()).find(({ written }) => written === '250');
    await client.request('workspace/executeCommand', {
      command: 'pactcheck.tickOff',
      arguments: [{ uri: DRAFT, id: wrong?.id }],
    });
    expect((await claims()).filter(({ isTicked }) => isTicked)).toHaveLength(1);
    expect(virtual.texts.get(`${HOME}/.pactcheck/ticks.yaml`)).toContain('ticked:');
  });
});

describe('a configuration in a virtual workspace', () => {
  it('is read by the client, and again when it changes', async () => {
    virtual.texts.set(CONFIGURATION, 'severity: { wrong-number: error }\n');
    await begin();
    await client.open(DRAFT, text);
    expect((await client.diagnostics(DRAFT)).diagnostics).toMatchObject([{ severity: 1 }]);
    await change(CONFIGURATION, 'severity: { wrong-number: off }\n');
    expect(await codes()).toEqual([]);
  });

  it('nearer to the draft comes before one above it', async () => {
    virtual.texts.set(CONFIGURATION, 'severity: { wrong-number: off }\n');
    virtual.texts.set(`${HOME}/drafts/pactcheck.config.json`, '{}');
    await begin();
    await client.open(DRAFT, text);
    expect(await codes()).toEqual(['wrong-number']);
  });

  it('names datasets, which are read as well', async () => {
    virtual.texts.clear();
    virtual.putFacts(`${HOME}/mine`, 310);
    virtual.putFacts('vscode-vfs://github/shared', 320);
    virtual.texts.set(CONFIGURATION, 'datasets: [mine]\n');
    await begin();
    await client.open(DRAFT, text);
    expect((await client.diagnostics(DRAFT)).diagnostics).toMatchObject([
      { message: expect.stringContaining('310') as string },
    ]);
    await change(CONFIGURATION, 'datasets: /shared\n');
    expect((await client.diagnostics(DRAFT)).diagnostics).toMatchObject([
      { message: expect.stringContaining('320') as string },
    ]);
  });

  it('leaves drafts out', async () => {
    virtual.texts.set(CONFIGURATION, 'exclude: drafts/**\n');
    const leftOut = new Promise<LeftOutParams>((resolve) => {
      client.connection.onNotification(LEFT_OUT, resolve);
    });
    await begin();
    await client.open(DRAFT, text);
    expect((await leftOut).by).toBe(CONFIGURATION);
  });

  it('has its faults told at their lines', async () => {
    virtual.texts.set(CONFIGURATION, 'sureness: strict\nsurenes: loose\n');
    await begin();
    await client.open(DRAFT, text);
    const { diagnostics } = await client.diagnostics(CONFIGURATION);
    expect(diagnostics).toMatchObject([{ code: 'configuration', range: { start: { line: 1 } } }]);
  });
});
