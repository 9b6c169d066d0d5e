import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';
import { leaves } from './scan';

/**
 * HTML blocks as CommonMark delimits them (section 4.6), with their tags, comments and entities as nodes, so that what a reader sees of them can
 * be read. lezer's own leave what is in them alone.
 */
export const htmlBlockSyntax: MarkdownConfig = {
  defineNodes: [{ name: 'Unclosed', block: true }],
  parseBlock: [{ name: 'HTMLBlock', parse: parseHtml }],
};

const EMPTY = /^[ \t]*$/;

/** How each kind of block begins, and what the last line of it has; CommonMark's conditions 1 to 7. */
const STYLES: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    EMPTY,
  ],
  [
    /^(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(?:\s+[a-z:_][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>)\s*$/i,
    EMPTY,
  ],
];

function parseHtml(context: BlockContext, line: Line): boolean {
  if (line.next !== LESS) return false;
  const rest = line.text.slice(line.pos);
  const style = STYLES.find(([start]) => start.test(rest));
  if (style === undefined) return false;
  const from = context.lineStart + line.pos;
  const end = style[1];
  const marks: Element[] = [];
  let content = rest;
  let isClosed = end !== EMPTY && end.test(line.text);
  while (!isClosed && context.nextLine()) {
    if (leaves(context, line) || (end === EMPTY && EMPTY.test(line.text.slice(line.basePos))))
      return finish(context, from, content, marks);
    marks.push(...line.markers);
    content += `\n${' '.repeat(line.basePos)}${line.text.slice(line.basePos)}`;
    isClosed = end !== EMPTY && end.test(line.text);
  }
  if (isClosed) context.nextLine();
  else if (end !== EMPTY) return addUnclosed(context, from);
  return finish(context, from, content, marks);
}

/** A comment, script or the like that goes on to the draft's end. */
function addUnclosed(context: BlockContext, from: number): true {
  context.addElement(context.elt('Unclosed', from, Math.max(from, context.prevLineEnd())));
  return true;
}

function finish(
  context: BlockContext,
  from: number,
  content: string,
  marks: readonly Element[],
): true {
  const to = Math.max(from, context.prevLineEnd());
  const nodes = [...context.parser.parseInline(content, from), ...marks].sort(byPlace);
  const children = nodes.filter(({ to: end }, i) => i === 0 || end > (nodes[i - 1]?.to ?? 0));
  context.addElement(context.elt('HTMLBlock', from, to, children));
  return true;
}

function byPlace(a: Element, b: Element): number {
  return a.from - b.from;
}

const LESS = 0x3c;
