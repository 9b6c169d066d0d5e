import type { Fact, Property, Subject } from '../facts/factbase';
import type { Mention } from '../mentions/mention';
import type { Span } from '../span';

/** A mention that states a property of a subject. Spans count from the start of the draft; until it is placed, from that of its block. */
export interface Claim {
  readonly mention: Mention;
  /** Where the mention stands: its own span, moved to the draft's offsets. */
  readonly span: Span;
  readonly subject: Subject;
  readonly property: Property;
  /** What is known of that property of that subject: never empty. */
  readonly facts: readonly [Fact, ...Fact[]];
  /**
   * - plain: the draft's own words. - reported: `Kurti said that …`. - quoted: inside quotation marks, never rewritten. - field: a title or
   * summary in the front matter, which not every reader sees.
   */
  readonly voice: 'plain' | 'reported' | 'quoted' | 'field';
  /** The draft states it; else it wishes, asks or supposes it, and no more can be said than that it would be right. */
  readonly isAsserted: boolean;
  /** EDTF: the other dates of its clause, in the order of the text. */
  readonly days: readonly string[];
  /** The ids of the sources that the draft cites beside it. */
  readonly cited: readonly string[];
  readonly because: readonly Reason[];
  /** From 0 to 1: how sure it is that this subject and property are meant. A finding that blames needs more of it than one that confirms. */
  readonly confidence: number;
  /** The other of two values that the sentence has exchanged; its span counts from where the claim's own was read. */
  readonly swappedWith?: SwappedValue;
  /** The confidence is a probability, told by the trained reader; else the word of a rule. */
  readonly isWeighed: boolean;
}

/** A value that stands where another belongs, and the fact that belongs where it stands. */
export interface SwappedValue {
  readonly mention: Mention;
  readonly fact: Fact;
}

/** A stretch of the draft that made the claim this subject or this property. */
export interface Reason {
  readonly role: 'subject' | 'property';
  readonly span: Span;
  readonly text: string;
}
