import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import type { Span } from '../../../server/src/core/span';

/** A node of a draft as remark parses it, which shares nothing with the checker's own reader. */
export interface Piece {
  readonly type: string;
  /** All that a fix leaves as it is: a link's address, a heading's level, the whole of code and math. */
  readonly attributes: string;
  /** What a fix may change some of: the words of text and of raw HTML, the fields of YAML. */
  readonly value: string;
  readonly children: readonly Piece[];
}

/** The draft as a tree. */
export function parse(text: string): Piece {
  return pieceOf(parsed(asRemarkKnowsIt(text)));
}

/** Parsed once while it is compared with each of its corrections. */
function parsed(text: string): Parsed {
  const known = trees.get(text);
  if (known !== undefined) return known;
  if (trees.size > 50) trees.clear();
  const tree = reader.parse(text);
  trees.set(text, tree);
  return tree;
}

const trees = new Map<string, Parsed>();

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, [
    'yaml',
    'toml',
    { type: 'json', fence: { open: '{', close: '}' }, anywhere: false },
  ])
  .use(remarkDirective)
  // One dollar sign opens an amount of money.
  .use(remarkMath, { singleDollarTextMath: false });

/**
 * What other readers of Markdown show and remark takes for something else. Of a wikilink they show the alias, else the page's name.
 * Behind a comment, a line break or an image at a line's start they read on, where CommonMark has raw HTML: a word joiner in front
 * makes a paragraph of it.
 */
function asRemarkKnowsIt(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/!?\[\[(?:[^[\]|\r\n]*\|)?([^[\]|\r\n]*)\]\]/g, '$1')
    .replace(/^([ \t>]*)(?=<!--(?:(?!-->).)*-->[ \t]*[^\s<]|<(?:br|img)\b)/gm, '$1\u2060');
}

/** Where code stands in a draft. */
export function codeSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const walk = ({ type, position, children = [] }: Parsed): void => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    const isCode = type === 'code' || type === 'inlineCode';
    if (isCode && start !== undefined && end !== undefined) spans.push({ start, end });
    children.forEach(walk);
  };
  walk(parsed(text));
  return spans;
}

interface Parsed {
  readonly type: string;
  readonly value?: unknown;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
  readonly children?: readonly Parsed[];
}

function pieceOf(node: Parsed): Piece {
  const { type, value, children = [], ...own } = node;
  const isOpen = ['text', 'html', 'yaml', 'toml', 'json'].includes(type);
  const attributes = Object.entries({ ...own, ...(isOpen ? {} : { value }) })
    .filter(([name, each]) => name !== 'position' && name !== 'data' && each !== undefined)
    .map(([name, each]) => `${name}=${JSON.stringify(each)}`);
  return {
    type,
    attributes: attributes.join(' '),
    value: isOpen ? String(value) : '',
    children: children.map(pieceOf),
  };
}

/** All pieces of a tree, in the order of the text. */
export function everyPiece(piece: Piece): readonly Piece[] {
  return [piece, ...piece.children.flatMap(everyPiece)];
}

/** Raw HTML cut into its tags and comments, and the words between these. */
export function htmlParts(html: string): readonly string[] {
  return html.split(/(<!--[^]*?(?:-->|$)|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>)/);
}
