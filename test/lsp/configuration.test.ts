import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompletionItem, Diagnostic, RegistrationParams } from 'vscode-languageserver/node';
import { COVERAGE, LEFT_OUT } from '../../server/src/protocol';
import type { CoverageParams, LeftOutParams } from '../../server/src/protocol';
import { DATASET, startForEachTest } from './checking';
import type { LspClient } from './client';

const wrong = 'Kosovo will hold 250 prisoners for Denmark.\n';
const BASE = [`datasets: ${DATASET}`, 'bundled: false'];
let folder: string;
let client: LspClient;

startForEachTest((fresh) => {
  client = fresh;
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  mkdirSync(join(folder, 'w', 'drafts'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function uriOf(name: string): string {
  return pathToFileURL(join(folder, name)).href;
}

function write(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, name), lines.join('\n'));
}

/** The workspace folder is `w/`, in which the drafts lie. */
function begin(options: object = {}, capabilities: object = {}) {
  return client.initialize({
    initializationOptions: { today: '2025-12-15', ...options },
    workspaceFolders: [{ uri: uriOf('w'), name: 'w' }],
    capabilities,
  });
}

async function found(name: string): Promise<readonly Diagnostic[]> {
  return (await client.diagnostics(uriOf(name))).diagnostics;
}

/** As a client tells it that watches files. */
function changed(name: string): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf(name), type: 2 }],
  });
}

describe('a configuration', () => {
  it('above the workspace serves, and one nearer to the draft comes before it', async () => {
    write('pactcheck.config.yaml', ...BASE, 'severity: { wrong-number: error }');
    await begin();
    await client.open(uriOf('w/drafts/a.md'), wrong);
    expect(await found('w/drafts/a.md')).toMatchObject([{ code: 'wrong-number', severity: 1 }]);
    write('w/drafts/pactcheck.config.json', JSON.stringify({ bundled: false }));
    await changed('w/drafts/pactcheck.config.json');
    expect(await found('w/drafts/a.md')).toEqual([]);
    rmSync(join(folder, 'w/drafts/pactcheck.config.json'));
    await changed('w/drafts/pactcheck.config.json');
    expect(await found('w/drafts/a.md')).toHaveLength(1);
  });

  it('is seen when a draft is opened, also by a client that watches nothing', async () => {
    await begin({ datasets: [DATASET] });
    await client.open(uriOf('w/a.md'), wrong);
    expect(await found('w/a.md')).toHaveLength(1);
    write('w/pactcheck.config.yaml', 'severity: { wrong-number: off }');
    await client.open(uriOf('w/b.md'), wrong);
    expect(await found('w/b.md')).toEqual([]);
  });

  it('takes effect when it is saved', async () => {
    write('w/pactcheck.config.yaml', ...BASE);
    await begin();
    await client.open(uriOf('w/a.md'), wrong);
    expect(await found('w/a.md')).toHaveLength(1);
    const uri = uriOf('w/pactcheck.config.yaml');
    await client.open(uri, BASE.join('\n'), 'yaml');
    write('w/pactcheck.config.yaml', ...BASE, 'severity: { wrong-number: off }');
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await found('w/a.md')).toEqual([]);
  });

  it('counts after what the client sets, code by code', async () => {
    const severity = 'severity: { wrong-number: off, unused-directive: error }';
    write('w/pactcheck.config.yaml', ...BASE, severity);
    await begin({ severity: { 'wrong-number': 'hint' } });
    await client.open(uriOf('w/a.md'), `${wrong}\n<!-- pactcheck-disable-line -->\n`);
    expect(await found('w/a.md')).toMatchObject([
      { code: 'wrong-number', severity: 4 },
      { code: 'unused-directive', severity: 1 },
    ]);
  });

  it('of an untrusted workspace names no datasets, and says the rest', async () => {
    write('w/pactcheck.config.yaml', ...BASE, 'severity: { wrong-number: error }');
    await begin({ trusted: false, datasets: [DATASET] });
    await client.open(uriOf('w/a.md'), wrong);
    const diagnostics = await found('w/a.md');
    expect(diagnostics).toMatchObject([{ code: 'wrong-number', severity: 1 }]);
    // The bundled dataset knows more sources of it than this one.
    write('w/pactcheck.config.yaml', 'bundled: true', 'severity: { wrong-number: error }');
    await changed('w/pactcheck.config.yaml');
    expect(await found('w/a.md')).toEqual(diagnostics);
  });

  it('leaves drafts out, which the client is told, and takes them in again', async () => {
    write('w/pactcheck.config.yaml', ...BASE);
    await begin({}, { experimental: { pactcheck: { coverage: true } } });
    const leftOut = new Promise<LeftOutParams>((resolve) => {
      client.connection.onNotification(LEFT_OUT, resolve);
    });
    const uri = uriOf('w/drafts/a.md');
    await client.open(uri, wrong);
    expect(await found('w/drafts/a.md')).toHaveLength(1);
    write('w/pactcheck.config.yaml', ...BASE, 'exclude: drafts');
    await changed('w/pactcheck.config.yaml');
    expect(await found('w/drafts/a.md')).toEqual([]);
    expect(await leftOut).toMatchObject({ uri, by: join(folder, 'w/pactcheck.config.yaml') });
    expect(await client.hover(uri, { line: 0, character: 18 })).toBeNull();
    const counted = new Promise<CoverageParams>((resolve) => {
      client.connection.onNotification(COVERAGE, resolve);
    });
    write('w/pactcheck.config.yaml', ...BASE, 'exclude: other');
    await changed('w/pactcheck.config.yaml');
    expect(await found('w/drafts/a.md')).toHaveLength(1);
    expect(await counted).toMatchObject({ uri, counts: { wrong: 1 } });
  });

  it('is watched wherever it may come to lie', async () => {
    const asked = new Promise<string>((resolve) => {
      client.connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
        const written = JSON.stringify(params);
        if (written.includes('pactcheck.config')) resolve(written);
        return null;
      });
    });
    await begin(
      { bundledDataset: false },
      {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
    );
    const pattern = 'pactcheck.config.{yaml,yml,json}';
    const watched = await asked;
    expect(watched).toContain(JSON.stringify({ baseUri: uriOf('w'), pattern: `**/${pattern}` }));
    expect(watched).toContain(JSON.stringify({ baseUri: pathToFileURL(folder).href, pattern }));
  });
});

