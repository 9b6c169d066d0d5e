import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

/** `[^1]` in running text, and `[^1]: text` with what is indented below it; lezer takes the first for a link. */
export const footnoteSyntax: MarkdownConfig = {
  defineNodes: ['FootnoteMark', 'FootnoteReference'],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'Blockquote',
      parse: startDefinition,
      endLeaf: (_context, line) => definitionMarkLength(line) > 0,
    },
  ],
  parseInline: [{ name: 'FootnoteReference', before: 'Link', parse: readReference }],
};

/** A definition is a list of one item to lezer, which knows of lists that they go on behind blank lines when it re-uses trees. */
function startDefinition(context: BlockContext, line: Line): false | null {
  const length = definitionMarkLength(line);
  if (length === 0) return false;
  const from = context.lineStart + line.pos;
  context.startComposite('BulletList', line.basePos, CARET);
  context.startComposite('ListItem', line.basePos, INDENT);
  context.addElement(context.elt('FootnoteMark', from, from + length));
  line.moveBase(line.skipSpace(line.pos + length));
  return null;
}

function definitionMarkLength(line: Line): number {
  const end = referenceEnd(line.text, line.pos);
  return end > 0 && line.text.charCodeAt(end) === COLON ? end + 1 - line.pos : 0;
}

function readReference(context: InlineContext, next: number, at: number): number {
  if (next !== OPEN) return -1;
  const end = referenceEnd(context.text, at - context.offset);
  if (end < 0) return -1;
  return context.addElement(context.elt('FootnoteReference', at, context.offset + end));
}

/** Where `[^label]` that starts at `at` ends; -1 where none does. */
function referenceEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPEN || text.charCodeAt(at + 1) !== CARET) return -1;
  for (let end = at + 2; end < at + LONGEST_LABEL; end++) {
    const code = text.charCodeAt(end);
    if (code === CLOSE) return end > at + 2 ? end + 1 : -1;
    if (!(code > SPACE) || code === OPEN) return -1;
  }
  return -1;
}

const INDENT = 4;
const LONGEST_LABEL = 200;
const SPACE = 0x20;
const COLON = 0x3a;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CARET = 0x5e;
