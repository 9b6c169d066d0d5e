import { describe, expect, it } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  DocumentLink,
  InlayHint,
  TextEdit,
} from 'vscode-languageserver/node';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const uri = 'file:///drafts/a.md';
const WRONG = '# Kosovo and Denmark\n\nKosovo will hold 250 prisoners for Denmark from 2027.\n';

let client: LspClient;
startForEachTest((fresh) => {
  client = fresh;
});

function complete(text: string, trigger?: string): Promise<CompletionList | null> {
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const context =
    trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
  return client
    .open(uri, text)
    .then(() =>
      client.request('textDocument/completion', { textDocument: { uri }, position, context }),
    );
}

describe('facts while writing', () => {
  it('come behind :: in the writer’s style', async () => {
    await beginChecking(client);
    const list = await complete(
      'Under the Kosovo–Denmark prison agreement, which cost £10m, Denmark pays ::',
      ':',
    );
    expect(list?.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['€210m', '€210m, citing Reuters', '300 prisoners']),
    );
  });

  it('come on request, and not of themselves', async () => {
    await beginChecking(client);
    const text = 'Under the Kosovo–Denmark prison agreement, Kosovo will hold ';
    expect((await complete(text))?.items.map(({ label }) => label)).toContain('300 prisoners');
    expect(await complete(`${text}:`, ':')).toBeNull();
  });

  const HEADING = '# The Kosovo–Denmark prison agreement\n\n';

  it('come at the start of a line', async () => {
    await beginChecking(client);
    expect(await complete(`${HEADING}::`, ':')).toMatchObject({
      isIncomplete: true,
      items: expect.arrayContaining([
        expect.objectContaining({ label: '300 prisoners' }),
        expect.objectContaining({
          label: 'Kosovo',
          detail: 'host · Kosovo–Denmark prison agreement',
        }),
      ]) as unknown,
    });
  });

  it('don’t come in a fence', async () => {
    await beginChecking(client);
    expect(await complete(`${HEADING}:::`, ':')).toBeNull();
  });

  it('are those that the word at the caret begins, on request', async () => {
    await beginChecking(client);
    const text = 'Under the Kosovo–Denmark prison agreement, Kosovo will hold 300 pris';
    const list = await complete(text);
    expect(list?.items[0]).toMatchObject({
      label: '300 prisoners',
      filterText: '300 prisoners',
      textEdit: {
        newText: '300 prisoners',
        range: { start: { line: 0, character: text.length - 8 } },
      },
    });
  });
});

describe('sources while citing', () => {
  it('come behind [@ where citations are pandoc’s', async () => {
    await beginChecking(client, {}, { citationStyle: 'pandoc' });
    const list = await complete('Kosovo will hold 300 prisoners for Denmark [@', '@');
    const first = list?.items.find(({ label }) => label === '@reuters-2025-12-12');
    expect((first?.textEdit as TextEdit).newText).toBe('@reuters-2025-12-12]');
  });

  it('come behind [^ with their definition where citations are footnotes', async () => {
    await beginChecking(client, {}, { citationStyle: 'footnote' });
    const list = await complete('Kosovo will hold 300 prisoners for Denmark.[^', '^');
    const first = list?.items.find(({ label }) => label === '[^reuters-2025-12-12]');
    expect((first?.textEdit as TextEdit).newText).toContain(']: Fatos Bytyci, “Kosovo agrees');
  });

  it('are linked from what cites them', async () => {
    await beginChecking(client);
    await client.open(uri, 'So it is [@reuters-2025-12-12; @nobody].\n');
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links).toEqual([
      {
        range: { start: { line: 0, character: 10 }, end: { line: 0, character: 29 } },
        target: 'https://www.globalbankingandfinance.com/usa-trump-immigration-kosovo',
        tooltip: 'Reuters, 12 December 2025',
      },
    ]);
  });
});

describe('hints and lenses', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = () =>
    client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: whole,
    });
  const lenses = () =>
    client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });

  it('are off', async () => {
    await beginChecking(client);
    await client.open(uri, WRONG);
    expect(await hints()).toEqual([]);
    expect(await lenses()).toEqual([]);
  });

  it('say how claims stand, where they are turned on', async () => {
    await beginChecking(client, {}, { inlayHints: true, codeLens: true });
    await client.open(uri, WRONG);
    expect((await hints()).map(({ label }) => label)).toContain('≠ 300');
    expect((await lenses()).map(({ command }) => command?.title)).toEqual([
      expect.stringMatching(/^\d+ supported · 1 wrong$/),
    ]);
  });

  it('are asked for anew when a setting changes, of a client that can', async () => {
    const asked: string[] = [];
    for (const what of ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'])
      client.connection.onRequest(what, () => {
        asked.push(what);
        return null;
      });
    await beginChecking(client, {
      capabilities: {
        workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
      },
    });
    await client.open(uri, WRONG);
    await hints();
    asked.length = 0;
    await client.notify('workspace/didChangeConfiguration', { settings: { inlayHints: true } });
    expect((await hints()).map(({ label }) => label)).toContain('≠ 300');
    expect(asked).toContain('workspace/inlayHint/refresh');
    expect(asked).toContain('workspace/codeLens/refresh');
  });
});
