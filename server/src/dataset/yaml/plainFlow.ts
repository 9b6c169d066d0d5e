import { Entries, isBreak } from './cursor';
import type { Cursor } from './cursor';
import { Unusual } from './plainScalars';
import type { YamlEntry, YamlNode } from './tree';

/** Reads `{…}`, `[…]` or a scalar inside them. The lines below the first must be deeper than `column`. */
export function readFlow(cursor: Cursor, column: number): YamlNode {
  const start = cursor.pos;
  const open = cursor.char();
  if (open !== '{' && open !== '[') return cursor.scalar(scalarEnd(cursor));
  cursor.pos += 1;
  return cursor.nested(() =>
    open === '{'
      ? { kind: 'map', start, entries: readEntries(cursor, column) }
      : { kind: 'list', start, items: readItems(cursor, column) },
  );
}

function readItems(cursor: Cursor, column: number): readonly YamlNode[] {
  const items: YamlNode[] = [];
  while (!closes(cursor, ']', column, items.length > 0)) items.push(readFlow(cursor, column));
  return items;
}

function readEntries(cursor: Cursor, column: number): readonly YamlEntry[] {
  const entries = new Entries();
  while (!closes(cursor, '}', column, entries.list.length > 0)) {
    const start = cursor.pos;
    const key = cursor.scalar(scalarEnd(cursor)).value;
    cursor.skipSpaces();
    if (typeof key !== 'string' || cursor.char() !== ':') throw new Unusual();
    if (!isBreak(cursor.char(1))) throw new Unusual();
    cursor.pos += 1;
    skipSpace(cursor, column);
    entries.add(key, start, readFlow(cursor, column));
  }
  return entries.list;
}

/** Over space and, after an item, its comma: true, and past it, where the closing mark follows. */
function closes(cursor: Cursor, mark: ']' | '}', column: number, afterItem: boolean): boolean {
  skipSpace(cursor, column);
  if (afterItem && cursor.char() === ',') {
    cursor.pos += 1;
    skipSpace(cursor, column);
  } else if (afterItem && cursor.char() !== mark) throw new Unusual();
  if (cursor.char() !== mark) return false;
  cursor.pos += 1;
  return true;
}

function skipSpace(cursor: Cursor, column: number): void {
  cursor.skipSpaces();
  while (cursor.char() === '\n') {
    const lineStart = cursor.pos + 1;
    cursor.pos = lineStart;
    cursor.skipSpaces();
    if (cursor.pos - lineStart <= column && cursor.char() !== '\n') throw new Unusual();
  }
}

/** Where a plain scalar in a flow ends at the latest; -1 where that is unusual. */
function scalarEnd({ text, pos }: Cursor): number {
  for (let at = runEnd(text, pos); at < text.length; at = runEnd(text, at + 1)) {
    const char = text.charAt(at);
    if (char === '#') {
      if (text.charAt(at - 1) === ' ') return -1;
    } else if (char === ':') {
      if (FLOW_MARK.test(text.charAt(at + 1))) return -1;
      if (isBreak(text.charAt(at + 1))) return at;
    } else return at;
  }
  return text.length;
}

/** The next character that may end a plain scalar. */
function runEnd(text: string, at: number): number {
  RUN.lastIndex = at;
  RUN.test(text);
  return RUN.lastIndex;
}

const FLOW_MARK = /[,[\]{}]/;
const RUN = /[^,[\]{}:#\n]*/y;
