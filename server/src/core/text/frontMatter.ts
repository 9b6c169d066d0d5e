import type { FrontMatter } from './draft';

/**
 * The YAML block between `---` on the first line and the next `---` or `...`; its span ends behind that line's break. A rule
 * with a blank line or prose below it opens none. Of the fields only `title` and `date` are read, as scalars on one line.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start) || lineAt(text, start).written !== '---') return undefined;
  const fields = new Map<string, string>();
  let isOpen = false;
  for (let at = lineAt(text, start).end; at < text.length;) {
    const { written, end } = lineAt(text, at);
    if (written === '---' || written === '...') return frontMatter({ start: 0, end }, fields);
    if (!isOpen && !opensFields(written)) return undefined;
    isOpen ||= !written.startsWith('#');
    const [, name = '', value = ''] = FIELD.exec(written) ?? [];
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
    at = end;
  }
  return undefined;
}

/** A line without the white space at its end, and where the next one begins. */
function lineAt(text: string, from: number): { written: string; end: number } {
  const newLine = text.indexOf('\n', from);
  const end = newLine < 0 ? text.length : newLine + 1;
  return { written: text.slice(from, end).trimEnd(), end };
}

/** What the first line inside may be; comments may stand before it. */
function opensFields(line: string): boolean {
  return line.startsWith('#') || /^["']?[\w-][\w .-]{0,60}["']?[ \t]*:(?:[ \t]|$)/.test(line);
}

function frontMatter(span: FrontMatter['span'], fields: ReadonlyMap<string, string>): FrontMatter {
  const title = scalar(fields.get('title'));
  const date = isoDate(scalar(fields.get('date')));
  return { span, ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
}

/** A YAML scalar that stands on one line, plain or quoted; undefined for all else. */
function scalar(written: string | undefined): string | undefined {
  const value = written?.trim() ?? '';
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  if (double !== undefined) return double.replace(/\\(.)/g, '$1').trim() || undefined;
  const single = /^'((?:[^']|'')*)'/.exec(value)?.[1];
  if (single !== undefined) return single.replace(/''/g, "'").trim() || undefined;
  if (/^[|>[{&*!"'#%@`]/.test(value)) return undefined;
  const comment = value.search(/[ \t]#/);
  return (comment < 0 ? value : value.slice(0, comment)).trim() || undefined;
}

/** The date of an ISO date or moment, at the precision it has. */
function isoDate(value: string | undefined): string | undefined {
  return ISO_DATE.exec(value ?? '')?.[1];
}

const FIELD = /^(title|date)[ \t]*:[ \t](.*)$/i;
const ISO_DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T ].*)?$/;
