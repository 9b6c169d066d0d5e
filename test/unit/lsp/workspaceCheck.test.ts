import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { CancellationToken } from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { Session } from '../../../server/src/lsp/session';
import { WorkspaceCheck } from '../../../server/src/lsp/workspaceCheck';
import type { EditorHost } from '../../../server/src/host';
import type { OpenDraft } from '../../../server/src/features/openDraft';
import { nodeHost } from '../../../server/src/nodeHost';

const DATASET = join(import.meta.dirname, '..', '..', 'datasets', 'three-articles');
const DRAFTS = 1000;

/** A draft that no two are alike of: some are right, some wrong. */
function draftText(number: number): string {
  const prisoners = number % 3 === 0 ? 250 : 300;
  return `Draft no. ${String(number)}.\n\nKosovo will hold ${String(prisoners)} prisoners for Denmark.\n\n${'Calm. '.repeat(50)}\n`;
}

/** A workspace of generated drafts that are on no disk. */
const host: EditorHost = {
  ...nodeHost,
  filePath: (uri) => uri.replace('file://', ''),
  workspaceDrafts: () => Array.from({ length: DRAFTS }, (_, i) => `file:///w/${String(i)}.md`),
  readDraft: (uri) => ({ text: draftText(Number(/(\d+)\.md$/.exec(uri)?.[1])) }),
};

function begunSession(): Session {
  const connection = {
    console: { error: vi.fn(), warn: vi.fn() },
    sendDiagnostics: () => Promise.resolve(),
    sendNotification: () => Promise.resolve(),
  };
  const session = new Session(connection as unknown as Connection, host);
  const params: Omit<InitializeParams, 'rootUri'> = {
    processId: null,
    capabilities: {},
    workspaceFolders: [{ uri: 'file:///w', name: 'w' }],
    initializationOptions: { bundledDataset: false, datasets: [DATASET], today: '2025-12-15' },
  };
  session.begin(params as InitializeParams);
  session.loading.reload();
  return session;
}

it('holds on to no draft that it has checked, however many there are', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const session = begunSession();
  const checked: WeakRef<OpenDraft['result']>[] = [];
  const check = session.closedDraft.bind(session);
  session.closedDraft = (file) => {
    const draft = check(file);
    if (draft) checked.push(new WeakRef(draft.result));
    return draft;
  };
  const workspaceCheck = new WorkspaceCheck(session, () => Promise.resolve([]));
  let wrong = 0;
  await workspaceCheck.run({
    previous: new Map(),
    report: (report) => {
      if (report.kind === 'full') wrong += report.items.length;
    },
    progress: () => undefined,
    token: CancellationToken.None,
  });
  expect(checked).toHaveLength(DRAFTS);
  expect(wrong).toBeGreaterThan(300);
  // A turn of its own, since a weak reference holds what it gave until the turn ends.
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  const held = checked.filter((one) => one.deref() !== undefined).length;
  expect(held).toBeLessThan(5);
  const { kept } = session;
  expect(kept.size.drafts).toBe(DRAFTS);
  expect(kept.size.values).toBeLessThan(5);
  expect(JSON.stringify([kept.summaries, session.documents.drafts])).not.toContain('Calm');
  expect(JSON.stringify(kept.summaries).length / DRAFTS).toBeLessThan(200);
}, 120_000);
