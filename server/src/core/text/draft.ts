import type { Span } from '../span';
import type { Comment } from './prose/comments';
import type { ProseMap } from './prose/proseMap';

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
  /** In the order of the text; what only looks like one, in code for instance, is none. */
  readonly comments: readonly Comment[];
  /** Where something can be added below the text: see `appendPoint`. */
  readonly end: number;
  /** Part of the text was left unread: the time ran out, or a paragraph had more markup than any writer makes. */
  readonly truncated?: true;
}

export interface FrontMatter {
  readonly span: Span;
  /** What the title field says, on one line. */
  readonly title?: string;
  /** The fields that bear the draft's day, as they are written, the one that counts first. */
  readonly dates: readonly string[];
  /** What its field `pactcheck` says, where it has one. */
  readonly pactcheck?: { readonly span: Span; readonly text: string };
  /** Every field that holds a text, by its name in small letters, as it is written. */
  readonly fields: ReadonlyMap<string, string>;
}

/** `field`: a text of the front matter that readers see, its title or summary. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'footnote' | 'field';

/**
 * How text is written where a block stands, which decides what a correction has to escape and whether a citation can be put there. `html`:
 * in an HTML block, where Markdown isn't read; the others are a field's.
 */
export type Notation =
  'markdown' | 'html' | 'plain-scalar' | 'double-quoted' | 'single-quoted' | 'literal';

/**
 * A run of prose: what a reader takes in as one piece. Its `text` is what the reader sees: no markup, code, link targets or comments, entities
 * as the characters they stand for; line breaks stay. All its other spans count in that text, so that a block read once can be kept while
 * it moves; `map` leads from there to the block's source, the stretch of the draft at `span`.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly text: string;
  /** To offsets from the start of `span`. */
  readonly map: ProseMap;
  readonly notation: Notation;
  /** Where in the text something stands that a reader sees and that isn't read, such as code; absent where there is nothing. */
  readonly unread?: readonly number[];
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

/** An inline or reference link, or an autolink: `span` covers its words, of which an address alone has none. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** `[^1]` in running text: it stands behind the character before `at`. */
export interface FootnoteRef {
  readonly at: number;
  readonly label: string;
}

/** One key of a citation: the id of `@who-2025` is `who-2025`. */
export interface Citation {
  readonly at: number;
  readonly id: string;
  /** Where its `@` stands in the block's source. */
  readonly written: number;
}
