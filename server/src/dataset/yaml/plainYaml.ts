import { Cursor, Entries, isBreak } from './cursor';
import { readFlow } from './plainFlow';
import { quotedScalar, Unusual } from './plainScalars';
import type { YamlList, YamlMap, YamlNode } from './tree';

/**
 * Reads the YAML that datasets are mostly made of (maps, lists, comments, scalars of one line) many times faster than the full reader.
 * Whatever else it meets, errors included, it leaves to that one, and says where it stopped. Line breaks must be `\n`.
 */
export function readPlainYaml(
  text: string,
): { readonly root: YamlNode } | { readonly stoppedAt: number } {
  const unusual = text.search(NOT_PLAIN);
  if (unusual !== -1) return { stoppedAt: unusual };
  const cursor = new Cursor(text);
  try {
    const root = readBlock(cursor);
    return cursor.column === -1 ? { root } : { stoppedAt: cursor.pos };
  } catch (error) {
    if (error instanceof Unusual) return { stoppedAt: cursor.pos };
    throw error;
  }
}

/** Tabs, lone carriage returns, byte order marks, and lines that open a document or a directive. */
const NOT_PLAIN = /[\t\r\uFEFF]|^(?:---|\.\.\.|%)/m;
const LONGEST_KEY = 1000;
const RUN = /[^:#\n]*/y;

/** A map or list whose first key or dash is the next content. */
function readBlock(cursor: Cursor): YamlNode {
  const { column } = cursor;
  if (column === -1) throw new Unusual();
  return cursor.nested(() => (atDash(cursor) ? readList(cursor, column) : readMap(cursor, column)));
}

function atDash(cursor: Cursor): boolean {
  return cursor.char() === '-' && isBreak(cursor.char(1));
}

function readMap(cursor: Cursor, column: number): YamlMap {
  const start = cursor.pos;
  const entries = new Entries();
  while (cursor.column === column) {
    const keyStart = cursor.pos;
    const end = keyEnd(cursor);
    if (end === -1) throw new Unusual();
    const key = readKey(cursor, end);
    cursor.pos = end + 1;
    entries.add(key, keyStart, readValue(cursor, column));
  }
  if (cursor.column > column) throw new Unusual();
  return { kind: 'map', start, entries: entries.list };
}

/** The offset of the colon, where a key opens here; else -1. */
function keyEnd(cursor: Cursor): number {
  const { text } = cursor;
  let at = cursor.pos;
  if (cursor.char() === '{' || cursor.char() === '[') return -1;
  if (cursor.char() === '"' || cursor.char() === "'") {
    at = quotedScalar(text, at).end;
    while (text.charAt(at) === ' ') at += 1;
    return text.charAt(at) === ':' && isBreak(text.charAt(at + 1)) ? at : -1;
  }
  for (at = runEnd(text, at); at < text.length; at = runEnd(text, at + 1)) {
    if (text.charAt(at) === '\n') return -1;
    if (text.charAt(at) === ':' && isBreak(text.charAt(at + 1))) return at;
    if (text.charAt(at) === '#' && text.charAt(at - 1) === ' ') return -1;
  }
  return -1;
}

/** The next colon, hash or line break. */
function runEnd(text: string, at: number): number {
  RUN.lastIndex = at;
  RUN.test(text);
  return RUN.lastIndex;
}

function readKey(cursor: Cursor, end: number): string {
  if (end - cursor.pos > LONGEST_KEY) throw new Unusual();
  const key = cursor.scalar(end).value;
  if (typeof key !== 'string') throw new Unusual();
  return key;
}

/** What a key of the map in `column` has behind its colon or on the lines below. */
function readValue(cursor: Cursor, column: number): YamlNode {
  const start = cursor.pos;
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) return readInline(cursor, column);
  cursor.pos = start;
  cursor.endLine();
  if (cursor.column > column) return readBlock(cursor);
  if (cursor.column === column && atDash(cursor)) return readList(cursor, column);
  return { kind: 'scalar', start, value: null };
}

function readList(cursor: Cursor, column: number): YamlList {
  const start = cursor.pos;
  const items: YamlNode[] = [];
  while (cursor.column === column && atDash(cursor)) items.push(readItem(cursor, column));
  if (cursor.column > column) throw new Unusual();
  return { kind: 'list', start, items };
}

function readItem(cursor: Cursor, column: number): YamlNode {
  const dash = cursor.pos;
  cursor.pos += 1;
  cursor.skipSpaces();
  if (cursor.atLineEnd()) {
    cursor.pos = dash + 1;
    cursor.endLine();
    if (cursor.column <= column) throw new Unusual();
    return readBlock(cursor);
  }
  if (!atDash(cursor) && keyEnd(cursor) === -1) return readInline(cursor, column);
  cursor.column = column + cursor.pos - dash;
  return readBlock(cursor);
}

/** A value that opens on this line, inside a map or list in `column`. */
function readInline(cursor: Cursor, column: number): YamlNode {
  const isFlow = cursor.char() === '{' || cursor.char() === '[';
  const node = isFlow ? readFlow(cursor, column) : cursor.scalar(scalarEnd(cursor));
  cursor.endLine();
  // Deeper content below goes on with a scalar of several lines, or is an error.
  if (cursor.column > column) throw new Unusual();
  return node;
}

/** Where a plain scalar on this line ends at the latest; -1 where that is unusual. */
function scalarEnd({ text, pos }: Cursor): number {
  for (let at = runEnd(text, pos); at < text.length; at = runEnd(text, at + 1)) {
    if (text.charAt(at) === '\n') return at;
    if (text.charAt(at) === '#' && text.charAt(at - 1) === ' ') return at;
    if (text.charAt(at) === ':' && isBreak(text.charAt(at + 1))) return -1;
  }
  return text.length;
}
