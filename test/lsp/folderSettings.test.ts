import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodeAction, ConfigurationParams } from 'vscode-languageserver/node';
import { isFresh } from './built';
import { LspClient } from './client';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const wrong = 'Kosovo will hold 350 prisoners for Denmark.\n';
const at350 = { start: { line: 0, character: 17 }, end: { line: 0, character: 20 } };
const A = 'file:///tmp/w/a';
const B = 'file:///tmp/w/b';

vi.setConfig({ testTimeout: 20_000 });

let client: LspClient;
/** What the client has set, by the URIs of folders and documents; `''` holds where nothing else does. */
let set: Record<string, unknown>;
/** The `scopeUri`s that the server has asked for. */
let asked: (string | undefined)[];
/** So long the client takes to answer, in milliseconds. */
let delay: number;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  client = new LspClient();
  set = {};
  asked = [];
  delay = 0;
  client.connection.onRequest('workspace/configuration', async ({ items }: ConfigurationParams) => {
    expect(items.every(({ section }) => section === 'pactcheck')).toBe(true);
    asked.push(...items.map(({ scopeUri }) => scopeUri));
    await new Promise((resolve) => setTimeout(resolve, delay));
    return items.map(({ scopeUri = '' }) => answer(scopeUri));
  });
});

afterEach(() => {
  client.kill();
});

/** What is set for the innermost of all that is named. */
function answer(scopeUri: string): unknown {
  const [innermost = ''] = Object.keys(set)
    .filter((uri) => scopeUri.startsWith(uri))
    .sort((one, other) => other.length - one.length);
  return set[innermost] ?? null;
}

