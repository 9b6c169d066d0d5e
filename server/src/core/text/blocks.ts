import { Tree } from '@lezer/common';
import type { Block, BlockKind } from './draft';
import { blockRoles } from './markdown/blockRoles';
import type { Place } from './place';
import { inFootnote, inItem, inQuote, outermost, parentsOf } from './place';
import type { Prose } from './prose';
import type { Readings } from './readings';
import { placeCells } from './tables';

/** What a draft's tree holds. */
export interface Contents {
  readonly blocks: readonly Block[];
  readonly footnotes: ReadonlyMap<string, number>;
  readonly isTruncated: boolean;
}

/** The blocks of a draft in the order of its text, from lezer's tree of the whole. */
export function readBlocks(draft: string, tree: Tree, readings: Readings): Contents {
  const walk = new Walk(draft, readings);
  walk.children(tree, 0, outermost());
  return walk.finish();
}

class Walk {
  readonly #draft: string;
  readonly #readings: Readings;
  readonly #blocks: Block[] = [];
  readonly #footnotes = new Map<string, number>();
  readonly #definitions = new Map<string, string>();
  readonly #unresolved: { block: Growing; prose: Prose }[] = [];
  #tables = 0;
  #isTruncated = false;

  constructor(draft: string, readings: Readings) {
    this.#draft = draft;
    this.#readings = readings;
  }

  children(tree: Tree, start: number, place: Place): void {
    for (let i = 0; i < tree.children.length; i++) {
      const child = tree.children[i];
      if (child instanceof Tree) this.#take(child, start + (tree.positions[i] ?? 0), place);
    }
  }

  finish(): Contents {
    const definitions = this.#readings.settle(this.#definitions);
    for (const { block, prose } of this.#unresolved) {
      const { text, links } = this.#readings.resolved(prose, definitions);
      block.text = text;
      block.links = links;
    }
    return { blocks: this.#blocks, footnotes: this.#footnotes, isTruncated: this.#isTruncated };
  }

  #take(tree: Tree, start: number, place: Place): void {
    switch (blockRoles[tree.type.id]) {
      case 'group':
        this.children(tree, start, place);
        break;
      case 'quote':
        this.children(tree, start, inQuote(place));
        break;
      case 'item':
        this.#takeItem(tree, start, place);
        break;
      case 'paragraph':
        this.#add(this.#readings.prose(this.#draft, tree, start), start, place, place.kind);
        break;
      case 'heading':
        this.#takeHeading(tree, start, place);
        break;
      case 'table':
        this.#takeTable(tree, start, place);
        break;
      case 'definition':
        this.#takeDefinition(tree, start);
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
    const prose = this.#readings.prose(this.#draft, tree, start);
    const heading = this.#add(prose, start, place, 'heading');
    if (heading === undefined) return;
    heading.level = level;
    place.section.enter(this.#blocks.length - 1, level);
  }

  #takeTable(tree: Tree, start: number, place: Place): void {
    const cells = this.#readings.table(this.#draft, tree, start);
    const places = placeCells(cells, this.#tables++, this.#blocks.length);
    cells.forEach(({ prose }, i) => {
      const block = this.#add(prose, start, place, 'cell');
      const cell = places[i];
      if (block !== undefined && cell !== undefined) block.cell = cell;
    });
  }

  #takeDefinition(tree: Tree, start: number): void {
    const definition = this.#readings.definition(this.#draft, tree, start);
    if (definition === null || this.#definitions.has(definition[0])) return;
    this.#definitions.set(...definition);
  }

  /** Adds a block, unless there is nothing in it; what only some blocks have may still be set on it. */
  #add(prose: Prose, treeStart: number, place: Place, kind: BlockKind): Growing | undefined {
    this.#isTruncated ||= prose.isTruncated;
    if (prose.isEmpty) return undefined;
    const index = this.#blocks.length;
    const start = treeStart + prose.start;
    const block: Growing = {
      kind,
      span: { start, end: start + prose.text.length },
      text: prose.text,
      headings: place.section.headings,
      parents: parentsOf(place.items, index),
      links: prose.links,
      footnoteRefs: prose.footnoteRefs,
      strong: prose.strong,
    };
    const { footnote } = place;
    if (footnote !== undefined) block.footnote = footnote;
    if (footnote !== undefined && !this.#footnotes.has(footnote))
      this.#footnotes.set(footnote, index);
    if (prose.citations.length > 0) block.citations = prose.citations;
    if (prose.references.length > 0) this.#unresolved.push({ block, prose });
    this.#blocks.push(block);
    return block;
  }
}

type Growing = { -readonly [Key in keyof Block]: Block[Key] };

/** lezer gathers many children in nameless trees. */
function firstNode(tree: Tree): Tree | undefined {
  const [first] = tree.children;
  if (!(first instanceof Tree)) return undefined;
  return first.type.isAnonymous ? firstNode(first) : first;
}
