import type { SyntaxNode, Tree } from '@lezer/common';
import { commentsOf } from './comments';
import type { Comment } from './comments';
import { readTag, roleOfTag } from './htmlTags';
import type { HtmlTag } from './htmlTags';
import type { Prose } from './prose';
import { readProse } from './readProse';
import type { Definitions } from '../references';

/** A run of prose in an HTML block and the element that it stands in. */
export interface HtmlPart {
  readonly element: string;
  readonly prose: Prose;
}

export interface HtmlReading {
  readonly parts: readonly HtmlPart[];
  /** In the order of the text, counted from the tree's start. */
  readonly comments: readonly Comment[];
  /** An element whose content is no prose is still open at the block's end. */
  readonly unread: string | undefined;
}

/** Reads what a reader sees of an HTML block: a part for each run of text between the tags of blocks. */
export function readHtmlBlock(
  draft: string,
  tree: Tree,
  treeStart: number,
  definitions?: Definitions,
): HtmlReading {
  const parts: HtmlPart[] = [];
  const proses: Prose[] = [];
  const open: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    const prose = readProse(draft, treeStart, tree.cursor(), { start: from, end: to }, definitions);
    proses.push(prose);
    if (!prose.isEmpty) parts.push({ element: open.at(-1) ?? '', prose });
  };
  for (const { node, tag } of tagsOf(draft, tree, treeStart)) {
    const unread = unreadAmong(open);
    if (unread !== undefined) {
      if (tag.kind === 'close' && tag.name === unread) open.pop();
      continue;
    }
    const role = roleOfTag(tag.name);
    if (role === 'unread' && tag.kind === 'open') open.push(tag.name);
    if (role !== 'block' || node.from < from) continue;
    close(node.from);
    from = node.to;
    if (tag.kind === 'open') open.push(tag.name);
    if (tag.kind === 'close' && open.includes(tag.name)) open.length = open.lastIndexOf(tag.name);
  }
  close(tree.length);
  return { parts, comments: commentsOf(proses), unread: unreadAmong(open) };
}

/** The innermost of the open elements, where what is in it is no prose. */
function unreadAmong(open: readonly string[]): string | undefined {
  const last = open.at(-1);
  return last !== undefined && roleOfTag(last) === 'unread' ? last : undefined;
}

function* tagsOf(
  draft: string,
  tree: Tree,
  treeStart: number,
): Generator<{ node: SyntaxNode; tag: HtmlTag }> {
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'HTMLTag') continue;
    const tag = readTag(draft.slice(treeStart + node.from, treeStart + node.to));
    if (tag !== undefined) yield { node, tag };
  }
}
