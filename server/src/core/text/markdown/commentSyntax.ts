import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { addBlock, addNode, endOf } from './scan';

/** Obsidian's comments, `%%…%%`, in a line or over several blocks. */
export const commentSyntax: MarkdownConfig = {
  defineNodes: [{ name: 'HiddenBlock', block: true }],
  parseBlock: [
    {
      name: 'HiddenBlock',
      before: 'HTMLBlock',
      parse: parseBlock,
      endLeaf: (_context, line) => opensBlock(line),
    },
  ],
  parseInline: [{ name: 'HiddenComment', before: 'Escape', parse: parseComment }],
};

function parseComment(context: InlineContext, next: number, at: number): number {
  const from = at - context.offset;
  const { text } = context;
  if (next !== PERCENT || text.charCodeAt(from + 1) !== PERCENT) return -1;
  const end = endOf(text, '%%', from + 2);
  return end > 0 ? addNode(context, 'Comment', at, end) : -1;
}

function opensBlock({ text, pos }: Line): boolean {
  return text.startsWith('%%', pos) && !text.includes('%%', pos + 2);
}

/** Down to the line that closes it, or to the end. */
function parseBlock(context: BlockContext, line: Line): boolean {
  return opensBlock(line) && addBlock(context, line, 'HiddenBlock', (text) => text.includes('%%'));
}

const PERCENT = 0x25;
