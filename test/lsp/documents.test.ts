import { describe, expect, it } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver/node';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

let client: LspClient;

startForEachTest((started) => {
  client = started;
});

function begin(params: Partial<InitializeParams> = {}) {
  return beginChecking(client, params);
}

/** What is wrong in a document, by the findings' codes. */
async function codes(uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).diagnostics.map(({ code }) => code);
}

const wrong = 'Kosovo will hold 350 prisoners for Denmark.\n';
const line = { start: { line: 0, character: 0 }, end: { line: 0, character: 43 } };
const at350 = { line: 0, character: 18 };

describe('a view that nobody writes in', () => {
  it.each([
    'git:/tmp/x.md?{"path":"/tmp/x.md","ref":"~"}',
    'output:extension-output-1',
    'chat-editing-text-model:/tmp/x.md',
  ])('is left alone: %s', async (uri) => {
    await begin();
    await client.open(uri, wrong);
    await client.open('file:///tmp/x.md', wrong);
    expect(await codes('file:///tmp/x.md')).toEqual(['wrong-number']);
    expect(await client.hover(uri, at350)).toBeNull();
    expect(await client.codeActions(uri, line)).toEqual([]);
    await client.close(uri);
    await client.close('file:///tmp/x.md');
    expect(await codes('file:///tmp/x.md')).toEqual([]);
    expect(client.hasPublished(uri)).toBe(false);
  });
});

describe('Markdown under another name', () => {
  const chunk = '```{r}\n# Kosovo will hold 350 prisoners for Denmark.\n```\n';

  it.each([
    ['file:///a.qmd', 'quarto'],
    ['file:///a.Rmd', 'rmd'],
    ['vscode-vfs://github/o/r/a.mdx', 'mdx'],
    ['file:///a.qmd', 'plaintext'],
  ])('is checked, its chunks of code are not: %s as %s', async (uri, languageId) => {
    await begin();
    await client.open(
      uri,
      `${chunk}\n${wrong}\nKosovo will hold \`r 350\` prisoners for Denmark.\n`,
      languageId,
    );
    const { diagnostics } = await client.diagnostics(uri);
    expect(diagnostics.map(({ range }) => range.start)).toEqual([{ line: 4, character: 17 }]);
    expect(await client.hover(uri, { line: 1, character: 20 })).toBeNull();
    expect(await client.hover(uri, { line: 4, character: 18 })).not.toBeNull();
    expect(await client.codeActions(uri, diagnostics[0]!.range)).not.toEqual([]);
  });
});

describe('the name of a draft’s file', () => {
  const nextYear = 'Kosovo will hold 300 prisoners for Denmark from next year.\n';

  it.each([
    ['file:///posts/2025-12-15%20title.md', ['wrong-date']],
    ['file:///posts/2026-12-15%20title.md', []],
    ['untitled:2026-12-15-title.md', []],
    ['file:///posts/100%-2026-12-15.md', ['wrong-date']],
  ])('bears its day: %s', async (uri, expected) => {
    await begin();
    await client.open(uri, nextYear);
    expect(await codes(uri)).toEqual(expected);
  });
});