function begin(folders: readonly string[], options: object = {}) {
  return client.initialize({
    initializationOptions: {
      ...{ bundledDataset: false, datasets: [dataset], today: '2025-12-15' },
      ...options,
    },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
}

/** How a citation is written that the fixes at the figure offer. */
async function style(uri: string): Promise<string> {
  return styleOf(await client.codeActions(uri, at350));
}

function styleOf(actions: readonly CodeAction[]): string {
  const written = JSON.stringify(actions);
  return written.includes('[^reuters') ? 'footnote' : written.includes('[@') ? 'pandoc' : 'link';
}

/** How many findings the next diagnostics of a document have. */
async function findings(uri: string): Promise<number> {
  return (await client.diagnostics(uri)).diagnostics.length;
}

describe('the settings of several workspace folders', () => {
  it('are each folder’s drafts’ own, from the first request on', async () => {
    set = { [A]: { citationStyle: 'footnote' }, [B]: { citationStyle: 'pandoc' } };
    delay = 200;
    await begin([A, B]);
    await client.open(`${A}/x.md`, wrong);
    await client.open(`${B}/x.md`, wrong);
    const styles = await Promise.all([style(`${A}/x.md`), style(`${B}/x.md`)]);
    expect(styles).toEqual(['footnote', 'pandoc']);
    await client.open(`${B}/later.md`, wrong);
    expect(await style(`${B}/later.md`)).toBe('pandoc');
    await client.open('untitled:Untitled-1', wrong);
    expect(await style('untitled:Untitled-1')).toBe('link');
    expect(asked).toEqual(
      expect.arrayContaining([
        undefined,
        A,
        B,
        `${A}/x.md`,
        `${B}/later.md`,
        'untitled:Untitled-1',
      ]),
    );
  });

  it('choose the datasets', async () => {
    set = { [A]: { datasets: [] }, [B]: { datasets: [dataset] } };
    await begin([A, B], { datasets: [] });
    await client.open(`${A}/x.md`, wrong);
    await client.open(`${B}/x.md`, wrong);
    expect(await findings(`${A}/x.md`)).toBe(0);
    expect(await findings(`${B}/x.md`)).toBe(1);
    set = { [A]: { bundledDataset: true, datasets: [] }, [B]: { datasets: [] } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await findings(`${A}/x.md`)).toBe(1);
    expect(await findings(`${B}/x.md`)).toBe(0);
  });

  it('are told before anything is published', async () => {
    set = { [A]: { datasets: [] } };
    delay = 200;
    await begin([A]);
    await client.open(`${A}/x.md`, wrong);
    expect(await findings(`${A}/x.md`)).toBe(0);
    await client.open(`${A}/y.md`, wrong);
    expect(await findings(`${A}/y.md`)).toBe(0);
  });

  it('are asked for anew when they change, and a request behind that waits for them', async () => {
    set = { [A]: { citationStyle: 'footnote' }, [B]: { citationStyle: 'footnote' } };
    await begin([A, B]);
    await client.open(`${B}/x.md`, wrong);
    expect(await style(`${B}/x.md`)).toBe('footnote');
    delay = 200;
    set = { ...set, [B]: { citationStyle: 'pandoc' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await style(`${B}/x.md`)).toBe('pandoc');
  });

  it('are asked for anew when the folders change', async () => {
    set = { '': { citationStyle: 'pandoc' } };
    await begin([A]);
    await client.open(`${B}/x.md`, wrong);
    expect(await style(`${B}/x.md`)).toBe('pandoc');
    set = { [B]: { citationStyle: 'footnote', datasets: [] } };
    await client.diagnostics(`${B}/x.md`);
    const added = [{ uri: B, name: 'b' }];
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    expect(await findings(`${B}/x.md`)).toBe(0);
    set = { [B]: { citationStyle: 'footnote' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await style(`${B}/x.md`)).toBe('footnote');
  });
});

describe('the settings of a draft', () => {
  it('may be its own, also where no folder is open', async () => {
    set = { [A]: { datasets: [dataset] }, [B]: { citationStyle: 'pandoc', datasets: [dataset] } };
    await begin([], { datasets: [] });
    await client.open(`${A}/x.md`, wrong);
    await client.open(`${B}/x.md`, wrong);
    await client.open('file:///tmp/x.md', wrong);
    expect(await findings(`${A}/x.md`)).toBe(1);
    expect(await style(`${B}/x.md`)).toBe('pandoc');
    expect(await findings('file:///tmp/x.md')).toBe(0);
    // When it is opened again it is asked for again.
    set = { [B]: { citationStyle: 'footnote', datasets: [dataset] } };
    await client.close(`${B}/x.md`);
    await client.open(`${B}/x.md`, wrong);
    expect(await style(`${B}/x.md`)).toBe('footnote');
  });

  it('are its folder’s where none is told, and those for everywhere where the folder has none', async () => {
    set = { '': { citationStyle: 'pandoc', datasets: [] }, [A]: { datasets: [dataset] } };
    set[`${A}/x.md`] = null;
    await begin([A]);
    await client.open(`${A}/x.md`, wrong);
    expect(await findings(`${A}/x.md`)).toBe(1);
    expect(await style(`${A}/x.md`)).toBe('pandoc');
  });

  it('in a notebook’s cell are those of where the notebook lies', async () => {
    set = { [A]: { citationStyle: 'pandoc' } };
    await begin([A]);
    const cell = 'vscode-notebook-cell:/tmp/w/a/x.ipynb#W0sZmlsZQ%3D%3D';
    await client.open(cell, wrong);
    expect(await style(cell)).toBe('pandoc');
    expect(asked).toContain(`${A}/x.ipynb`);
  });

  it('leave a distrusted workspace’s datasets unread', async () => {
    set = { [A]: { trusted: false } };
    await begin([A]);
    await client.open(`${A}/x.md`, wrong);
    expect(await findings(`${A}/x.md`)).toBe(0);
    set = { [A]: { trusted: true } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await findings(`${A}/x.md`)).toBe(1);
  });
});

describe('a client that is slow, or answers badly', () => {
  it('has its answer taken when it comes at last', async () => {
    await begin([A]);
    set = { [A]: { datasets: [] } };
    delay = 1500;
    await client.open(`${A}/x.md`, wrong);
    expect(await findings(`${A}/x.md`)).toBe(1);
    expect(await findings(`${A}/x.md`)).toBe(0);
  });

  const answers: readonly (readonly [string, () => unknown])[] = [
    ['an error', () => Promise.reject(new Error('no'))],
    ['null', () => null],
    ['too little', () => [{}]],
  ];

  it.each(answers)('that gives %s is served by what it began with', async (_, bad) => {
    client.connection.onRequest('workspace/configuration', bad);
    await begin([A], { citationStyle: 'pandoc' });
    await client.open(`${A}/x.md`, wrong);
    expect(await style(`${A}/x.md`)).toBe('pandoc');
    expect(await findings(`${A}/x.md`)).toBe(1);
  });

  it('that fails for places is served by what it says of everywhere', async () => {
    client.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => {
      if (items.some(({ scopeUri }) => scopeUri !== undefined)) throw new Error('no');
      return [{ citationStyle: 'pandoc' }];
    });
    await begin([A]);
    await client.open(`${A}/x.md`, wrong);
    expect(await style(`${A}/x.md`)).toBe('pandoc');
  });
});
