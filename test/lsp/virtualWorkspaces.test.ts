import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOLDERS } from '../../server/src/protocol';
import type { FoldersParams } from '../../server/src/protocol';
import { isFresh } from './built';
import { LspClient } from './client';
import { VirtualFiles } from './virtualFiles';

vi.setConfig({ testTimeout: 20_000 });

const HOME = 'memfs:/desk';
const DRAFT = `${HOME}/draft.md`;
const text = 'Kosovo will hold 250 prisoners for Denmark.\n';

let client: LspClient;
let virtual: VirtualFiles;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  client = new LspClient();
  virtual = new VirtualFiles();
});

afterEach(() => {
  client.kill();
});

function begin(options: object = {}, respond?: (params: FoldersParams) => unknown, folders = true) {
  virtual.serve(client.connection);
  if (respond) client.connection.onRequest(FOLDERS, respond);
  return client.initialize({
    initializationOptions: { bundledDataset: false, today: '2025-12-15', ...options },
    workspaceFolders: [{ name: 'desk', uri: HOME }],
    capabilities: { experimental: { pactcheck: { folders } } },
  });
}

async function found(uri = DRAFT): Promise<readonly unknown[]> {
  const { diagnostics } = await client.diagnostics(uri);
  return diagnostics.map(({ message }) => message);
}

describe('a virtual workspace', () => {
  it('has its facts/ read by the client, and again when something in it changes', async () => {
    virtual.putFacts(`${HOME}/facts`, 300);
    await begin();
    await client.open(DRAFT, text);
    expect(await found()).toEqual([expect.stringContaining('300')]);
    virtual.putFacts(`${HOME}/facts`, 250);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${HOME}/facts/agreements/kosovo-denmark.yaml`, type: 2 }],
    });
    expect(await found()).toEqual([]);
    expect(virtual.folders.map(({ folders }) => folders)).toEqual([
      [{ uri: `${HOME}/facts` }],
      [{ uri: `${HOME}/facts` }],
    ]);
  });

  it('has a facts/ that comes later', async () => {
    await begin();
    await client.open(DRAFT, text);
    expect(await found()).toEqual([]);
    virtual.putFacts(`${HOME}/facts`, 300);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${HOME}/facts`, type: 1 }],
    });
    expect(await found()).toEqual([expect.stringContaining('300')]);
  });

  it('has the folders read that the settings name, in it or elsewhere', async () => {
    virtual.putFacts('memfs:/shared', 310);
    virtual.putFacts(`${HOME}/mine`, 320);
    await begin({ datasets: ['../shared', 'mine'] });
    await client.open(DRAFT, text);
    expect(await found()).toEqual([expect.stringContaining('320')]);
  });

  it('adds to the bundled dataset', async () => {
    virtual.putFacts(`${HOME}/facts`, 320);
    await begin({ bundledDataset: true });
    const ofTheBundled = 'Kosovo, which declared independence in 2009, has 1.6 million people.';
    await client.open(DRAFT, `${text}\n${ofTheBundled}\n`);
    expect(await found()).toEqual([
      expect.stringContaining('320'),
      expect.stringContaining('2008'),
    ]);
  });

  it('keeps questions waiting until its datasets are read', async () => {
    virtual.putFacts(`${HOME}/facts`, 300);
    await begin({}, async (params) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return virtual.answer(params);
    });
    await client.open(DRAFT, text);
    const hover = await client.hover(DRAFT, { line: 0, character: 18 });
    expect(JSON.stringify(hover)).toContain('300 prisoners');
  });

  it('has what is wrong in a file told at its place', async () => {
    virtual.putFacts(`${HOME}/facts`, 300);
    const places = `${HOME}/facts/pl%C3%A4ce.yaml`;
    const agreement = `${HOME}/facts/agreements/kosovo-denmark.yaml`;
    virtual.texts.set(`${HOME}/facts/pläce.yaml`, '');
    virtual.texts.set(agreement, `${virtual.texts.get(agreement) ?? ''}  price: { value: many }\n`);
    await begin();
    const [first] = (await client.diagnostics(agreement)).diagnostics;
    expect(first?.range.start.line).toBe(5);
    expect((await client.diagnostics(places)).diagnostics[0]?.message).toContain('is not read');
  });

  it('serves go to definition and a hover in its own dataset', async () => {
    virtual.putFacts(`${HOME}/facts`, 300);
    await begin();
    await client.open(DRAFT, text);
    await found();
    const agreement = `${HOME}/facts/agreements/kosovo-denmark.yaml`;
    const places = await client.request('textDocument/definition', {
      textDocument: { uri: DRAFT },
      position: { line: 0, character: 18 },
    });
    expect(places).toEqual([expect.objectContaining({ uri: agreement })]);
    await client.open(agreement, virtual.texts.get(agreement) ?? '', 'yaml');
    const hover = await client.hover(agreement, { line: 4, character: 22 });
    expect(JSON.stringify(hover)).toContain('300 prisoners');
  });
});

describe('without its own datasets', () => {
  it('serves a client that reads no folders', async () => {
    virtual.putFacts(`${HOME}/facts`, 300);
    await begin({}, undefined, false);
    await client.open(DRAFT, text);
    expect(await found()).toEqual([]);
    expect(virtual.folders).toEqual([]);
  });

  it('serves an untrusted workspace', async () => {
    virtual.putFacts(`${HOME}/facts`, 300);
    await begin({ trusted: false, datasets: ['facts'] });
    await client.open(DRAFT, text);
    expect(await found()).toEqual([]);
    expect(virtual.folders).toEqual([]);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('no'))],
    ['answers with nothing', () => null],
    ['answers with nonsense', () => [{ entries: 7 }, 'x']],
  ])('serves where the client %s', async (_, respond) => {
    await begin({ bundledDataset: true }, respond);
    await client.open(DRAFT, text);
    expect(await found()).toEqual([expect.stringContaining('300')]);
  });
});
