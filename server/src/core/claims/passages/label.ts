import type { SentenceReading, TokenSpan } from '../reading/blockReading';

/** A word that tells the property, and where it stands. */
export interface Cue {
  readonly clue: TokenSpan;
  readonly sentence: SentenceReading;
  /** The passage's slot of the block that it stands in. */
  readonly slot: number;
}

/** A sentence whose words count as written beside the mention: a label, a table's head, the question it answers. */
export interface Label {
  readonly slot: number;
  readonly sentence: SentenceReading;
  /** Token indexes, `last` out. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}
