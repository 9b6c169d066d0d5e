import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver/node';
import { CLAIM_FIXES, CLAIMS, COVERAGE, REPORT, WRONG_FINDING } from '../../server/src/protocol';
import type { ClaimFix, CoverageParams, DraftClaims } from '../../server/src/protocol';
import { beginChecking, startForEachTest } from './checking';
import { LspClient } from './client';

const DRAFT = 'Kosovo will hold 250 prisoners for Denmark from 2027.';
const AT: Range = { start: { line: 0, character: 18 }, end: { line: 0, character: 18 } };
const capabilities = { experimental: { pactcheck: { coverage: true } } };

let client: LspClient;
let dir: string;
startForEachTest((fresh) => {
  client = fresh;
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pactcheck-lsp-decisions-'));
  for (const folder of ['one', 'two']) mkdirSync(join(dir, folder, 'drafts'), { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const uriOf = (...path: string[]) => pathToFileURL(join(dir, ...path)).href;
const kept = (folder: string) =>
  readFileSync(join(dir, folder, '.pactcheck', 'decisions.yaml'), 'utf8');

async function begin(one = client): Promise<void> {
  const workspaceFolders = ['one', 'two'].map((name) => ({ uri: uriOf(name), name }));
  await beginChecking(one, { workspaceFolders, capabilities });
}

async function codes(uri: string, version?: number): Promise<readonly unknown[]> {
  const { diagnostics } = await client.diagnostics(uri, version);
  return diagnostics.map(({ code }) => code);
}

async function actionThat(pattern: RegExp, uri: string, one = client): Promise<CodeAction> {
  const actions = await one.codeActions(uri, AT);
  const found = actions.find(({ title }) => pattern.test(title));
  if (!found)
    throw new Error(
      `${String(pattern)} is none of ${actions.map(({ title }) => title).join('; ')}`,
    );
  return found;
}

async function take(pattern: RegExp, uri: string, one = client): Promise<void> {
  const { command } = await actionThat(pattern, uri, one);
  await one.request('workspace/executeCommand', {
    command: command?.command,
    arguments: command?.arguments,
  });
}

describe('a decision', () => {
  it('hides a finding in the workspace folder’s own file, and shows it again', async () => {
    const uri = uriOf('two', 'drafts', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    expect(await codes(uri)).toEqual(['wrong-number']);
    await take(/^Not about this: hide “250”$/, uri);
    expect(await codes(uri)).toEqual([]);
    expect(kept('two')).toMatch(
      /draft: drafts\/a\.md\n.*claim: .*\n.*sentence: Kosovo will hold 250/,
    );
    expect(kept('two')).not.toMatch(/user|author|date/i);
    expect(() => kept('one')).toThrow();
    await take(/^Show “250” again$/, uri);
    expect(await codes(uri)).toEqual(['wrong-number']);
  });

  it('falls when the sentence changes, and not when another does', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, `${DRAFT}\n\nIt rained.`);
    await codes(uri);
    await take(/^Not about this/, uri);
    expect(await codes(uri)).toEqual([]);
    await client.change(uri, 2, { text: `Snow.\n\n${DRAFT}\n\nIt snowed.` });
    expect(await codes(uri, 2)).toEqual([]);
    await client.change(uri, 3, { text: DRAFT.replace('will', 'shall') });
    expect(await codes(uri, 3)).toEqual(['wrong-number']);
  });

  it('leaves out an agreement, and takes it back', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    await codes(uri);
    await take(/^Never check “.*” here$/, uri);
    expect(await codes(uri)).toEqual([]);
    expect(await client.hover(uri, AT.start)).toBeNull();
    await take(/^Check “.*” here again$/, uri);
    expect(await codes(uri)).toEqual(['wrong-number']);
  });

  it('is not lost where two windows decide', async () => {
    const other = new LspClient();
    try {
      const [a, b] = [uriOf('one', 'a.md'), uriOf('one', 'b.md')];
      await Promise.all([begin(), begin(other)]);
      await client.open(a, DRAFT);
      await other.open(b, DRAFT.replace('250', '260'));
      await Promise.all([client.diagnostics(a), other.diagnostics(b)]);
      await Promise.all([take(/^Not about this/, a), take(/^Not about this/, b, other)]);
      expect(kept('one').match(/fingerprint/g)).toHaveLength(2);
    } finally {
      other.kill();
    }
  });

  it('of another window holds once the file is told to have changed', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    await codes(uri);
    const { claims } = await client.request<DraftClaims>(CLAIMS, { uri });
    const subject = claims[0]?.subjectId ?? '';
    mkdirSync(join(dir, 'one', '.pactcheck'));
    writeFileSync(
      join(dir, 'one', '.pactcheck', 'decisions.yaml'),
      `never-check:\n  - ${subject}\n`,
    );
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('one', '.pactcheck', 'decisions.yaml'), type: 1 }],
    });
    expect(await codes(uri)).toEqual([]);
  });

  it('that can’t be kept is told of: the draft lies nowhere, or the file is broken', async () => {
    const uri = uriOf('one', 'a.md');
    mkdirSync(join(dir, 'one', '.pactcheck'));
    writeFileSync(join(dir, 'one', '.pactcheck', 'decisions.yaml'), 'not-about-this: "');
    await begin();
    const asked: unknown[] = [];
    client.connection.onRequest('window/showMessageRequest', (params: { message: string }) => {
      asked.push(params.message);
      return null;
    });
    await client.open(uri, DRAFT);
    await codes(uri);
    await take(/^Not about this/, uri);
    await expect
      .poll(() => asked)
      .toEqual([expect.stringContaining('could not keep this decision')]);
    expect(kept('one')).toBe('not-about-this: "');
  });
});

