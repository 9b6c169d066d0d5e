import type { SentenceReading, TokenSpan } from './reading';

/** A word that tells the property, and where it stands. */
export interface Cue {
  readonly clue: TokenSpan;
  readonly sentence: SentenceReading;
  readonly block: number;
}

/** A sentence whose words count as written beside the mention: a label, a table's head, the question it answers. */
export interface Label {
  readonly block: number;
  readonly sentence: SentenceReading;
  /** Token indexes, `last` out. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}
