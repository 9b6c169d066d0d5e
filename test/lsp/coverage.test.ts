import { expect, it } from 'vitest';
import { CLAIMS, COVERAGE, REPORT } from '../../server/src/protocol';
import type { CoverageParams, DraftClaims } from '../../server/src/protocol';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const uri = 'file:///drafts/a.md';
const text = [
  'Kosovo will hold 250 prisoners for Denmark from 2027.',
  '',
  'The ferry takes 90 minutes.',
].join('\n');

let client: LspClient;
startForEachTest((fresh) => {
  client = fresh;
});

function nextCoverage(): Promise<CoverageParams> {
  return new Promise((resolve) => {
    client.connection.onNotification(COVERAGE, resolve);
  });
}

it('is told to a client that asks for it, and again when the draft changes', async () => {
  const first = nextCoverage();
  await beginChecking(client, {
    capabilities: { experimental: { pactcheck: { coverage: true } } },
  });
  await client.open(uri, text);
  const told = await first;
  expect(told).toMatchObject({ uri, version: 1, day: '2025-12-15', dayFrom: 'today' });
  expect(told.counts).toMatchObject({ wrong: 1, uncovered: 1, unsettled: 0 });
  expect(told.counts.supported).toBeGreaterThan(0);
  expect(told.newest).toMatch(/^20\d\d/);
  const second = nextCoverage();
  await client.change(uri, 2, { text: text.replace('250', '300') });
  expect(await second).toMatchObject({ version: 2, counts: { wrong: 0 } });
});

it('is not told to a client that doesn’t', async () => {
  let isTold = false;
  client.connection.onNotification(COVERAGE, () => {
    isTold = true;
  });
  await beginChecking(client);
  await client.open(uri, text);
  await client.diagnostics(uri);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isTold).toBe(false);
});

it('is listed claim by claim, with sentence, message and source', async () => {
  await beginChecking(client);
  await client.open(uri, text);
  await client.diagnostics(uri);
  const { claims, version } = await client.request<DraftClaims>(CLAIMS, { uri });
  expect(version).toBe(1);
  expect(claims.find(({ standing }) => standing === 'wrong')).toMatchObject({
    range: { start: { line: 0, character: 17 }, end: { line: 0, character: 20 } },
    written: '250',
    known: 'capacity: 300 prisoners',
    sentence: 'Kosovo will hold 250 prisoners for Denmark from 2027.',
  });
  expect(claims.every(({ standing }) => standing !== 'uncovered')).toBe(true);
  expect(claims.some(({ address }) => address?.startsWith('https://') === true)).toBe(true);
});

it('knows no claims of what isn’t open', async () => {
  await beginChecking(client);
  expect(await client.request(CLAIMS, { uri })).toBeNull();
});

it('is reported as a page of HTML', async () => {
  await beginChecking(client);
  await client.open('file:///drafts/two%20deals.md', text);
  const html = await client.request<string>(REPORT, { uri: 'file:///drafts/two%20deals.md' });
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain('<h1>PactCheck: two deals.md</h1>');
  expect(html).toContain('>250</a>');
  expect(await client.request(REPORT, { uri })).toBeNull();
});

it('leaves out what a comment turns off, and fades a comment that turns nothing off', async () => {
  await beginChecking(client);
  const off = text.replace('2027.', '2027. <!-- pactcheck-disable-line -->');
  await client.open(uri, off);
  expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
  await client.change(uri, 2, { text: off.replace('250', '300') });
  const { diagnostics } = await client.diagnostics(uri, 2);
  expect(diagnostics).toMatchObject([{ code: 'unused-directive', severity: 4, tags: [1] }]);
  const range = diagnostics[0]?.range ?? {
    start: { line: 0, character: 0 },
    end: { line: 0, character: 0 },
  };
  const [action] = await client.codeActions(uri, range);
  expect(action?.title).toBe('Take away this comment, which turns nothing off');
});
