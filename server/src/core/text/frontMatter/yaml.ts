import type { FrontMatterReading } from './reading';
import { lineAt } from './lines';
import type { WrittenLine } from './lines';
import { doubleQuoted, match, singleQuoted, verbatim } from './scalar';
import type { Scalar } from './scalar';

/** Reads YAML front matter. A rule with a blank line or prose below it opens none. */
export function readYaml(text: string, start: number): FrontMatterReading | undefined {
  const first = lineAt(text, start);
  if (first.written !== '---') return undefined;
  const fields = new Map<string, Scalar>();
  let isOpen = false;
  for (let at = first.next; at < text.length;) {
    const line = lineAt(text, at);
    const { written, next } = line;
    if (written === '---' || written === '...') return { span: { start: 0, end: next }, fields };
    if (!isOpen && !opensFields(written)) return undefined;
    isOpen ||= !written.startsWith('#');
    addField(text, line, fields);
    at = next;
  }
  return undefined;
}

/** What the first line inside may be; comments may stand before it. */
function opensFields(line: string): boolean {
  return line.startsWith('#') || /^["']?[\w-][\w .-]{0,60}["']?[ \t]*:(?:[ \t]|$)/.test(line);
}

const FIELD = /^(["']?)([\w-][\w-]{0,60})\1[ \t]*:(?:[ \t]+|$)/;

function addField(text: string, line: WrittenLine, fields: Map<string, Scalar>): void {
  const [head = '', , name = ''] = FIELD.exec(line.written) ?? [];
  const key = name.toLowerCase();
  if (name === '' || fields.has(key)) return;
  const value = readValue(text, line, line.start + head.length);
  if (value && value.text.trim() !== '') fields.set(key, value);
}

/** A scalar: plain, quoted on one line, or a block of indented lines. */
function readValue(text: string, line: WrittenLine, at: number): Scalar | undefined {
  const written = text.slice(at, line.start + line.written.length);
  switch (written.charAt(0)) {
    case '"':
      return doubleQuoted(text, at);
    case "'":
      return singleQuoted(text, at);
    case '|':
    case '>':
      return /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(written) ? indented(text, line.next) : undefined;
    default:
      return /^[[{&*!%@`#]/.test(written) ? undefined : plain(text, line, at);
  }
}

/** Goes on over lines that are indented. */
function plain(text: string, line: WrittenLine, at: number): Scalar | undefined {
  const written = text.slice(at, line.start + line.written.length);
  const comment = written.search(/[ \t]#/);
  if (comment >= 0) return verbatim(text, at, at + written.slice(0, comment).trimEnd().length);
  const rest = indented(text, line.next);
  if (written === '') return rest;
  return verbatim(text, at, rest?.end ?? at + written.length);
}

/** The indented lines from `at` on. */
function indented(text: string, at: number): Scalar | undefined {
  const [gap] = match(/(?:[ \t]*\r?\n)*[ \t]+(?=[^\s#-])/y, text, at) ?? [];
  if (gap === undefined) return undefined;
  const start = at + gap.length;
  const [lines = ''] =
    match(/[^\n]*(?:\n(?:[ \t]+[^\n]*|[ \t\r]*(?=\n[ \t])))*/y, text, start) ?? [];
  return verbatim(text, start, start + lines.trimEnd().length, 'literal');
}
