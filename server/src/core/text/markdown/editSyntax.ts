import type { Element, InlineContext, MarkdownConfig } from '@lezer/markdown';
import { addNode, endOf } from './scan';

/**
 * CriticMarkup: `{--deleted--}` and `{>>comment<<}` are no prose, `{++inserted++}` and `{==highlighted==}` are but for their marks, and of
 * `{~~old~>new~~}` the new words are.
 */
export const editSyntax: MarkdownConfig = {
  defineNodes: ['Edit', 'EditMark', 'EditDeletion'],
  parseInline: [{ name: 'Edit', before: 'Template', parse: parseEdit }],
};

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['{++', '++}'],
  ['{==', '==}'],
  ['{~~', '~~}'],
  ['{--', '--}'],
  ['{>>', '<<}'],
]);

function parseEdit(context: InlineContext, next: number, at: number): number {
  if (next !== BRACE) return -1;
  const { text, offset } = context;
  const from = at - offset;
  const open = text.slice(from, from + 3);
  const close = CLOSES.get(open);
  const behind = close === undefined ? -1 : endOf(text, close, from + 3);
  if (behind < 0) return -1;
  const end = behind - 3;
  if (open === '{--' || open === '{>>') return addNode(context, 'EditDeletion', at, end + 3);
  const arrow = open === '{~~' ? text.slice(0, end).indexOf('~>', from + 3) : -1;
  if (open === '{~~' && arrow < 0) return -1;
  const inner = arrow < 0 ? from + 3 : arrow + 2;
  const children: Element[] = [
    context.elt('EditMark', at, offset + inner),
    ...context.parser.parseInline(text.slice(inner, end), offset + inner),
    context.elt('EditMark', offset + end, offset + end + 3),
  ];
  return context.addElement(context.elt('Edit', at, offset + end + 3, children));
}

const BRACE = 0x7b;
