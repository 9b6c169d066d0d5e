import { Tree } from '@lezer/common';
import type { Added, GrowingBlock } from './blockList';
import { BlockList } from './blockList';
import type { Block, BlockKind } from './draft';
import { fieldBlocks } from './frontMatter/fields';
import type { FrontMatterReading } from './frontMatter/reading';
import { blockRoles } from './markdown/blockRoles';
import type { Place } from './place';
import { inCallout, inFootnote, inItem, inQuote, outermost } from './place';
import { commentsOf, moved, readComment } from './prose/comments';
import type { Comment } from './prose/comments';
import type { HtmlPart } from './prose/htmlBlock';
import { readHtmlBlock } from './prose/htmlBlock';
import { readProse } from './prose/readProse';
import type { Readings } from './readings';
import type { Definitions } from './references';
import { placeCells, readTable } from './tables';

/** What a draft's tree holds. */
export interface Contents {
  readonly blocks: readonly Block[];
  readonly footnotes: ReadonlyMap<string, number>;
  readonly comments: readonly Comment[];
  readonly isTruncated: boolean;
}

/** The blocks of a draft in the order of its text: the fields of its front matter, then those of lezer's tree of the whole. */
export function readBlocks(
  draft: string,
  tree: Tree,
  frontMatter: FrontMatterReading | undefined,
  readings: Readings,
): Contents {
  const walk = new Walk(draft, readings, frontMatter === undefined ? [] : fieldBlocks(frontMatter));
  walk.children(tree, 0, outermost());
  return walk.finish();
}

class Walk {
  readonly #draft: string;
  readonly #readings: Readings;
  readonly #list: BlockList;
  readonly #comments: Comment[] = [];
  #tables = 0;
  #isTruncated = false;
  /** The name of an HTML element that was opened above and whose content is no prose. */
  #unread: string | undefined;

  constructor(draft: string, readings: Readings, fields: readonly Block[]) {
    this.#draft = draft;
    this.#readings = readings;
    this.#list = new BlockList(fields);
  }

  children(tree: Tree, start: number, place: Place): void {
    for (let i = 0; i < tree.children.length; i++) {
      const child = tree.children[i];
      if (child instanceof Tree) this.#take(child, start + (tree.positions[i] ?? 0), place);
    }
  }

  finish(): Contents {
    this.#list.resolve(this.#readings);
    const { blocks, footnotes } = this.#list;
    return { blocks, footnotes, comments: this.#comments, isTruncated: this.#isTruncated };
  }

  #take(tree: Tree, start: number, place: Place): void {
    const role = blockRoles[tree.type.id];
    if (this.#unread !== undefined && role !== 'group' && role !== 'html') return;
    switch (role) {
      case 'group':
        this.children(tree, start, place);
        break;
      case 'quote':
        this.children(tree, start, isCallout(tree) ? inCallout(place) : inQuote(place));
        break;
      case 'item':
        this.#takeItem(tree, start, place);
        break;
      case 'paragraph':
        this.#takeProse(tree, start, place, place.kind);
        break;
      case 'heading':
        this.#takeHeading(tree, start, place);
        break;
      case 'table':
        this.#takeTable(tree, start, place);
        break;
      case 'html':
        this.#takeHtml(tree, start, place);
        break;
      case 'definition':
        this.#takeDefinition(tree, start);
        break;
      case 'comment':
        this.#takeComment(tree, start);
        break;
      case 'unread':
        this.#isTruncated = true;
        break;
      default:
    }
  }

  #takeItem(tree: Tree, start: number, place: Place): void {
    const mark = firstNode(tree);
    if (mark?.type.name !== 'FootnoteMark') this.children(tree, start, inItem(place));
    else {
      const label = this.#draft.slice(start + 2, start + mark.length - 2);
      this.children(tree, start, inFootnote(place, label));
    }
  }

