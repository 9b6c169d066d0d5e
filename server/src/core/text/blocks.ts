import { Tree } from '@lezer/common';
import type { Block, BlockKind, Cell } from './draft';
import { byNodeType } from './markdown/grammar';
import type { Prose } from './prose';
import type { Readings } from './readings';

/** What a draft's tree holds. */
export interface Contents {
  readonly blocks: readonly Block[];
  readonly footnotes: ReadonlyMap<string, number>;
  readonly isTruncated: boolean;
}

/** The blocks of a draft in the order of its text, from lezer's tree of the whole. */
export function readBlocks(draft: string, tree: Tree, readings: Readings): Contents {
  const walk = new Walk(draft, readings);
  walk.children(tree, 0, {
    section: { path: [], indexes: [] },
    items: [],
    kind: 'paragraph',
    depth: 0,
  });
  return walk.finish();
}

/** Where a block stands. */
interface Place {
  readonly section: Section;
  /** The list items round it, outermost first. */
  readonly items: readonly Item[];
  /** What a paragraph is here: one in a quote or footnote stays that in a list there. */
  readonly kind: BlockKind;
  readonly footnote?: string;
  readonly depth: number;
}

/** The headings above; a quote or item has some of its own, which end with it. */
interface Section {
  path: readonly { index: number; level: number }[];
  indexes: readonly number[];
}

interface Item {
  /** The block that opens it, once it is read. */
  opener?: number;
}

class Walk {
  readonly #draft: string;
  readonly #readings: Readings;
  readonly #blocks: Block[] = [];
  readonly #footnotes = new Map<string, number>();
  readonly #definitions = new Map<string, string>();
  readonly #unresolved: { index: number; prose: Prose }[] = [];
  #tables = 0;
  #isTruncated = false;

  constructor(draft: string, readings: Readings) {
    this.#draft = draft;
    this.#readings = readings;
  }

  children(tree: Tree, start: number, place: Place): void {
    tree.children.forEach((child, i) => {
      if (child instanceof Tree) this.#take(child, start + (tree.positions[i] ?? 0), place);
    });
  }

  finish(): Contents {
    const definitions = this.#readings.settle(this.#definitions);
    for (const { index, prose } of this.#unresolved) {
      const block = this.#blocks[index];
      if (block !== undefined) {
        this.#blocks[index] = { ...block, ...this.#readings.resolved(prose, definitions) };
      }
    }
    return { blocks: this.#blocks, footnotes: this.#footnotes, isTruncated: this.#isTruncated };
  }

  #take(tree: Tree, start: number, place: Place): void {
    switch (roles[tree.type.id]) {
      case 'group':
        this.children(tree, start, place);
        break;
      case 'quote':
        this.#takeInside(tree, start, { ...place, kind: 'quote' });
        break;
      case 'item':
        this.#takeItem(tree, start, place);
        break;
      case 'paragraph':
        this.#add(this.#readings.prose(this.#draft, tree, start), start, place);
        break;
      case 'heading':
        this.#takeHeading(tree, start, place);
        break;
      case 'table':
        this.#takeTable(tree, start, place);
        break;
      case 'definition':
        this.#takeDefinition(tree, start);
    }
  }

