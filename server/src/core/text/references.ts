import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../span';
import { blank, ownSlice } from './blanking';
import type { Link } from './draft';

/** `[text][label]`, `[label][]` or `[label]`: a link if the draft defines the label, else plain text with brackets. */
export interface Reference {
  readonly span: Span;
  readonly label: string;
  readonly url?: undefined;
  /** What is blanked if it is a link, as `blank` takes it: from, to, from, to. */
  readonly marks: readonly number[];
}

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

/**
 * Reads the node of a link in `source`, which begins at `start` of the node's tree. In the order of the text it has the marks of
 * its brackets, and behind them those of its parentheses with the address, or a label.
 */
export function readLink(
  source: string,
  start: number,
  node: SyntaxNode,
): Link | Reference | undefined {
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
  if (marks.length > 2) return { span, url: address(url) };
  if (label.trim() === '') label = source.slice(open.end, close.start);
  const blanked = [open.start, open.end, close.start, span.end];
  return { span, label: referenceLabel(label), marks: blanked };
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

/** Text and links of a block once the draft's definitions are known. */
export interface Resolved {
  readonly text: string;
  readonly links: readonly Link[];
}

/** Makes links of the references that are defined, and blanks their marks. */
export function resolve(
  { text, links }: Resolved,
  references: readonly Reference[],
  definitions: Definitions,
): Resolved {
  const marks: number[] = [];
  const found: Link[] = [];
  for (const { span, label, marks: own } of references) {
    const url = definitions.get(label);
    if (url === undefined) continue;
    marks.push(...own);
    found.push({ span, url });
  }
  if (found.length === 0) return { text, links };
  const inOrder = [...links, ...found].sort((a, b) => a.span.start - b.span.start);
  return { text: blank(text, marks), links: inOrder };
}
