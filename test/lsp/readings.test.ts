import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeLens, Range } from 'vscode-languageserver/node';
import { READINGS, TRY_SENTENCE } from '../../server/src/protocol';
import type { ReadingsParams } from '../../server/src/protocol';
import { DATASET, startForEachTest } from './checking';
import type { LspClient } from './client';

const DRAFT = 'file:///drafts/a.md';
const TEXT = 'The bakery sold 40 loaves.\nKosovo will hold 250 prisoners for Denmark.\n';

let client: LspClient;
let workspace: string;
let facts: string;
startForEachTest((fresh) => {
  client = fresh;
});
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'pactcheck-')));
  cpSync(DATASET, join(workspace, 'facts'), { recursive: true });
  facts = pathToFileURL(join(workspace, 'facts', 'agreements', 'kosovo-denmark.yaml')).href;
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

async function begin(pactcheck: object = { readings: true }): Promise<void> {
  await client.initialize({
    initializationOptions: { bundledDataset: false, today: '2025-12-15', trusted: true },
    workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'w' }],
    capabilities: { experimental: { pactcheck } },
  });
  await client.open(DRAFT, TEXT);
  await client.open(facts, readFileSync(new URL(facts), 'utf8'), 'yaml');
}

const ask = (params: ReadingsParams) => client.request<string | null>(READINGS, params);
const lenses = (uri: string) =>
  client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
const line = (at: number): Range => ({
  start: { line: at, character: 0 },
  end: { line: at, character: 99 },
});

describe('how values are read', () => {
  it('is told of a place in a draft', async () => {
    await begin();
    expect(await ask({ uri: DRAFT, range: line(0) })).toMatch(/^“40” is read as 40 loaves\./);
    expect(await ask({ uri: DRAFT, range: line(1) })).toMatch(
      /“250” is read as 250 prisoners\.\n {4}Told of \(wrong-number\): /,
    );
  });

  it('is told of a sentence that is held against the dataset of a file', async () => {
    await begin();
    const sentence = 'Kosovo will hold 300 prisoners for Denmark.';
    for (const uri of [facts, DRAFT])
      expect(await ask({ uri, sentence })).toMatch(
        /“300” is read as 300 prisoners\.\n {4}Supported: /,
      );
  });

  it('is told of no file that nobody has open', async () => {
    await begin();
    expect(await ask({ uri: 'file:///drafts/none.md', range: line(0) })).toBeNull();
  });
});

describe('the lens of a dataset’s file', () => {
  it('asks for a sentence', async () => {
    await begin();
    expect((await lenses(facts)).map(({ command }) => command)).toEqual([
      { title: 'Try a sentence', command: TRY_SENTENCE, arguments: [facts] },
    ]);
  });

  it('is given to no client that lacks the command', async () => {
    await begin({});
    expect(await lenses(facts)).toEqual([]);
  });
});
