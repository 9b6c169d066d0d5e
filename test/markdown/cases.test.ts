import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isFresh } from '../lsp/built';
import { readCases } from './cases/case';
import { CaseRunner } from './cases/runner';

// The first of each settings starts a server, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const cases = readCases(join(import.meta.dirname, 'cases.json'));
const runner = new CaseRunner();

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

afterAll(() => runner.end());

describe.each([...new Set(cases.map(({ kind }) => kind))])('%s', (kind) => {
  it.each(cases.filter((one) => one.kind === kind))('$id', async (one) => {
    expect(await runner.run(one)).toEqual([]);
  });
});
