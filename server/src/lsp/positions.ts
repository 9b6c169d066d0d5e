import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/span';

/** What a position's `character` counts. The server itself counts UTF-16 units everywhere; this is the only file that converts. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** True for the encodings that this server can count in. */
export function isEncoding(name: string): name is Encoding {
  return name === 'utf-8' || name === 'utf-16' || name === 'utf-32';
}

/** The offset of a position in the client's encoding. What lies outside the text or is no position at all is brought to the nearest edge. */
export function offsetOf(document: TextDocument, position: Position, encoding: Encoding): number {
  const line = whole(position.line);
  const character = whole(position.character);
  if (encoding === 'utf-16') return document.offsetAt({ line, character });
  const start = document.offsetAt({ line, character: 0 });
  const text = lineText(document, line);
  let counted = 0;
  let at = 0;
  while (at < text.length && counted < character) {
    const code = text.codePointAt(at) ?? 0;
    counted += width(code, encoding);
    at += code > 0xffff ? 2 : 1;
  }
  return start + at;
}

/** Where a span of the document stands, in the client's encoding. */
export function rangeOf(document: TextDocument, span: Span, encoding: Encoding): Range {
  return {
    start: positionOf(document, span.start, encoding),
    end: positionOf(document, span.end, encoding),
  };
}

/** The span of a range in the client's encoding; one that is turned round is turned back. */
export function spanOf(document: TextDocument, range: Range, encoding: Encoding): Span {
  const start = offsetOf(document, range.start, encoding);
  const end = offsetOf(document, range.end, encoding);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

function positionOf(document: TextDocument, offset: number, encoding: Encoding): Position {
  const position = document.positionAt(offset);
  if (encoding === 'utf-16') return position;
  const before = lineText(document, position.line).slice(0, position.character);
  let character = 0;
  for (const letter of before) character += width(letter.codePointAt(0) ?? 0, encoding);
  return { line: position.line, character };
}

function lineText(document: TextDocument, line: number): string {
  return document.getText({
    start: { line, character: 0 },
    end: { line, character: Number.MAX_SAFE_INTEGER },
  });
}

function width(code: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function whole(count: unknown): number {
  return typeof count === 'number' && count > 0 ? Math.floor(count) : 0;
}
