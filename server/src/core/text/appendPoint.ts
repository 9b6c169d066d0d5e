import type { SyntaxNode, Tree } from '@lezer/common';

/**
 * Where something can be added at a draft's end: behind its text, but before a fence, comment or formula that is still open there (it would
 * swallow what follows) and before the rules that close the draft.
 */
export function appendPoint(draft: string, tree: Tree): number {
  let end = draft.length;
  for (let node = tree.topNode.lastChild; node !== null && isPassed(node); node = node.prevSibling)
    end = node.from;
  return draft.slice(0, end).trimEnd().length;
}

function isPassed(node: SyntaxNode): boolean {
  if (node.name === 'FencedCode') return isOpenFence(node);
  return node.name === 'HorizontalRule' || node.name === 'Unclosed';
}

function isOpenFence(node: SyntaxNode): boolean {
  const last = node.lastChild;
  return last?.name !== 'CodeMark' || last.from === node.from;
}
