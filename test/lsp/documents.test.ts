import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver/node';
import { isFresh } from './built';
import { LspClient } from './client';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');

vi.setConfig({ testTimeout: 20_000 });

let client: LspClient;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  client = new LspClient();
});

afterEach(() => {
  client.kill();
});

function begin(params: Partial<InitializeParams> = {}) {
  const options = { bundledDataset: false, datasets: [dataset], today: '2025-12-15' };
  return client.initialize({ initializationOptions: options, ...params });
}

/** What is wrong in a document, by the findings' codes. */
async function codes(uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).diagnostics.map(({ code }) => code);
}

describe('the name of a draft’s file', () => {
  const nextYear = 'Kosovo will hold 300 prisoners for Denmark from next year.\n';

  it.each([
    ['file:///posts/2025-12-15%20title.md', ['wrong-date']],
    ['file:///posts/2026-12-15%20title.md', []],
    ['untitled:2026-12-15-title.md', []],
    ['file:///posts/100%-2026-12-15.md', ['wrong-date']],
  ])('bears its day: %s', async (uri, expected) => {
    await begin();
    await client.open(uri, nextYear);
    expect(await codes(uri)).toEqual(expected);
  });
});