describe('the file of decisions', () => {
  it('has its faults at their lines, and what hides nothing any more faded', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    await codes(uri);
    await take(/^Not about this/, uri);
    await codes(uri);
    await client.change(uri, 2, { text: DRAFT.replace('will', 'shall') });
    const file = uriOf('one', '.pactcheck', 'decisions.yaml');
    const { diagnostics } = await client.diagnostics(file);
    expect(diagnostics).toMatchObject([{ code: 'idle-decision', severity: 4, tags: [1] }]);
    writeFileSync(join(dir, 'one', '.pactcheck', 'decisions.yaml'), 'never-chek: []\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    const later = await client.diagnostics(file);
    expect(later.diagnostics).toMatchObject([
      { code: 'decisions', severity: 1, range: { start: { line: 0, character: 0 } } },
    ]);
  });

  it('doesn’t hold the server up with a million lines', async () => {
    const uri = uriOf('one', 'a.md');
    mkdirSync(join(dir, 'one', '.pactcheck'));
    const lines = `not-about-this:\n${'  - fingerprint: aaaaaaaaaaaaaaaa\n'.repeat(1_000_000)}`;
    writeFileSync(join(dir, 'one', '.pactcheck', 'decisions.yaml'), lines);
    await begin();
    await client.open(uri, DRAFT);
    expect(await codes(uri)).toEqual(['wrong-number']);
    const { diagnostics } = await client.diagnostics(uriOf('one', '.pactcheck', 'decisions.yaml'));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('too long'),
    ]);
  });
});

describe('a claim', () => {
  it('is ticked off until its sentence changes', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    await codes(uri);
    const counts: CoverageParams['counts'][] = [];
    client.connection.onNotification(COVERAGE, (told: CoverageParams) => {
      counts.push(told.counts);
    });
    const claims = async () => (await client.request<DraftClaims>(CLAIMS, { uri })).claims;
    const ticked = async () =>
      (await claims()).filter(({ isTicked }) => isTicked).map(({ written }) => written);
    const wrong = (await claims()).find(({ written }) => written === '250');
    await client.request('workspace/executeCommand', {
      command: 'pactcheck.tickOff',
      arguments: [{ uri, id: wrong?.id }],
    });
    expect(await ticked()).toEqual(['250']);
    expect(readFileSync(join(dir, 'one', '.pactcheck', 'ticks.yaml'), 'utf8')).toContain('ticked:');
    await expect.poll(() => counts.at(-1)).toMatchObject({ wrong: 0, ticked: 1 });
    expect(await client.request<string>(REPORT, { uri })).toContain(
      '<th scope="row" class="ticked">Ticked off</th><td>1</td>',
    );
    await client.change(uri, 2, { text: `Snow.\n\n${DRAFT}` });
    expect(await ticked()).toEqual(['250']);
    await client.change(uri, 3, { text: DRAFT.replace('will', 'shall') });
    expect(await ticked()).toEqual([]);
  });

  it('has fixes by its id, the preferred first', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    await codes(uri);
    const { claims } = await client.request<DraftClaims>(CLAIMS, { uri });
    const wrong = claims.find(({ written }) => written === '250');
    expect(wrong?.can).toEqual(['correct', 'cite']);
    const fixes = await client.request<ClaimFix[]>(CLAIM_FIXES, { uri, id: wrong?.id });
    expect(fixes[0]).toMatchObject({ kind: 'correct', title: 'Change to ‘300’' });
    expect(await client.request(CLAIM_FIXES, { uri, id: 'soup' })).toEqual([]);
  });

  it('has a text to send where it is wrong, and nothing of it is written anywhere', async () => {
    const uri = uriOf('one', 'a.md');
    await begin();
    await client.open(uri, DRAFT);
    await codes(uri);
    const { command } = await actionThat(/^Report “250” as a wrong finding…$/, uri);
    const [params] = (command?.arguments ?? []) as readonly unknown[];
    const text = await client.request<string>(WRONG_FINDING, params);
    for (const words of [DRAFT, 'wrong-number', 'prisoners', 'capacity', 'Reuters', '2025-12-15'])
      expect(text).toContain(words);
    expect(() => kept('one')).toThrow();
  });
});
