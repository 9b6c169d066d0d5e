import type { BlockKind } from './draft';

/** Where a block stands: what its own source doesn't tell. */
export interface Place {
  readonly section: Section;
  /** The list items round it, outermost first. */
  readonly items: readonly Item[];
  /** What a paragraph is here. One in a quote or footnote stays that in a list there. */
  readonly kind: BlockKind;
  readonly footnote: string | undefined;
}

/** The headings above, outermost first, as indexes of blocks and with their levels. */
export class Section {
  #indexes: readonly number[];
  #levels: readonly number[];

  constructor(indexes: readonly number[] = [], levels: readonly number[] = []) {
    this.#indexes = indexes;
    this.#levels = levels;
  }

  /** The same array until a heading comes. */
  get headings(): readonly number[] {
    return this.#indexes;
  }

  /** Leaves the sections that a heading of this level ends. */
  leave(level: number): void {
    const kept = this.#levels.findLastIndex((above) => above < level) + 1;
    if (kept === this.#levels.length) return;
    this.#indexes = this.#indexes.slice(0, kept);
    this.#levels = this.#levels.slice(0, kept);
  }

  enter(index: number, level: number): void {
    this.#indexes = [...this.#indexes, index];
    this.#levels = [...this.#levels, level];
  }

  /** For a quote or item: headings in it end with it. */
  inner(): Section {
    return new Section(this.#indexes, this.#levels);
  }
}

/** A list item, and the block that opens it, once it is read. */
export interface Item {
  opener: number | undefined;
}

/** Where a draft begins. */
export function outermost(): Place {
  return { section: new Section(), items: [], kind: 'paragraph', footnote: undefined };
}

export function inQuote({ section, items, footnote }: Place): Place {
  return { section: section.inner(), items, kind: 'quote', footnote };
}

/** A callout (`> [!NOTE]`) is set as a quote and says what the draft itself says. */
export function inCallout({ section, items, kind, footnote }: Place): Place {
  return { section: section.inner(), items, kind, footnote };
}

export function inItem({ section, items, kind, footnote }: Place): Place {
  return {
    section: section.inner(),
    items: [...items, { opener: undefined }],
    kind: kind === 'paragraph' ? 'item' : kind,
    footnote,
  };
}

export function inFootnote({ section, items }: Place, footnote: string): Place {
  return { section: section.inner(), items, kind: 'footnote', footnote };
}

/** The openers of the items round block `index`, each once; this block opens those that have none yet. */
export function parentsOf(items: readonly Item[], index: number): readonly number[] {
  if (items.length === 0) return NO_PARENTS;
  const found: number[] = [];
  for (const item of items) {
    item.opener ??= index;
    if (item.opener !== index && item.opener !== found.at(-1)) found.push(item.opener);
  }
  return found;
}

const NO_PARENTS: readonly number[] = [];
