import { expect, it } from 'vitest';
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver/node';
import { beginChecking, startForEachTest } from './checking';
import type { LspClient } from './client';

const uri = 'file:///drafts/a.md';
const text =
  '---\ndate: 2025-12-15\n---\n\nKosovo will hold 250 prisoners for Denmark. <!-- pactcheck-disable-line wrong-date -->\n';
const line = 4;
const character = text.split('\n')[line]?.indexOf('250') ?? -1;

let client: LspClient;
startForEachTest((fresh) => {
  client = fresh;
});

/** What a reader of a language reads at the wrong figure. */
async function read(locale: string) {
  await beginChecking(client, { capabilities: {}, locale });
  await client.open(uri, text);
  const { diagnostics } = await client.diagnostics(uri);
  const position = { line, character: character + 1 };
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return {
    messages: diagnostics.map(({ message }) => message),
    hover: (hover.contents as MarkupContent).value.split('\n\n'),
    fixes: actions,
  };
}

it('speaks German to who reads German, and writes English into the draft', async () => {
  const { messages, hover, fixes } = await read('de');
  expect(messages).toEqual([
    expect.stringMatching(
      /: laut (?:einer Quelle|Quellen) 300 prisoners, nicht „250“\. Beste Quelle: „.+“\.$/,
    ),
    'Das schaltet nichts aus und kann entfallen.',
  ]);
  expect(hover[0]).toMatch(/^Im Entwurf steht „250“\. Laut \S+ Quellen 300 prisoners\.$/);
  expect(hover[1]).toMatch(/, \d+\\\. \p{L}+ \d{4}.*: „.+“$/u);
  const titles = fixes.map(({ title }) => title);
  expect(titles[0]).toBe('In ‘300’ ändern');
  expect(titles[1]).toMatch(/^In ‘300’ ändern und .+ als Quelle nennen$/);
  expect(titles).toContain('Hier nicht gemeint: „250“ ausblenden');
  expect(titles).toContain('wrong-number in dieser Datei ausschalten');
  expect(JSON.stringify(fixes.map(({ edit }) => edit))).not.toMatch(/Dezember|„|Quelle/);
});

it('speaks Spanish to who reads Spanish', async () => {
  const { messages, hover, fixes } = await read('es-MX');
  expect(messages).toEqual([
    expect.stringMatching(
      /: según (?:una fuente|las fuentes), 300 prisoners, no «250»\. Mejor fuente: «.+»\.$/,
    ),
    'Esto no desactiva nada: se puede quitar.',
  ]);
  expect(hover[0]).toMatch(/^El borrador dice «250»\. Según \S+ fuentes, 300 prisoners\.$/);
  const titles = fixes.map(({ title }) => title);
  expect(titles[0]).toBe('Cambiar a ‘300’');
  expect(titles).toContain('No se trata de esto: ocultar «250»');
});
