import type { Fact, Property, Subject } from '../facts/factbase';
import type { Mention } from '../mentions/mention';
import type { Span } from '../span';

/** A mention that states a property of a subject. Spans count from the start of the draft. */
export interface Claim {
  readonly mention: Mention;
  /** Where the mention stands: its own span, moved to the draft's offsets. */
  readonly span: Span;
  readonly subject: Subject;
  readonly property: Property;
  /** What is known of that property of that subject: never empty. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** - plain: the draft's own words. - reported: `Kurti said that …`. - quoted: inside quotation marks, never rewritten. */
  readonly voice: 'plain' | 'reported' | 'quoted';
  /** The ids of the sources that the draft cites beside it. */
  readonly cited: readonly string[];
  readonly because: readonly Reason[];
}

/** A stretch of the draft that made the claim this subject or this property. */
export interface Reason {
  readonly role: 'subject' | 'property';
  readonly span: Span;
  readonly text: string;
}