  #takeHeading(tree: Tree, start: number, place: Place): void {
    const level = Number(tree.type.name.slice(-1));
    place.section.leave(level);
    this.#enter(this.#takeProse(tree, start, place, 'heading'), level, place);
  }

  #enter(heading: GrowingBlock | undefined, level: number, { section }: Place): void {
    if (heading === undefined) return;
    heading.level = level;
    section.enter(this.#list.blocks.length - 1, level);
  }

  #takeComment(tree: Tree, start: number): void {
    const comment = readComment(this.#draft.slice(start, start + tree.length), 0);
    if (comment) this.#addComments([comment], start);
  }

  #addComments(comments: readonly Comment[], treeStart: number): void {
    for (const comment of comments) this.#comments.push(moved(comment, treeStart));
  }

  #takeProse(tree: Tree, treeStart: number, place: Place, kind: BlockKind) {
    const prose = this.#readings.prose(this.#draft, tree, treeStart);
    this.#isTruncated ||= prose.isTruncated;
    if (prose.comments.length > 0) this.#addComments(commentsOf([prose]), treeStart);
    const added = this.#list.add(prose, { treeStart, place, kind });
    if (prose.labels.length > 0) {
      const range = { start: 0, end: tree.length };
      this.#list.mayResolve(tree, [added], (definitions: Definitions) => [
        readProse(this.#draft, treeStart, tree.cursor(), range, definitions),
      ]);
    }
    return added.block;
  }

  #takeTable(tree: Tree, treeStart: number, place: Place): void {
    const { cells, comments } = this.#readings.table(this.#draft, tree, treeStart);
    this.#addComments(comments, treeStart);
    const places = placeCells(cells, this.#tables++, this.#list.blocks.length);
    const added = cells.map(({ prose }, i) => {
      this.#isTruncated ||= prose.isTruncated;
      const one = this.#list.add(prose, { treeStart, place, kind: 'cell' });
      const cell = places[i];
      if (one.block !== undefined && cell !== undefined) one.block.cell = cell;
      return one;
    });
    this.#list.mayResolve(tree, added, (definitions: Definitions) =>
      readTable(this.#draft, tree, treeStart, definitions).cells.map(({ prose }) => prose),
    );
  }

  #takeHtml(tree: Tree, treeStart: number, place: Place): void {
    if (this.#unread !== undefined) {
      const written = this.#draft.slice(treeStart, treeStart + tree.length);
      if (closes(written, this.#unread)) this.#unread = undefined;
      return;
    }
    const { parts, comments, unread } = this.#readings.html(this.#draft, tree, treeStart);
    this.#addComments(comments, treeStart);
    const added = parts.map((part) => this.#addHtml(part, treeStart, place));
    this.#list.mayResolve(tree, added, (definitions: Definitions) =>
      readHtmlBlock(this.#draft, tree, treeStart, definitions).parts.map(({ prose }) => prose),
    );
    this.#unread = unread;
  }

  #addHtml({ element, prose }: HtmlPart, treeStart: number, place: Place): Added {
    this.#isTruncated ||= prose.isTruncated;
    const level = Number(/^h([1-6])$/.exec(element)?.[1] ?? 0);
    const kind = level > 0 ? 'heading' : (KINDS.get(element) ?? place.kind);
    if (level > 0) place.section.leave(level);
    const added = this.#list.add(prose, { treeStart, place, kind, notation: 'html' });
    if (level > 0) this.#enter(added.block, level, place);
    return added;
  }

  #takeDefinition(tree: Tree, start: number): void {
    const definition = this.#readings.definition(this.#draft, tree, start);
    if (definition !== null) this.#list.define(...definition);
  }
}

/** Elements of HTML that say what kind of block their text is. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['li', 'item'],
  ['dd', 'item'],
  ['blockquote', 'quote'],
]);

function closes(written: string, element: string): boolean {
  return new RegExp(`</${element}\\s*>`, 'i').test(written);
}

/** A quote that opens with `[!NOTE]` isn't one. */
function isCallout(quote: Tree): boolean {
  let node = quote.topNode.firstChild;
  while (node?.name === 'QuoteMark') node = node.nextSibling;
  return node?.firstChild?.name === 'CalloutMark';
}

/** lezer gathers many children in nameless trees. */
function firstNode(tree: Tree): Tree | undefined {
  const [first] = tree.children;
  if (!(first instanceof Tree)) return undefined;
  return first.type.isAnonymous ? firstNode(first) : first;
}