describe('what is wrong in a configuration', () => {
  it('is told at its place, as saved and as it is being edited', async () => {
    write('w/pactcheck.config.yaml', ...BASE, 'sureness: certain');
    await begin();
    await client.open(uriOf('w/a.md'), wrong);
    const message = "this file: 'sureness' should be one of strict, usual, loose";
    expect(await found('w/pactcheck.config.yaml')).toMatchObject([
      { message, severity: 1, code: 'configuration', range: { start: { line: 2, character: 0 } } },
    ]);
    const uri = uriOf('w/pactcheck.config.yaml');
    await client.open(uri, 'bundled: false\r\nseverity:\r\n  outdatd: off\r\n', 'yaml');
    expect((await client.diagnostics(uri, 1)).diagnostics).toMatchObject([
      {
        message: "severity has no field 'outdatd': did you mean 'outdated'?",
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 9 } },
      },
    ]);
    await client.change(uri, 2, { text: 'bundled: false\n' });
    expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([]);
    // Closed again it is as it was saved.
    await client.close(uri);
    expect(await found('w/pactcheck.config.yaml')).toMatchObject([{ message }]);
    rmSync(join(folder, 'w/pactcheck.config.yaml'));
    await changed('w/pactcheck.config.yaml');
    expect(await found('w/pactcheck.config.yaml')).toEqual([]);
  });
});

describe('an editor', () => {
  const uri = () => uriOf('w/pactcheck.config.yaml');

  async function offered(text: string): Promise<readonly string[]> {
    const at = text.indexOf('|');
    const before = text.slice(0, at).split('\n');
    await client.open(uri(), text.replace('|', ''), 'yaml');
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: uri() },
      position: { line: before.length - 1, character: before.at(-1)?.length },
    });
    await client.close(uri());
    return items.map(({ label }) => label);
  }

  it('is offered keys and values', async () => {
    await begin();
    expect(await offered('|')).toEqual(
      expect.arrayContaining(['datasets', 'bundled', 'sureness', 'severity', 'overrides']),
    );
    expect(await offered('bundled: true\nsever|')).toContain('severity');
    expect(await offered('sureness: |')).toEqual(['strict', 'usual', 'loose']);
    expect(await offered('bundled: |')).toEqual(['true', 'false']);
    expect(await offered('severity:\n  outdated: o|')).toContain('off');
    expect(await offered('severity:\n  |\n')).toContain('wrong-date');
    expect(await offered('citation:\n  style: link\n  |')).toEqual(['style', 'source', 'template']);
    expect(await offered('overrides:\n  - files: a\n    |')).toContain('sureness');
    expect(await offered('overrides:\n  - |')).toContain('files');
    expect(await offered('overrides:\n  - files: a\n    sureness: |')).toContain('loose');
    expect(await offered('# |')).toEqual([]);
    expect(await offered('nothing:\n  |')).toEqual([]);
  });

  it('is told what a key is for', async () => {
    await begin();
    await client.open(uri(), 'severity:\n  outdated: off\n', 'yaml');
    const top = await client.hover(uri(), { line: 0, character: 3 });
    expect(JSON.stringify(top)).toContain('How loudly each kind of finding');
    const inner = await client.hover(uri(), { line: 1, character: 4 });
    expect(JSON.stringify(inner)).toContain('It was so once');
    expect(inner?.range).toEqual({
      start: { line: 1, character: 2 },
      end: { line: 1, character: 10 },
    });
    expect(await client.hover(uri(), { line: 1, character: 14 })).toBeNull();
  });
});
