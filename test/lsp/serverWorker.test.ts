import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  CodeAction,
  Hover,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextEdit,
} from 'vscode-languageserver/node';
import { CLAIMS, FOLDERS, REPORT, WORKSPACE_SUMMARY } from '../../server/src/protocol';
import type {
  DraftClaims,
  FolderContents,
  FoldersParams,
  WorkspaceSummary,
} from '../../server/src/protocol';
import { isFresh } from './built';
import { ServerWorker } from './serverWorker';

vi.setConfig({ testTimeout: 20_000 });

const root = join(import.meta.dirname, '..', '..');
const EXTENSION = 'https://example.org/extension';
const HOME = 'memfs:/desk';
const DRAFT = `${HOME}/draft.md`;
const text = 'Kosovo will hold 250 prisoners for Denmark.\n';

let connection: ProtocolConnection;
let worker: ServerWorker;
let asked: FoldersParams[];

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

afterEach(() => {
  connection.dispose();
});

/** Starts the worker as the extension does in a browser. `own`: the dataset in the workspace's `facts/`. */
async function begin(own: FolderContents | null = null): Promise<void> {
  worker = new ServerWorker();
  asked = [];
  connection = await worker.begin({
    checker: 'checker.js',
    bundled: {
      folder: `${EXTENSION}/data`,
      snapshot: readFileSync(join(root, 'dist/bundled.json'), 'utf8'),
    },
  });
  connection.onRequest(FOLDERS, (params: FoldersParams) => {
    asked.push(params);
    return params.folders.map(({ uri, files }) =>
      files === undefined ? own : extensionFiles(uri, files),
    );
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    workspaceFolders: [{ name: 'desk', uri: HOME }],
    capabilities: { experimental: { pactcheck: { folders: true } } },
    initializationOptions: { today: '2025-12-15' },
  });
  await connection.sendNotification('initialized', {});
}

/** Of the files that come with the extension each can be fetched, and none listed. */
function extensionFiles(uri: string, files: readonly string[]): FolderContents {
  const folder = uri.replace(EXTENSION, root);
  const folders = new Set(files.flatMap((path) => /^(.*)\//.exec(path)?.[1] ?? []));
  return {
    entries: [
      ...[...folders].map((path) => ({ path, isFolder: true as const })),
      ...files.map((path) => {
        const content = readFileSync(join(folder, path), 'utf8');
        return { path, isFolder: false as const, size: content.length, text: content };
      }),
    ],
  };
}

async function open(): Promise<PublishDiagnosticsParams> {
  const published = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        if (params.uri === DRAFT) resolve(params);
      },
    );
  });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: DRAFT, languageId: 'markdown', version: 1, text },
  });
  return published;
}

const place = { textDocument: { uri: DRAFT }, position: { line: 0, character: 18 } };

describe('the server as a worker', () => {
  it('loads the checker that Node’s server loads, and nothing else', async () => {
    await begin();
    expect(worker.loaded).toEqual(['checker.js']);
  });

  it('checks a draft against the bundled dataset, from its snapshot alone', async () => {
    await begin();
    const { uri, diagnostics } = await open();
    expect(uri).toBe(DRAFT);
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-number']);
    const hover = await connection.sendRequest<Hover>('textDocument/hover', place);
    expect(JSON.stringify(hover.contents)).toContain('300');
    expect(asked.flatMap(({ folders }) => folders)).toEqual([{ uri: `${HOME}/facts` }]);
  });

  it('offers fixes, lists claims and makes the report', async () => {
    await begin();
    const { diagnostics } = await open();
    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      ...place,
      range: diagnostics[0]?.range,
      context: { diagnostics },
    });
    const edits: TextEdit[] = Object.values(actions[0]?.edit?.changes ?? {}).flat();
    expect(edits.map(({ newText }) => newText)).toEqual(['300']);
    const claims = await connection.sendRequest<DraftClaims>(CLAIMS, { uri: DRAFT });
    expect(claims.claims.map(({ written }) => written)).toContain('250');
    expect(await connection.sendRequest<string>(REPORT, { uri: DRAFT })).toContain(
      '<!doctype html>',
    );
  });

  it('says that no draft is on disk, for a check of the workspace', async () => {
    await begin();
    await open();
    const summary = await connection.sendRequest<WorkspaceSummary>(WORKSPACE_SUMMARY);
    expect(summary).toEqual({ drafts: [], unread: [], notOnDisk: [HOME] });
  });

  it('reads a dataset in the workspace over the bundled one', async () => {
    const agreement = `name: Our prison agreement
parties: { host: Kosovo, sender: Denmark }
about: [prison, prisoner]
facts:
  capacity: { value: 320 prisoners, evidence: { gazette: { figure: "320 prisoners" } } }
`;
    const sources =
      'references:\n  - { id: gazette, type: article, title: The treaty, URL: "https://example.org/x" }\n';
    await begin({
      entries: [
        { path: 'dataset.yaml', isFolder: false, size: 10, text: 'name: Ours' },
        { path: 'sources.yaml', isFolder: false, size: 100, text: sources },
        { path: 'agreements', isFolder: true },
        { path: 'agreements/kosovo-denmark.yaml', isFolder: false, size: 200, text: agreement },
      ],
    });
    const { diagnostics } = await open();
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('320')]);
    const bundled = asked.flatMap(({ folders }) => folders).find(({ files }) => files);
    expect(bundled?.uri).toBe(`${EXTENSION}/data`);
    expect(bundled?.files).toContain('sources.yaml');
  });
});
