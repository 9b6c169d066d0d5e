import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../span';
import { ownSlice } from './ownSlice';

/** Labels, as `referenceLabel` makes them, and their addresses. */
export type Definitions = ReadonlyMap<string, string>;

/** `[label]: address`; null where lezer's node lacks one of them. */
export type Definition = readonly [label: string, url: string] | null;

/** Reads a definition's tree, which begins at `start` of `text`. */
export function readDefinition(text: string, tree: Tree, start: number): Definition {
  const label = tree.topNode.getChild('LinkLabel');
  const url = tree.topNode.getChild('URL');
  if (label === null || url === null) return null;
  const name = referenceLabel(text.slice(start + label.from + 1, start + label.to - 1));
  return [name, address(ownSlice(text, start + url.from, start + url.to))];
}

/** A link as it is written; all spans count from where the source begins. */
export interface WrittenLink {
  readonly span: Span;
  /** Between its first brackets. */
  readonly words: Span;
  /** Nothing where it refers to a definition by its label: `[text][label]`, `[label][]` or `[label]`. */
  readonly url?: string;
  readonly label: string;
}

/**
 * Reads the node of a link in `source`, which begins at `start` of the node's tree. In the order of the text it has the marks of
 * its brackets, and behind them those of its parentheses with the address, or a label.
 */
export function readLink(source: string, start: number, node: SyntaxNode): WrittenLink | undefined {
  const span = { start: node.from - start, end: node.to - start };
  const marks: Span[] = [];
  let url = '';
  let label = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const part = { start: child.from - start, end: child.to - start };
    if (child.name === 'LinkMark') marks.push(part);
    if (child.name === 'LinkLabel') label = source.slice(part.start + 1, part.end - 1);
    if (child.name === 'URL' && marks.length > 2) url = source.slice(part.start, part.end);
  }
  const [open, close] = marks;
  if (open === undefined || close === undefined) return undefined;
  const words = { start: open.end, end: close.start };
  if (marks.length > 2) return { span, words, url: address(url), label: '' };
  if (label.trim() === '') label = source.slice(words.start, words.end);
  return { span, words, label: referenceLabel(label) };
}

/** Labels match without regard to case and white space. */
function referenceLabel(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** An address as it works: without `<>` and the backslashes before punctuation. */
export function address(written: string): string {
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&amp;/g, '&');
}
