import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hover, Location, Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isFresh } from './built';
import { LspClient } from './client';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const draft = 'file:///drafts/a.md';
const claim = 'Kosovo will hold 250 prisoners for Denmark.\n';

// Each test starts a server of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

let client: LspClient;
let workspace: string;
let agreement: string;
let uri: string;
let text: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  client = new LspClient();
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'pactcheck-')));
  cpSync(dataset, join(workspace, 'facts'), { recursive: true });
  agreement = join(workspace, 'facts', 'agreements', 'kosovo-denmark.yaml');
  uri = pathToFileURL(agreement).href;
  text = readFileSync(agreement, 'utf8');
});

afterEach(() => {
  client.kill();
  rmSync(workspace, { recursive: true });
});

function begin(general: object = {}) {
  return client.initialize({
    initializationOptions: { bundledDataset: false, today: '2025-12-15', trusted: true },
    workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'w' }],
    capabilities: { general },
  });
}

/** Where words first stand in a text; in the middle of them. */
function at(words: string, within = text): Position {
  const offset = within.indexOf(words);
  expect(offset).toBeGreaterThan(-1);
  return TextDocument.create('', '', 0, within).positionAt(offset + Math.floor(words.length / 2));
}

function definition(where: string, position: Position): Promise<Location[]> {
  return client.request('textDocument/definition', { textDocument: { uri: where }, position });
}

function references(position: Position, includeDeclaration = false): Promise<Location[]> {
  const params = { textDocument: { uri }, position, context: { includeDeclaration } };
  return client.request('textDocument/references', params);
}

/** The file with the change, and what is said of it. */
async function edited(version: number, changed: string) {
  await client.change(uri, version, { text: changed });
  return (await client.diagnostics(uri, version)).diagnostics;
}

describe('a file of a dataset that is being edited', () => {
  it('is told what is wrong in it before it is saved, and that nothing is', async () => {
    await begin();
    await client.open(uri, text, 'yaml');
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([]);
    const wrong = await edited(2, text.replace('capacity:', 'capcity:'));
    expect(wrong).toMatchObject([{ source: 'pactcheck', severity: 1 }]);
    expect(wrong[0]?.message).toContain("did you mean 'capacity'?");
    const { line } = at('capacity:');
    expect(wrong[0]?.range).toEqual({ start: { line, character: 2 }, end: { line, character: 9 } });
    expect(await edited(3, text)).toEqual([]);
    expect(await edited(4, 'name: [')).toHaveLength(1);
  });

  it('is looked through by the checks too', async () => {
    await begin();
    await client.open(uri, text, 'yaml');
    await client.diagnostics(uri, 1);
    const said = await edited(2, text.replace('value: 300 prisoners', 'value: 900 prisoners'));
    expect(JSON.stringify(said)).toContain('900 prisoners');
  });

  it.each([
    ['source id', 'reuters-2025-12-12:', 'reuters-2025-12-21:', 'reuters-2025-12-12'],
    ['country', 'Denmark, payer', 'Denmrak, payer', 'Denmark'],
    ['rank', 'rank: preferred', 'rank: prefered', 'preferred'],
    ['property', '  capacity:', '  capcity:', 'capacity'],
  ])('mends a misspelt %s', async (_, right, wrong, title) => {
    await begin();
    const changed = text.replace(right, wrong);
    expect(changed).not.toBe(text);
    await client.open(uri, changed, 'yaml');
    const { diagnostics } = await client.diagnostics(uri, 1);
    expect(diagnostics).not.toEqual([]);
    const offered = await Promise.all(
      diagnostics.map(({ range }) => client.codeActions(uri, range)),
    );
    const [fix, ...more] = offered.flat().filter(({ isPreferred }) => isPreferred);
    expect(more).toEqual([]);
    expect(fix).toMatchObject({ title: `Write '${title}'`, kind: 'quickfix', isPreferred: true });
    const document = TextDocument.create(uri, 'yaml', 1, changed);
    expect(TextDocument.applyEdits(document, fix?.edit?.changes?.[uri] ?? [])).toBe(text);
  });

  it('offers a country’s code beside its name', async () => {
    await begin();
    await client.open(uri, text.replace('host: Kosovo', 'host: Kosvo'), 'yaml');
    const { diagnostics } = await client.diagnostics(uri, 1);
    const range = diagnostics[0]?.range ?? { start: at('host'), end: at('host') };
    const titles = (await client.codeActions(uri, range)).map(({ title }) => title);
    expect(titles).toEqual(["Write 'Kosovo'", "Write 'XK'"]);
  });

  it('says in a hover how a fact will be read, from the text as it stands', async () => {
    await begin();
    await client.open(uri, text, 'yaml');
    const changed = text.replace('value: 300 prisoners', 'value: up to 320 prisoners');
    await client.change(uri, 2, { text: changed });
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: at('up to 320', changed),
    });
    const said = JSON.stringify(hover?.contents);
    expect(said).toContain('up to 320 prisoners');
    expect(said).toContain('capacity');
    expect(said).toContain('Reuters');
  });

  it('leads from a source’s id to its entry', async () => {
    await begin();
    await client.open(uri, text, 'yaml');
    const sources = join(workspace, 'facts', 'sources.yaml');
    const [found] = await definition(uri, at('reuters-2025-12-12'));
    expect(found?.uri).toBe(pathToFileURL(sources).href);
    const entry = readFileSync(sources, 'utf8').split('\n')[found?.range.start.line ?? 0];
    expect(entry).toContain('id: reuters-2025-12-12');
  });
});

