import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Position } from 'vscode-languageserver/node';
import { CARET, COVERAGE } from '../../server/src/protocol';
import type { CoverageParams } from '../../server/src/protocol';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const before = 'Kosovo will hold 30 prisoners for Denmark.\n\nThe ferry is late.\n';
let folder: string;
let uri: string;
let client: LspClient;
let version: number;
let counted: CoverageParams[];

startForEachTest((fresh) => {
  client = fresh;
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  uri = pathToFileURL(join(folder, 'a.md')).href;
  version = 1;
  counted = [];
  client.connection.onNotification(COVERAGE, (params: CoverageParams) => {
    counted.push(params);
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function begin(ability: object = { caret: true, coverage: true }, options: object = {}) {
  return beginChecking(client, { capabilities: { experimental: { pactcheck: ability } } }, options);
}

/** Replaces what stands in the first line from `start` to `end`, as a key does. */
async function type(text: string, start: number, end = start, line = 0): Promise<void> {
  version += 1;
  const range = { start: { line, character: start }, end: { line, character: end } };
  await client.change(uri, version, { range, text });
}

function caret(position: Position | null): Promise<void> {
  return client.notify(CARET, { uri, version, position });
}

/** How many findings are told of the draft as it stands. */
async function found(): Promise<number> {
  return (await client.diagnostics(uri, version)).diagnostics.length;
}

describe('a value that is being written', () => {
  it('is told of once the caret has left it', async () => {
    await begin();
    await client.open(uri, before.replace('30', '300'));
    expect(await found()).toBe(0);
    await type('5', 17, 18);
    expect(await found()).toBe(0);
    await caret({ line: 0, character: 18 });
    await type('', 18, 19);
    expect(await found()).toBe(0);
    await caret({ line: 2, character: 3 });
    expect(await found()).toBe(1);
    // Going back to it hides nothing: nobody writes there.
    await caret({ line: 0, character: 18 });
    await type(' ', 18, 18, 2);
    expect(await found()).toBe(1);
  });

  it('is told of when somebody writes on elsewhere, or saves, or leaves the draft', async () => {
    await begin();
    await client.open(uri, before.replace('30', '300'));
    await found();
    await type('5', 17, 18);
    expect(await found()).toBe(0);
    // An editor that saves by itself, after a pause, changes nothing.
    await client.notify('textDocument/willSave', { textDocument: { uri }, reason: 2 });
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await found()).toBe(0);
    await client.notify('textDocument/willSave', { textDocument: { uri }, reason: 1 });
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await found()).toBe(1);
    await type('4', 17, 18);
    expect(await found()).toBe(0);
    await caret(null);
    expect(await found()).toBe(1);
    await type('6', 17, 18);
    expect(await found()).toBe(0);
    await type('!', 18, 18, 2);
    expect(await found()).toBe(1);
  });

  it('keeps what else is found, and the counts as they were', async () => {
    await begin();
    await client.open(uri, before.replace('Denmark.', 'Denmark from 2029.'));
    expect(await found()).toBe(2);
    await expect.poll(() => counted.at(-1)).toMatchObject({ version: 1, isBeingWritten: false });
    await type('', 18, 19);
    expect(await found()).toBe(1);
    await expect.poll(() => counted.at(-1)).toMatchObject({ version: 2, isBeingWritten: true });
    await caret({ line: 2, character: 0 });
    expect(await found()).toBe(2);
    await expect
      .poll(() => counted.at(-1))
      .toMatchObject({ isBeingWritten: false, counts: { wrong: 2 } });
  });

  it('does not wait where the client says nothing of the caret, or the edit is no typing', async () => {
    await begin({ caret: true });
    await client.open(uri, 'Nothing yet.\n');
    await found();
    version = 2;
    await client.change(uri, 2, { text: before });
    expect(await found()).toBe(1);
    await type('Kosovo will hold 30 prisoners for Denmark, says the ministry in Copenhagen. ', 0);
    expect(await found()).toBe(2);
  });

  it('waits for a caret of another version in vain', async () => {
    await begin();
    await client.open(uri, before.replace('30', '300'));
    await found();
    await type('5', 17, 18);
    expect(await found()).toBe(0);
    await client.notify(CARET, { uri, version: 1, position: null });
    await client.notify(CARET, { uri: 'file:///elsewhere.md', version: 9, position: null });
    await caret({ line: 0, character: 18 });
    await client.hover(uri, { line: 0, character: 18 });
    expect(client.hasPublished(uri)).toBe(false);
  });
});

it('a client without a caret is told at once', async () => {
  await begin({});
  await client.open(uri, before.replace('30', '300'));
  await found();
  await type('5', 17, 18);
  expect(await found()).toBe(1);
});

describe('a sentence that is being written', () => {
  it('brings up nothing new before it ends', async () => {
    await begin();
    await client.open(uri, 'News.\n\n');
    await found();
    await type('Kosovo will hold 250 prisoners', 0, 0, 2);
    expect(await found()).toBe(0);
    await type(' for Denmark', 30, 30, 2);
    expect(await found()).toBe(0);
    await type('.', 42, 42, 2);
    expect(await found()).toBe(1);
    // What stands there already stays while one writes on.
    await type(' It said', 43, 43, 2);
    expect(await found()).toBe(1);
  });

  it('ends with its line', async () => {
    await begin();
    await client.open(uri, '- Kosovo and Denmark\n');
    await found();
    await type(': 250 prisoners', 20);
    expect(await found()).toBe(0);
    await type('\n', 35);
    expect(await found()).toBe(1);
  });
});

describe('a draft that is checked when it is saved', () => {
  it('is told of when it is opened and saved, not between', async () => {
    await begin({}, { run: 'onSave' });
    await client.open(uri, before);
    expect(await found()).toBe(1);
    await type('0', 19);
    await client.hover(uri, { line: 0, character: 18 });
    expect(client.hasPublished(uri)).toBe(false);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await found()).toBe(0);
  });

  it('is told of at once where it has no file yet', async () => {
    uri = 'untitled:Untitled-1';
    await begin({}, { run: 'onSave' });
    await client.open(uri, before);
    await found();
    await type('0', 19);
    expect(await found()).toBe(0);
  });
});