  /** Nested deeper than any writer goes, and than the stack of calls might bear, nothing is read. */
  #takeInside(tree: Tree, start: number, place: Place): void {
    if (place.depth >= DEEPEST) this.#isTruncated = true;
    else
      this.children(tree, start, {
        ...place,
        section: { ...place.section },
        depth: place.depth + 1,
      });
  }

  #takeItem(tree: Tree, start: number, place: Place): void {
    const mark = firstNode(tree);
    if (mark?.type.name === 'FootnoteMark') {
      const footnote = this.#draft.slice(start + 2, start + mark.length - 2);
      this.#takeInside(tree, start, { ...place, kind: 'footnote', footnote });
    } else {
      const kind = place.kind === 'paragraph' ? 'item' : place.kind;
      this.#takeInside(tree, start, { ...place, kind, items: [...place.items, {}] });
    }
  }

  #takeHeading(tree: Tree, start: number, place: Place): void {
    const level = Number(tree.type.name.slice(-1));
    const { section } = place;
    const above = section.path.filter((heading) => heading.level < level);
    section.path = above;
    section.indexes = above.map(({ index }) => index);
    const prose = this.#readings.prose(this.#draft, tree, start);
    const index = this.#add(prose, start, { ...place, kind: 'heading' }, { level });
    if (index === undefined) return;
    section.path = [...above, { index, level }];
    section.indexes = section.path.map((heading) => heading.index);
  }

  #takeTable(tree: Tree, start: number, place: Place): void {
    const table = this.#tables++;
    const columnHeads: number[] = [];
    let rowHead: { row: number; index: number } | undefined;
    for (const { row, column, prose } of this.#readings.table(this.#draft, tree, start)) {
      const columnHead = row > 0 ? columnHeads[column] : undefined;
      const cell: Cell = {
        table,
        row,
        column,
        isHeader: row === 0,
        ...(rowHead?.row === row && { rowHead: rowHead.index }),
        ...(columnHead !== undefined && { columnHead }),
      };
      const index = this.#blocks.length;
      if (row === 0) columnHeads[column] = index;
      else if (column === 0) rowHead = { row, index };
      this.#add(prose, start, { ...place, kind: 'cell' }, { cell });
    }
  }

  #takeDefinition(tree: Tree, start: number): void {
    const definition = this.#readings.definition(this.#draft, tree, start);
    if (definition === null || this.#definitions.has(definition[0])) return;
    this.#definitions.set(...definition);
  }

  /** Adds the block, unless it is empty, and tells its index. */
  #add(
    prose: Prose,
    treeStart: number,
    place: Place,
    own?: Pick<Block, 'level' | 'cell'>,
  ): number | undefined {
    this.#isTruncated ||= prose.isTruncated;
    if (prose.isEmpty) return undefined;
    const index = this.#blocks.length;
    const start = treeStart + prose.start;
    const { footnote } = place;
    this.#blocks.push({
      kind: place.kind,
      span: { start, end: start + prose.text.length },
      text: prose.text,
      headings: place.section.indexes,
      parents: openers(place.items, index),
      links: prose.links,
      footnoteRefs: prose.footnoteRefs,
      strong: prose.strong,
      ...own,
      ...(footnote !== undefined && { footnote }),
      ...(prose.citations.length > 0 && { citations: prose.citations }),
    });
    if (prose.references.length > 0) this.#unresolved.push({ index, prose });
    if (footnote !== undefined && !this.#footnotes.has(footnote))
      this.#footnotes.set(footnote, index);
    return index;
  }
}

/** The openers of the items round block `index`, each once; an item without one is opened by this block. */
function openers(items: readonly Item[], index: number): readonly number[] {
  const found: number[] = [];
  for (const item of items) {
    item.opener ??= index;
    if (item.opener !== index && item.opener !== found.at(-1)) found.push(item.opener);
  }
  return found;
}

/** lezer gathers many children in nameless trees. */
function firstNode(tree: Tree): Tree | undefined {
  const [first] = tree.children;
  if (!(first instanceof Tree)) return undefined;
  return first.type.isAnonymous ? firstNode(first) : first;
}

type Role = 'group' | 'quote' | 'item' | 'paragraph' | 'heading' | 'table' | 'definition' | 'none';

const roles = byNodeType(
  new Map<string, Role>([
    ['', 'group'],
    ['BulletList', 'group'],
    ['OrderedList', 'group'],
    ['Blockquote', 'quote'],
    ['ListItem', 'item'],
    ['Paragraph', 'paragraph'],
    ['Task', 'paragraph'],
    ...[1, 2, 3, 4, 5, 6].map((level): [string, Role] => [`ATXHeading${level}`, 'heading']),
    ['SetextHeading1', 'heading'],
    ['SetextHeading2', 'heading'],
    ['Table', 'table'],
    ['LinkReference', 'definition'],
  ]),
  'none',
);

const DEEPEST = 100;