describe('a claim in a draft', () => {
  it('leads to its fact’s line, also where that has moved unsaved', async () => {
    await begin();
    await client.open(draft, claim);
    const line = text.split('\n').findIndex((each) => each.includes('value: 300 prisoners'));
    const place = { line: 0, character: 18 };
    expect(await definition(draft, place)).toMatchObject([{ uri, range: { start: { line } } }]);
    await client.open(uri, `# a note\n\n${text}`, 'yaml');
    expect(await definition(draft, place)).toMatchObject([
      { uri, range: { start: { line: line + 2 } } },
    ]);
    expect(await definition(draft, at('will', claim))).toEqual([]);
  });

  it('is found from its fact, source and subject, in open drafts and in files', async () => {
    const saved = join(workspace, 'drafts', 'b.md');
    mkdirSync(join(workspace, 'drafts'));
    writeFileSync(saved, `Prisons\n\n${claim.replace('250', '300')}`);
    writeFileSync(join(workspace, 'drafts', 'c.md'), 'Nothing of it.\n');
    await begin();
    await client.open(draft, claim);
    await client.open(uri, text, 'yaml');
    const inDraft = {
      uri: draft,
      range: { start: { line: 0, character: 17 }, end: { line: 0, character: 20 } },
    };
    const inFile = {
      uri: pathToFileURL(saved).href,
      range: { start: { line: 2, character: 17 }, end: { line: 2, character: 20 } },
    };
    expect(await references(at('300 prisoners'))).toEqual([inDraft, inFile]);
    // Its parties are stated there too.
    const all = expect.arrayContaining([inDraft, inFile]) as unknown;
    expect(await references(at('reuters-2025-12-12'))).toEqual(all);
    expect(await references(at('name:'))).toEqual(all);
    expect(await references(at('€235 million'))).toEqual([]);
    expect(await references(at('300 prisoners'), true)).toMatchObject([{ uri }, inDraft, inFile]);
  });

  it('of an open draft that lies in the workspace is found once, as it stands in the editor', async () => {
    const saved = join(workspace, 'b.md');
    writeFileSync(saved, claim);
    await begin();
    await client.open(pathToFileURL(saved).href, `\n${claim}`);
    await client.open(uri, text, 'yaml');
    expect(await references(at('300 prisoners'))).toMatchObject([
      { range: { start: { line: 1 } } },
    ]);
  });
});

describe('saving a file of a dataset', () => {
  it('checks the open drafts anew, and what is unsaved judges none', async () => {
    await begin();
    await client.open(draft, claim);
    expect((await client.diagnostics(draft)).diagnostics).toHaveLength(1);
    await client.open(uri, text, 'yaml');
    const changed = text.replaceAll('300', '250');
    await edited(2, changed);
    expect(JSON.stringify(await client.hover(draft, { line: 0, character: 18 }))).toContain('300');
    writeFileSync(agreement, changed);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect((await client.diagnostics(draft)).diagnostics).toEqual([]);
  });

  it('that was broken and is mended brings its facts back', async () => {
    writeFileSync(agreement, 'name: [');
    await begin();
    await client.open(draft, claim);
    expect((await client.diagnostics(draft)).diagnostics).toEqual([]);
    writeFileSync(agreement, text);
    await client.open(uri, text, 'yaml');
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect((await client.diagnostics(draft)).diagnostics).toHaveLength(1);
  });

  it('counts as what is saved again once the file is closed', async () => {
    await begin();
    await client.open(uri, 'name: [', 'yaml');
    expect((await client.diagnostics(uri, 1)).diagnostics).toHaveLength(1);
    await client.close(uri);
    expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
  });
});

describe('YAML that belongs to no dataset', () => {
  it('is passed over', async () => {
    const other = pathToFileURL(join(workspace, 'ci.yaml')).href;
    await begin();
    await client.open(other, 'name: [', 'yaml');
    await client.open(draft, claim);
    await client.diagnostics(draft);
    expect(await client.hover(other, { line: 0, character: 2 })).toBeNull();
    expect(await definition(other, { line: 0, character: 2 })).toEqual([]);
  });
});

it('columns count as the client counts them', async () => {
  await begin({ positionEncodings: ['utf-8'] });
  await client.open(uri, text.replace('host: Kosovo', '"é": Kosovo, host: Kosvo'), 'yaml');
  const { diagnostics } = await client.diagnostics(uri, 1);
  const line = diagnostics[0]?.range.start.line ?? 0;
  expect(diagnostics[0]?.range).toEqual({
    start: { line, character: Buffer.byteLength('parties: { "é": Kosovo, host: ') },
    end: { line, character: Buffer.byteLength('parties: { "é": Kosovo, host: Kosvo') },
  });
});
