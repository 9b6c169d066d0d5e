import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { attributesEnd } from './attributeSyntax';
import { addBlock, addNode, balancedEnd, endOf, LONGEST } from './scan';

/**
 * Tags, expressions and comments of Hugo, Liquid, Jinja, Handlebars, ERB and MDX, and attributes in braces. What stands between paired tags is
 * prose, but for those whose body is code or a comment.
 */
export const templateSyntax: MarkdownConfig = {
  defineNodes: ['Template', 'Attributes', { name: 'TemplateBody', block: true }],
  parseBlock: [
    {
      name: 'TemplateBody',
      before: 'HTMLBlock',
      parse: parseBody,
      endLeaf: (_context, line) => opensBody(line.text, line.pos) !== undefined,
    },
    {
      name: 'TemplateLines',
      before: 'HTMLBlock',
      parse: parseTagOverLines,
      endLeaf: (_context, line) => closeOfOpenTag(line) !== undefined,
    },
  ],
  parseInline: [
    { name: 'Template', before: 'Escape', parse: parseBraces },
    { name: 'EmbeddedTemplate', before: 'HTMLTag', parse: parseEmbedded },
  ],
};

/** What opens and what closes; the longer first. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['{{!--', '--}}'],
  ['{{{', '}}}'],
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{/*', '*/}'],
];

function parseBraces(context: InlineContext, next: number, at: number): number {
  if (next !== BRACE) return -1;
  const { text } = context;
  const from = at - context.offset;
  const body = opensBody(text, from);
  const bodyEnd = body === undefined ? -1 : closeOfBody(text, body.end, body.close);
  if (bodyEnd > 0) return addNode(context, 'Template', at, bodyEnd);
  const attributes = attributesEnd(text, from);
  if (attributes > 0) return addNode(context, 'Attributes', at, attributes);
  const end = bracesEnd(text, from);
  return end > 0 ? addNode(context, 'Template', at, end) : -1;
}

function bracesEnd(text: string, from: number): number {
  if (text.startsWith('{#', from)) {
    const end = endOf(text, '#}', from + 2);
    if (end > 0) return end;
  }
  const pair = PAIRS.find(([open]) => text.startsWith(open, from));
  if (pair) return endOf(text, pair[1], from + pair[0].length);
  return balancedEnd(text, from, '{', '}');
}

/** `<% … %>` */
function parseEmbedded(context: InlineContext, next: number, at: number): number {
  const from = at - context.offset;
  if (next !== LESS || context.text.charCodeAt(from + 1) !== PERCENT) return -1;
  const end = endOf(context.text, '%>', from + 2);
  return end > 0 ? addNode(context, 'Template', at, end) : -1;
}

interface Body {
  /** Behind the opening tag. */
  readonly end: number;
  readonly close: RegExp;
}

/** Tags whose body is no prose. */
const BODY =
  /(?:\{%-?\s*(raw|comment|verbatim|highlight|code|katex|math|mermaid)\b[^{}%]{0,200}-?%\}|\{\{[<%]\s*(highlight|mermaid|math|katex|code|raw|rawhtml|chart)\b[^{}]{0,300}[>%]\}\})/y;

function opensBody(text: string, at: number): Body | undefined {
  if (text.charCodeAt(at) !== BRACE) return undefined;
  BODY.lastIndex = at;
  const [tag, liquid, shortcode] = BODY.exec(text) ?? [];
  if (tag === undefined || /\/\s*[>%]\}\}$/.test(tag)) return undefined;
  const close =
    liquid === undefined
      ? new RegExp(`\\{\\{[<%]\\s*/\\s*${shortcode ?? ''}\\s*[>%]\\}\\}`)
      : new RegExp(`\\{%-?\\s*end${liquid}\\s*-?%\\}`);
  return { end: at + tag.length, close };
}

function closeOfBody(text: string, from: number, close: RegExp): number {
  const found = close.exec(text.slice(from, from + LONGEST));
  return found ? from + found.index + found[0].length : -1;
}

/** A body that opens on a line of its own, down to the line that closes it, or to the end. One that closes on its line stands in a paragraph. */
function parseBody(context: BlockContext, line: Line): boolean {
  const body = opensBody(line.text, line.pos);
  if (body === undefined || closeOfBody(line.text, body.end, body.close) > 0) return false;
  return addBlock(context, line, 'TemplateBody', (text) => body.close.test(text));
}

/** What closes the tag that a line opens and doesn't close: `{{< figure`, its parameters below, `>}}` at the end. */
function closeOfOpenTag({ text, pos }: Line): string | undefined {
  if (text.charCodeAt(pos) !== BRACE) return undefined;
  const [open, close] = TAGS.find(([start]) => text.startsWith(start, pos)) ?? [];
  return open === undefined || close === undefined || text.includes(close, pos) ? undefined : close;
}

const TAGS: typeof PAIRS = PAIRS.filter(([open]) => /^(?:\{\{[<%]|\{%)$/.test(open));

/** Down to the line that closes it, or an empty one: a parameter that looks like a quote or item would end a paragraph. */
function parseTagOverLines(context: BlockContext, line: Line): boolean {
  const close = closeOfOpenTag(line);
  if (close === undefined) return false;
  const isLast = (text: string) => text.includes(close) || /^\s*$/.test(text);
  return addBlock(context, line, 'TemplateBody', isLast);
}

const BRACE = 0x7b;
const LESS = 0x3c;
const PERCENT = 0x25;
