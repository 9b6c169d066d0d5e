import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { offsetOf, rangeOf, spanOf } from '../../../server/src/lsp/positions';
import type { Encoding } from '../../../server/src/lsp/positions';

// é is 2 bytes, € 3, 😀 4 bytes and two UTF-16 units; the last line has none of them.
const text = 'é€😀x\r\ny😀z\nend';
const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
const x = text.indexOf('x');
const z = text.indexOf('z');

const columns: readonly (readonly [Encoding, number, number])[] = [
  ['utf-8', 9, 5],
  ['utf-16', 4, 3],
  ['utf-32', 3, 2],
];

describe.each(columns)('%s', (encoding, ofX, ofZ) => {
  it('counts the columns of a span', () => {
    expect(rangeOf(document, { start: x, end: z }, encoding)).toEqual({
      start: { line: 0, character: ofX },
      end: { line: 1, character: ofZ },
    });
  });

  it('finds the offsets of a range, also of one that is turned round', () => {
    const [first, last] = [
      { line: 0, character: ofX },
      { line: 1, character: ofZ },
    ];
    expect(spanOf(document, { start: first, end: last }, encoding)).toEqual({ start: x, end: z });
    expect(spanOf(document, { start: last, end: first }, encoding)).toEqual({ start: x, end: z });
  });

  it('brings a position beyond the line or the text back into it', () => {
    expect(offsetOf(document, { line: 0, character: 99 }, encoding)).toBe(x + 1);
    expect(offsetOf(document, { line: 99, character: 99 }, encoding)).toBe(text.length);
    expect(offsetOf(document, { line: -1, character: -1 }, encoding)).toBe(0);
    expect(offsetOf(document, { line: NaN, character: 1 }, encoding)).toBe(1);
  });
});
