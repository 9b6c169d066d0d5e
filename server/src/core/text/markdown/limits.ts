import type {
  BlockContext,
  BlockParser,
  LeafBlock,
  LeafBlockParser,
  Line,
  MarkdownConfig,
} from '@lezer/markdown';

/** Keeps lezer's time in proportion where its block parsers would go over the same text again and again. */
export const limits: MarkdownConfig = {
  defineNodes: [{ name: 'Unread', block: true }],
  parseBlock: [depthLimit(), { name: 'LongReference', before: 'LinkReference', leaf: watch }],
};

/** A line nested deeper than any writer goes is left unread: each level looks at the whole line. */
function depthLimit(): BlockParser {
  return {
    name: 'DepthLimit',
    before: 'IndentedCode',
    parse(context: BlockContext, line: Line): boolean {
      if (context.depth <= DEEPEST) return false;
      const from = context.lineStart + line.pos;
      context.nextLine();
      context.addElement(context.elt('Unread', from, Math.max(from, context.prevLineEnd())));
      return true;
    },
  };
}

/** A paragraph that opens with `[` is read anew for each of its lines, in case the label closes: it ends in time. */
function watch(_context: BlockContext, leaf: LeafBlock): LeafBlockParser | null {
  return leaf.content.startsWith('[') ? { nextLine: endsLong, finish: () => false } : null;
}

function endsLong(context: BlockContext, _line: Line, leaf: LeafBlock): boolean {
  const { start, content } = leaf;
  if (content.length < LONGEST_REFERENCE) return false;
  const inline = context.parser.parseInline(content, start);
  context.addLeafElement(leaf, context.elt('Paragraph', start, start + content.length, inline));
  return true;
}

/** Lists count twice: list and item. */
const DEEPEST = 200;
const LONGEST_REFERENCE = 10_000;
