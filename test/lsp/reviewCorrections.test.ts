import { expect, it } from 'vitest';
import type { ApplyWorkspaceEditParams, ClientCapabilities } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { REVIEW_CORRECTIONS } from '../../server/src/protocol';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const uri = 'file:///drafts/a.md';
const text =
  'Kosovo will hold 250 prisoners for Denmark from 2027.\n\nKosovo borders Serbia, Albania, Montenegro and Bulgaria.\n';
const able: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

let client: LspClient;
startForEachTest((fresh) => {
  client = fresh;
});

function ask(...args: unknown[]): Promise<string> {
  return client.request('workspace/executeCommand', {
    command: REVIEW_CORRECTIONS,
    arguments: args,
  });
}

it('hands the client all corrections with their reasons, a country among them', async () => {
  const handed = new Promise<ApplyWorkspaceEditParams>((resolve) => {
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      resolve(params);
      return { applied: true };
    });
  });
  const { capabilities } = await beginChecking(client, { capabilities: able });
  expect(capabilities.executeCommandProvider?.commands).toContain(REVIEW_CORRECTIONS);
  await client.open(uri, text);
  expect(await ask(uri)).toBe('shown');
  const { edit, label } = await handed;
  expect(label).toBe('Corrections by PactCheck');
  const [change] = edit.documentChanges ?? [];
  expect(change).toMatchObject({ textDocument: { uri, version: 1 } });
  const edits = change && 'edits' in change ? change.edits : [];
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const written = edits.filter((one) => 'newText' in one);
  expect(TextDocument.applyEdits(document, written)).toMatch(/hold 300 .*and North Macedonia\./s);
  const annotations = Object.values(edit.changeAnnotations ?? {});
  expect(annotations.map(({ label: what }) => what)).toEqual([
    'Wrong: “250” → “300” (capacity)',
    expect.stringContaining('Wrong: “Bulgaria” → “North Macedonia”'),
  ]);
  expect(annotations.every(({ needsConfirmation }) => needsConfirmation)).toBe(true);
});

it('tells the writer where the editor can’t show changes first', async () => {
  await beginChecking(client, {
    capabilities: { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } },
  });
  await client.open(uri, text);
  expect(await ask(uri)).toBe('unable');
  expect(client.shown.map(({ message }) => message)).toEqual([
    'PactCheck: this editor can’t show changes before they are made. Make the corrections one by one from the quick fixes.',
  ]);
});

it('tells the writer where there is nothing to correct, and of no draft', async () => {
  await beginChecking(client, { capabilities: able });
  await client.open(uri, 'Kosovo will hold 300 prisoners for Denmark from 2027.\n');
  expect(await ask(uri)).toBe('none');
  expect(await ask('file:///drafts/other.md')).toBe('unknown');
  expect(await ask()).toBe('unknown');
  expect(await ask({ uri: 7 })).toBe('unknown');
  expect(client.shown.map(({ message }) => message)).toEqual([
    'PactCheck: there is nothing to correct in this draft.',
    ...Array<string>(3).fill('PactCheck: open a Markdown draft to review its corrections.'),
  ]);
});

it('speaks the language of the editor', async () => {
  await beginChecking(client, { capabilities: able, locale: 'de-AT' });
  await client.open(uri, text);
  await client.diagnostics(uri);
  expect(await ask('file:///drafts/other.md')).toBe('unknown');
  expect(client.shown[0]?.message).toMatch(/^PactCheck: Öffnen Sie einen Markdown-Entwurf/);
  const at = { line: 0, character: 18 };
  const [fix] = await client.codeActions(uri, { start: at, end: at });
  expect(fix?.title).toBe('In ‘300’ ändern');
});

it('knows no other command', async () => {
  await beginChecking(client);
  expect(await client.request('workspace/executeCommand', { command: 'rm' })).toBeNull();
});
