import type { Draft } from '../../text/draft';
import type { BlockReading } from './blockReading';

/** A draft whose blocks are read: `blocks[i]` is the reading of `draft.blocks[i]`. */
export interface DraftReading {
  readonly draft: Draft;
  readonly blocks: readonly BlockReading[];
  /** The title, where it isn't a block of its own. */
  readonly title?: BlockReading;
}
