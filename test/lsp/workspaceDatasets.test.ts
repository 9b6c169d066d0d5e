import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { isFresh } from './built';
import { LspClient } from './client';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const text = 'Kosovo will hold 250 prisoners for Denmark.\n';

vi.setConfig({ testTimeout: 20_000 });

let client: LspClient;
/** Where the workspace folders of a test lie. */
let root: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  client = new LspClient();
  root = mkdtempSync(join(tmpdir(), 'pactcheck-'));
});

afterEach(() => {
  client.kill();
  rmSync(root, { recursive: true });
});

/** Makes the workspace folders; those that are given a number have a `facts/` which says that so many prisoners are to be held. */
function workspace(folders: Readonly<Record<string, number | undefined>>): void {
  for (const [name, prisoners] of Object.entries(folders)) {
    mkdirSync(join(root, name));
    if (prisoners !== undefined) addFacts(name, prisoners);
  }
}

function addFacts(folder: string, prisoners: number, more = ''): void {
  const facts = join(root, folder, 'facts');
  cpSync(dataset, facts, { recursive: true });
  writeFileSync(join(facts, 'dataset.yaml'), `name: Facts of ${folder}\n${more}`);
  for (const kind of ['countries', 'facilities', 'events', 'agreements']) {
    rmSync(join(facts, kind), { recursive: true, force: true });
  }
  mkdirSync(join(facts, 'agreements'));
  writeFileSync(
    join(facts, 'agreements', 'kosovo-denmark.yaml'),
    `name: Our prison agreement
parties: { host: Kosovo, sender: Denmark, payer: Denmark }
about: [prison, prisoner]
facts:
  capacity: { value: ${prisoners} prisoners, evidence: { reuters-2025-12-12: { figure: x } } }
`,
  );
}

function uriOf(...path: string[]): string {
  return pathToFileURL(join(root, ...path)).href;
}

function begin(folders: readonly string[], options: object = {}, workspace: object = {}) {
  const capabilities: ClientCapabilities = { workspace };
  return client.initialize({
    initializationOptions: { bundledDataset: false, today: '2025-12-15', ...options },
    workspaceFolders: folders.map((name) => ({ name, uri: uriOf(name) })),
    capabilities,
  });
}

/** What is found wrong in a draft, once more since it was asked. */
async function found(uri: string): Promise<readonly unknown[]> {
  const { diagnostics } = await client.diagnostics(uri);
  return diagnostics.map(({ message }) => message);
}

async function openIn(folder: string): Promise<string> {
  const uri = uriOf(folder, 'draft.md');
  await client.open(uri, text);
  return uri;
}

async function changed(...path: string[]): Promise<void> {
  const changes = [{ uri: uriOf(...path), type: 1 }];
  await client.notify('workspace/didChangeWatchedFiles', { changes });
}

const wrong = (prisoners: number): unknown => [
  expect.stringContaining(`${prisoners} prisoners, not 250`),
];

describe('a folder facts/', () => {
  it('at the root of a workspace folder is found', async () => {
    workspace({ desk: 300 });
    await begin(['desk']);
    expect(await found(await openIn('desk'))).toEqual(wrong(300));
    await client.open('untitled:Untitled-1', text);
    expect(await found('untitled:Untitled-1')).toEqual(wrong(300));
    expect(client.shown).toEqual([]);
  });

  it('is each draft’s own where there are several workspace folders', async () => {
    workspace({ north: 300, south: 400, empty: undefined });
    await begin(['north', 'south', 'empty'], {}, { workspaceFolders: true });
    const south = await openIn('south');
    expect(await found(south)).toEqual(wrong(400));
    expect(await found(await openIn('north'))).toEqual(wrong(300));
    expect(await found(await openIn('empty'))).toEqual([]);
    // From then on it lies outside of all folders.
    const removed = [{ name: 'south', uri: uriOf('south') }];
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
    expect(await found(south)).toEqual(wrong(300));
  });

  it('overrides the bundled dataset, and a hover says which of the two speaks', async () => {
    workspace({ desk: 400 });
    await begin(['desk'], { bundledDataset: true });
    const uri = await openIn('desk');
    expect(await found(uri)).toEqual(wrong(400));
    const hover = await client.hover(uri, { line: 0, character: 18 });
    expect(JSON.stringify(hover?.contents)).toContain('capacity · from Facts of desk');
  });

  it('may turn the bundled dataset off', async () => {
    workspace({ desk: undefined });
    addFacts('desk', 400, 'bundled: false\n');
    await begin(['desk'], { bundledDataset: true });
    const uri = uriOf('desk', 'draft.md');
    await client.open(uri, 'Kosovo has a population of 3 million people.\n');
    expect(await found(uri)).toEqual([]);
    rmSync(join(root, 'desk', 'facts'), { recursive: true });
    await changed('desk', 'facts');
    expect(await found(uri)).toHaveLength(1);
  });

  it('is picked up when it is made and given up when it goes, which the client is asked to watch for', async () => {
    const patterns: unknown[] = [];
    client.connection.onRequest('client/registerCapability', (params: Registrations) => {
      const [registration] = params.registrations;
      patterns.push(...(registration?.registerOptions.watchers ?? []));
      return null;
    });
    workspace({ desk: undefined });
    const watching = { dynamicRegistration: true, relativePatternSupport: true };
    await begin(['desk'], {}, { didChangeWatchedFiles: watching });
    const uri = await openIn('desk');
    expect(await found(uri)).toEqual([]);
    const baseUri = uriOf('desk');
    for (const pattern of ['facts', 'facts/**/*.{yaml,yml}']) {
      expect(patterns).toContainEqual({ globPattern: { baseUri, pattern } });
    }

    addFacts('desk', 300);
    await changed('desk', 'facts', 'dataset.yaml');
    expect(await found(uri)).toEqual(wrong(300));
    rmSync(join(root, 'desk', 'facts'), { recursive: true });
    await changed('desk', 'facts');
    expect(await found(uri)).toEqual([]);
    expect(client.shown).toEqual([]);
  });
});

describe('an untrusted workspace', () => {
  it('has its datasets left unread until it is trusted', async () => {
    workspace({ desk: 400 });
    addFacts('.', 500);
    await begin(['desk'], { trusted: false, datasets: [join(root, 'facts')] });
    const uri = await openIn('desk');
    expect(await found(uri)).toEqual([]);
    await client.notify('workspace/didChangeConfiguration', { settings: { trusted: true } });
    expect(await found(uri)).toEqual(wrong(400));
  });

  it('is still checked against the bundled dataset', async () => {
    workspace({ desk: 400 });
    await begin(['desk'], { trusted: false, bundledDataset: true });
    expect(await found(await openIn('desk'))).toEqual(wrong(300));
  });
});

interface Registrations {
  readonly registrations: readonly {
    readonly registerOptions: { readonly watchers: readonly unknown[] };
  }[];
}
