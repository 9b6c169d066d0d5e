import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import { isFresh } from './built';
import { LspClient } from './client';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const wrong = 'Kosovo will hold **350** prisoners for Denmark.';

vi.setConfig({ testTimeout: 20_000 });

let client: LspClient;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

afterEach(() => {
  client.kill();
});

/** Drafts that each have one finding, at `350`. */
const DRAFTS: Readonly<Record<string, string>> = {
  'CR-LF': `# Title\r\n\r\nAn introduction\r\nof two lines.\r\n\r\n${wrong}\r\n`,
  'CR-LF, front matter and table': `---\r\ntitle: A\r\n---\r\n\r\n| a | b |\r\n|---|---|\r\n| x | ${wrong} |\r\n`,
  CR: `# Title\r\r${wrong}\r`,
  'all line ends': `One.\r\n\nTwo.\r\r\n\n${wrong}\n`,
  tabs: `-\tItem\n-\t${wrong.replace('hold ', 'hold\t')}\n`,
  'a byte order mark': `\uFEFF${wrong}\n`,
  'a byte order mark before front matter': `\uFEFF---\ntitle: A\n---\n\n${wrong}\n`,
  'astral characters': `😀 𝔸stral 👩‍👩‍👧: ${wrong} 😀\n`,
  'right-to-left text': `שָׁלוֹם עולם \u200F– مرحبا\u200E: ${wrong}\n`,
  'combining marks': `Cafe\u0301, 한국, नमस्ते: ${wrong}\n`,
};

type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

const WIDTH: Readonly<Record<Encoding, (text: string) => number>> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => Array.from(text).length,
};

/** Counted by hand, not by what the server counts with. */
function positionAt(text: string, offset: number, encoding: Encoding): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: WIDTH[encoding](lines.at(-1) ?? '') };
}

function rangeOf(text: string, words: string, encoding: Encoding): Range {
  const at = text.indexOf(words);
  return {
    start: positionAt(text, at, encoding),
    end: positionAt(text, at + words.length, encoding),
  };
}

/** The text with the edit made where it says, found by trying each offset. */
function edited(text: string, { range, newText }: TextEdit, encoding: Encoding): string {
  const [start = 0, end = 0] = [range.start, range.end].map((wanted) => {
    const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
    return offsets.find((offset) => {
      const { line, character } = positionAt(text, offset, encoding);
      return line === wanted.line && character === wanted.character;
    });
  });
  return text.slice(0, start) + newText + text.slice(end);
}

describe.each(['utf-8', 'utf-16', 'utf-32'] as const)('spans in %s', (encoding) => {
  it('are right in every kind of text, also behind an edit', async () => {
    client = new LspClient();
    await client.initialize({
      initializationOptions: { bundledDataset: false, datasets: [dataset], today: '2025-12-15' },
      capabilities: { general: { positionEncodings: [encoding] } },
    });
    for (const [name, text] of Object.entries(DRAFTS)) {
      const uri = `untitled:${encodeURIComponent(name)}`;
      const range = rangeOf(text, '350', encoding);
      await client.open(uri, text);
      const { diagnostics } = await client.diagnostics(uri);
      expect(
        diagnostics.map((one) => one.range),
        name,
      ).toEqual([range]);
      expect((await client.hover(uri, range.start))?.range, name).toEqual(range);
      const [fix] = await client.codeActions(uri, range);
      const [edit, ...more] = fix?.edit?.changes?.[uri] ?? [];
      expect(more).toEqual([]);
      expect(edit && edited(text, edit, encoding), name).toBe(text.replace('350', '300'));

      const start = positionAt(text, text.indexOf('Kosovo'), encoding);
      const inserted = '😀é ';
      await client.change(uri, 2, { range: { start, end: start }, text: inserted });
      const later = rangeOf(text.replace('Kosovo', `${inserted}Kosovo`), '350', encoding);
      const after = await client.diagnostics(uri, 2);
      expect(
        after.diagnostics.map((one) => one.range),
        name,
      ).toEqual([later]);
    }
  });
});
