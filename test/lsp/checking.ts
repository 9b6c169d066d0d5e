import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver/node';
import { isFresh } from './built';
import { LspClient } from './client';

/** The dataset that most tests of the server check against. */
export const DATASET = join(import.meta.dirname, '..', 'datasets', 'three-articles');

/** Gives each test of a file a built server of its own, which is ended behind it. A server takes its time to start on a busy machine. */
export function startForEachTest(take: (client: LspClient) => void): void {
  let client: LspClient;
  vi.setConfig({ testTimeout: 20_000 });
  beforeAll(() => {
    expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  });
  beforeEach(() => {
    client = new LspClient();
    take(client);
  });
  afterEach(() => {
    client.kill();
  });
}

/** Introduces a client that checks against that dataset alone, on a day that is set; `options` are set over that. */
export function beginChecking(
  client: LspClient,
  params: Partial<InitializeParams> = {},
  options: object = {},
): Promise<InitializeResult> {
  const own = { bundledDataset: false, datasets: [DATASET], today: '2025-12-15' };
  return client.initialize({ initializationOptions: { ...own, ...options }, ...params });
}
