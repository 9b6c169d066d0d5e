import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOLDERS } from '../../server/src/protocol';
import type { FolderContents, FoldersParams } from '../../server/src/protocol';
import { isFresh } from './built';
import { LspClient } from './client';

vi.setConfig({ testTimeout: 20_000 });

const HOME = 'memfs:/desk';
const DRAFT = `${HOME}/draft.md`;
const text = 'Kosovo will hold 250 prisoners for Denmark.\n';

let client: LspClient;
/** Texts of the virtual workspace's files, by URI. */
let files: Map<string, string>;
let asked: FoldersParams[];

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  client = new LspClient();
  files = new Map();
  asked = [];
});

afterEach(() => {
  client.kill();
});

/** Puts a dataset into a folder that says how many prisoners are to be held. */
function putFacts(folder: string, prisoners: number): void {
  files.set(`${folder}/dataset.yaml`, `name: Facts in ${folder}\n`);
  files.set(
    `${folder}/sources.yaml`,
    'references:\n  - { id: gazette, type: article, title: The treaty, URL: "https://example.org/treaty" }\n',
  );
  files.set(
    `${folder}/agreements/kosovo-denmark.yaml`,
    `name: Our prison agreement
parties: { host: Kosovo, sender: Denmark }
about: [prison, prisoner]
facts:
  capacity: { value: ${prisoners} prisoners, evidence: { gazette: { figure: "${prisoners} prisoners" } } }
`,
  );
}

/** What a client tells of a folder, from `files`. */
function contentsOf(folder: string): FolderContents | null {
  const paths = [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
  if (paths.length === 0) return null;
  const inner = paths.map((uri) => uri.slice(folder.length + 1));
  const folders = new Set(inner.flatMap((path) => /^(.*)\//.exec(path)?.[1] ?? []));
  return {
    entries: [
      ...[...folders].map((path) => ({ path, isFolder: true as const })),
      ...inner.map((path) => {
        const content = files.get(`${folder}/${path}`) ?? '';
        return { path, isFolder: false as const, size: content.length, text: content };
      }),
    ],
  };
}

function answer({ folders }: FoldersParams): (FolderContents | null)[] {
  return folders.map(({ uri }) => contentsOf(uri));
}

function begin(
  options: object = {},
  respond: (params: FoldersParams) => unknown = answer,
  folders = true,
) {
  client.connection.onRequest(FOLDERS, (params: FoldersParams) => {
    asked.push(params);
    return respond(params);
  });
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
    putFacts(`${HOME}/facts`, 300);
    await begin();
    await client.open(DRAFT, text);
    expect(await found()).toEqual([expect.stringContaining('300')]);
    putFacts(`${HOME}/facts`, 250);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${HOME}/facts/agreements/kosovo-denmark.yaml`, type: 2 }],
    });
    expect(await found()).toEqual([]);
    expect(asked.map(({ folders }) => folders)).toEqual([
      [{ uri: `${HOME}/facts` }],
      [{ uri: `${HOME}/facts` }],
    ]);
  });

  it('has a facts/ that comes later', async () => {
    await begin();
    await client.open(DRAFT, text);
    expect(await found()).toEqual([]);
    putFacts(`${HOME}/facts`, 300);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${HOME}/facts`, type: 1 }],
    });
    expect(await found()).toEqual([expect.stringContaining('300')]);
  });

  it('has the folders read that the settings name, in it or elsewhere', async () => {
    putFacts('memfs:/shared', 310);
    putFacts(`${HOME}/mine`, 320);
    await begin({ datasets: ['../shared', 'mine'] });
    await client.open(DRAFT, text);
    expect(await found()).toEqual([expect.stringContaining('320')]);
  });

  it('adds to the bundled dataset', async () => {
    putFacts(`${HOME}/facts`, 320);
    await begin({ bundledDataset: true });
    const ofTheBundled = 'Kosovo, which declared independence in 2009, has 1.6 million people.';
    await client.open(DRAFT, `${text}\n${ofTheBundled}\n`);
    expect(await found()).toEqual([
      expect.stringContaining('320'),
      expect.stringContaining('2008'),
    ]);
  });

  it('keeps questions waiting until its datasets are read', async () => {
    putFacts(`${HOME}/facts`, 300);
    await begin({}, async (params) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return answer(params);
    });
    await client.open(DRAFT, text);
    const hover = await client.hover(DRAFT, { line: 0, character: 18 });
    expect(JSON.stringify(hover)).toContain('300 prisoners');
  });

  it('has what is wrong in a file told at its place', async () => {
    putFacts(`${HOME}/facts`, 300);
    const places = `${HOME}/facts/pl%C3%A4ce.yaml`;
    const agreement = `${HOME}/facts/agreements/kosovo-denmark.yaml`;
    files.set(`${HOME}/facts/pläce.yaml`, '');
    files.set(agreement, `${files.get(agreement) ?? ''}  price: { value: many }\n`);
    await begin();
    const [first] = (await client.diagnostics(agreement)).diagnostics;
    expect(first?.range.start.line).toBe(5);
    expect((await client.diagnostics(places)).diagnostics[0]?.message).toContain('is not read');
  });

  it('serves go to definition and a hover in its own dataset', async () => {
    putFacts(`${HOME}/facts`, 300);
    await begin();
    await client.open(DRAFT, text);
    await found();
    const agreement = `${HOME}/facts/agreements/kosovo-denmark.yaml`;
    const places = await client.request('textDocument/definition', {
      textDocument: { uri: DRAFT },
      position: { line: 0, character: 18 },
    });
    expect(places).toEqual([expect.objectContaining({ uri: agreement })]);
    await client.open(agreement, files.get(agreement) ?? '', 'yaml');
    const hover = await client.hover(agreement, { line: 4, character: 22 });
    expect(JSON.stringify(hover)).toContain('300 prisoners');
  });
});

describe('without its own datasets', () => {
  it('serves a client that reads no folders', async () => {
    putFacts(`${HOME}/facts`, 300);
    await begin({}, answer, false);
    await client.open(DRAFT, text);
    expect(await found()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('serves an untrusted workspace', async () => {
    putFacts(`${HOME}/facts`, 300);
    await begin({ trusted: false, datasets: ['facts'] });
    await client.open(DRAFT, text);
    expect(await found()).toEqual([]);
    expect(asked).toEqual([]);
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
