import { describe, expect, it } from 'vitest';
import { CITATIONS, CITE_ANOTHER } from '../../server/src/protocol';
import type { DraftCitations } from '../../server/src/protocol';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const uri = 'file:///drafts/a.md';
const text = 'Kosovo will hold 250 prisoners for Denmark.\n';
const position = { line: 0, character: 18 };
const range = { start: position, end: position };
const CHOOSING = { experimental: { pactcheck: { citations: true } } };

let client: LspClient;
startForEachTest((fresh) => {
  client = fresh;
});

async function titles(): Promise<string[]> {
  await client.open(uri, text);
  return (await client.codeActions(uri, range)).map(({ title }) => title);
}

describe('citing', () => {
  it('offers one source, and a command that offers the others', async () => {
    await beginChecking(client, { capabilities: CHOOSING });
    expect((await titles()).slice(0, 3)).toEqual([
      'Change to ‘300’',
      'Change to ‘300’ and cite Reuters',
      'Cite another source…',
    ]);
    const action = (await client.codeActions(uri, range)).find(
      ({ command }) => command?.command === CITE_ANOTHER,
    );
    expect(action?.command).toMatchObject({
      command: CITE_ANOTHER,
      arguments: [uri, { line: 0, character: 17 }],
    });
    const { version, citations } = await client.request<DraftCitations>(CITATIONS, {
      uri,
      position: { line: 0, character: 17 },
    });
    expect(version).toBe(1);
    expect(citations).toMatchObject([
      {
        publisher: 'Türkiye Today',
        date: 'December 2025',
        tier: 'own reporting',
        figure: '300 Danish prisoners',
        edits: [
          { newText: '300' },
          { newText: expect.stringContaining('Türkiye Today') as string },
        ],
      },
    ]);
  });

  it('offers all of them to an editor without that command', async () => {
    await beginChecking(client);
    expect((await titles()).slice(0, 3)).toEqual([
      'Change to ‘300’',
      'Change to ‘300’ and cite Reuters',
      'Change to ‘300’ and cite Türkiye Today',
    ]);
  });

  it('names the kind of source that is set', async () => {
    await beginChecking(client, { capabilities: CHOOSING }, { citationSource: 'outlet' });
    expect((await titles())[1]).toBe('Change to ‘300’ and cite Türkiye Today');
  });

  it('words the citation as the house does', async () => {
    await beginChecking(client, {}, { citationTemplate: '({publisher}, {date})' });
    await client.open(uri, text);
    expect(JSON.stringify(await client.codeActions(uri, range))).toContain(
      ' (Reuters, 12 December 2025)',
    );
    expect(client.shown).toEqual([]);
  });

  it('tells of a broken template, and cites as usual', async () => {
    await beginChecking(client, {}, { citationTemplate: '({publsher})' });
    await client.open(uri, text);
    expect(JSON.stringify(await client.codeActions(uri, range))).toContain(' ([Reuters](https');
    expect(client.shown).toMatchObject([
      { type: 2, message: expect.stringContaining('there is no field {publsher}') as string },
    ]);
  });

  it('knows nothing of what isn’t open', async () => {
    await beginChecking(client);
    expect(await client.request(CITATIONS, { uri, position })).toBeNull();
  });
});
