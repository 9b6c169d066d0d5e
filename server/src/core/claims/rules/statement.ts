import type { Fact, Property, Subject } from '../../facts/factbase';
import type { Mention } from '../../mentions/mention';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

/** That a mention of a sentence states a property of a subject. */
export interface Statement<M extends Mention = Mention> {
  readonly at: MentionAt<M>;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  readonly property: Property;
  /** What the draft can be held against. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** From 0 to 1: how sure it is that this subject and property are meant. */
  readonly confidence: number;
}
