import type { Span } from '../span';

/** A Markdown draft, read. All spans of a draft and its blocks' own `span` count from the start of `text`. */
export interface Draft {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  /** The front matter's `title`, else the text of the first level-one heading. */
  readonly title?: string;
  /** In the order of the text. Indexes into this list are how blocks refer to each other. */
  readonly blocks: readonly Block[];
  /** Where each footnote is defined: label without `[^` `]` → index of its first block. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** Part of the text was left unread: the time ran out, or a paragraph had more markup than any writer makes. */
  readonly truncated?: true;
}

export interface FrontMatter {
  readonly span: Span;
  readonly title?: string;
  /** The `date` field as far as it is an ISO date: `2025-12-15`, `2025-12`, `2025`. */
  readonly date?: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'footnote';

/**
 * A run of prose: what a reader takes in as one piece. `text[i]` stands at `span.start + i` of the draft; markup, code, link
 * targets, HTML and comments are blanked with spaces of equal length, never cut out. Line breaks stay. All other spans of a block
 * count from the start of its `text`, so that a block read once can be kept while it moves.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly text: string;
  /** The headings it stands under, outermost first: indexes into `Draft.blocks`. For a heading, those above it. */
  readonly headings: readonly number[];
  /** For what stands in a list: the blocks that open the items round it, outermost first. */
  readonly parents: readonly number[];
  /** 1 to 6 for a heading. */
  readonly level?: number;
  readonly cell?: Cell;
  /** The label of the footnote that it defines or belongs to. */
  readonly footnote?: string;
  readonly links: readonly Link[];
  readonly footnoteRefs: readonly FootnoteRef[];
  /** Bold and label stretches: `**Prisoners:** 300` has one. */
  readonly strong: readonly Span[];
  /** `[@who-2025]` and `@who-2025`, as pandoc reads them; absent where there are none. */
  readonly citations?: readonly Citation[];
}

/** A cell's place in its table: `rowHead` is the row's first cell, `columnHead` the header cell above; both indexes into blocks. */
export interface Cell {
  /** Counts tables from 0 in the order of the draft. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
  readonly rowHead?: number;
  readonly columnHead?: number;
}

/** An inline or reference link, or an autolink: `span` covers it from its `[` to its `)`. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** `[^1]` in running text. */
export interface FootnoteRef {
  readonly span: Span;
  readonly label: string;
}

/** One key of a citation: the span covers `@who-2025`, the id is `who-2025`. */
export interface Citation {
  readonly span: Span;
  readonly id: string;
}
