import type { Mention } from '../../mentions/mention';

/** Tokens of a sentence, both ends in it. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A mention and the tokens that it spans: `last` is in. */
export interface MentionAt<M extends Mention = Mention> {
  readonly mention: M;
  readonly first: number;
  readonly last: number;
}
