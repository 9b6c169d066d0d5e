import type { Citation, FootnoteRef, Link } from '../draft';
import type { Comment } from './comments';
import type { ProseMap } from './proseMap';

/** What is read of a block from its own source alone: it holds wherever the block moves, and whatever stands above it. */
export interface Prose {
  /** How far behind the start of its tree its source begins. */
  readonly start: number;
  /** How many UTF-16 units its source has. */
  readonly written: number;
  readonly text: string;
  readonly map: ProseMap;
  /** As `Built` has it. */
  readonly unread: readonly number[];
  readonly links: readonly Link[];
  readonly footnoteRefs: readonly FootnoteRef[];
  readonly citations: readonly Citation[];
  /** In the order of the text; spans count from the source's start. */
  readonly comments: readonly Comment[];
  /** The labels of what would be links if the draft defined them; their brackets stand in `text`. */
  readonly labels: readonly string[];
  /** Nothing to read, and nothing that points elsewhere. */
  readonly isEmpty: boolean;
  readonly isTruncated: boolean;
}
