import type { FrontMatterReading } from './reading';
import { lineAt } from './lines';
import type { WrittenLine } from './lines';
import { doubleQuoted, match, verbatim } from './scalar';
import type { Scalar } from './scalar';

/** Reads TOML front matter: the fields above its first table. */
export function readToml(text: string, start: number): FrontMatterReading | undefined {
  const first = lineAt(text, start);
  if (first.written !== '+++') return undefined;
  const fields = new Map<string, Scalar>();
  let isInTable = false;
  for (let at = first.next; at < text.length;) {
    const line = lineAt(text, at);
    if (line.written === '+++') return { span: { start: 0, end: line.next }, fields };
    isInTable ||= /^\s*\[/.test(line.written);
    at = isInTable ? line.next : addField(text, line, fields);
  }
  return undefined;
}

const FIELD = /^\s*(["']?)([\w-]+)\1[ \t]*=[ \t]*/;

/** Returns where the next line begins. */
function addField(text: string, line: WrittenLine, fields: Map<string, Scalar>): number {
  const [head = '', , name = ''] = FIELD.exec(line.written) ?? [];
  const key = name.toLowerCase();
  const value = name === '' ? undefined : readValue(text, line, line.start + head.length);
  if (value && value.text.trim() !== '' && !fields.has(key)) fields.set(key, value);
  return value && value.end >= line.next ? lineAt(text, value.end).next : line.next;
}

function readValue(text: string, line: WrittenLine, at: number): Scalar | undefined {
  const long = match(/("""|''')(?:\r?\n)?([^]*?)\1/y, text, at);
  if (long) return multiline(text, at, long);
  if (text.charAt(at) === '"') return doubleQuoted(text, at);
  if (text.charAt(at) === "'") {
    const [, inside] = match(/'([^'\n]*)'/y, text, at) ?? [];
    return inside === undefined
      ? undefined
      : verbatim(text, at + 1, at + 1 + inside.length, 'single-quoted');
  }
  const [bare = ''] = match(/[^#\n]*/y, text, at) ?? [];
  return verbatim(text, at, Math.min(at + bare.trimEnd().length, line.start + line.written.length));
}

/** One with backslashes in it says more than its letters: it is left alone. */
function multiline(text: string, at: number, [whole, , inside = '']: RegExpExecArray) {
  if (whole.startsWith('"') && inside.includes('\\')) return undefined;
  const end = at + whole.length - 3;
  return verbatim(text, end - inside.length, end, 'literal');
}
