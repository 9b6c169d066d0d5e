import type { Tree } from '@lezer/common';
import type { Block, BlockKind, Notation } from './draft';
import type { Place } from './place';
import { parentsOf } from './place';
import type { Prose } from './prose/prose';
import type { Readings } from './readings';
import type { Definitions } from './references';

/** A block on which what only some have may still be set. */
export type GrowingBlock = { -readonly [Key in keyof Block]: Block[Key] };

/** A block, if its prose made one, and the prose. */
export interface Added {
  readonly block: GrowingBlock | undefined;
  readonly prose: Prose;
}

/** Blocks of one tree that read otherwise if the draft defines the labels of their links. */
interface Unresolved {
  readonly tree: Tree;
  readonly added: readonly Added[];
  readonly labels: readonly string[];
  readonly read: (definitions: Definitions) => readonly Prose[];
}

/** Where a block is to stand, and how it is written there. */
export interface Placing {
  /** The start of its tree. */
  readonly treeStart: number;
  readonly place: Place;
  readonly kind: BlockKind;
  readonly notation?: Notation;
}

/** The blocks of a draft while it is gone through. */
export class BlockList {
  readonly blocks: Block[];
  readonly footnotes = new Map<string, number>();
  readonly #definitions = new Map<string, string>();
  readonly #unresolved: Unresolved[] = [];

  constructor(fields: readonly Block[]) {
    this.blocks = [...fields];
  }

  /** Adds a block, unless there is nothing in it. */
  add(prose: Prose, { treeStart, place, kind, notation }: Placing): Added {
    if (prose.isEmpty) return { block: undefined, prose };
    const index = this.blocks.length;
    const start = treeStart + prose.start;
    const { text, map, links, footnoteRefs } = prose;
    const block: GrowingBlock = {
      kind,
      span: { start, end: start + prose.written },
      text,
      map,
      notation: notation ?? 'markdown',
      headings: place.section.headings,
      parents: parentsOf(place.items, index),
      links,
      footnoteRefs,
    };
    setPointers(block, prose);
    const { footnote } = place;
    if (footnote !== undefined) block.footnote = footnote;
    if (footnote !== undefined && !this.footnotes.has(footnote))
      this.footnotes.set(footnote, index);
    this.blocks.push(block);
    return { block, prose };
  }

  /** The first definition of a label holds. */
  define(label: string, url: string): void {
    if (!this.#definitions.has(label)) this.#definitions.set(label, url);
  }

  /** Remembers how to read a tree's proses once all definitions are known. */
  mayResolve(tree: Tree, added: readonly Added[], read: Unresolved['read']): void {
    const labels = added.flatMap(({ prose }) => prose.labels);
    if (labels.length > 0) this.#unresolved.push({ tree, added, labels, read });
  }

  /** Reads anew the blocks with links by label that turned out to be defined. */
  resolve(readings: Readings): void {
    const definitions = readings.settle(this.#definitions);
    for (const { tree, added, labels, read } of this.#unresolved) {
      if (!labels.some((label) => definitions.has(label))) continue;
      const proses = readings.resolved(tree, definitions, read);
      for (const [i, { block }] of added.entries()) {
        const prose = proses[i];
        if (block && prose) setContent(block, prose);
      }
    }
  }
}

/** What the prose of a block alone says. */
function setContent(block: GrowingBlock, prose: Prose): void {
  block.text = prose.text;
  block.map = prose.map;
  block.links = prose.links;
  block.footnoteRefs = prose.footnoteRefs;
  setPointers(block, prose);
}

/** What few blocks have. Properties one by one: a draft has thousands of blocks, and spreading objects is slow. */
function setPointers(block: GrowingBlock, { unread, citations }: Prose): void {
  if (unread.length > 0) block.unread = unread;
  if (citations.length > 0) block.citations = citations;
}
