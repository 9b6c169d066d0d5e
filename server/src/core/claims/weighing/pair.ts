import type { Fact, Property, Subject } from '../../facts/factbase';
import type { Relation } from '../../values/relate';
import type { ScoredCue } from '../records/cues';
import type { Label } from '../passages/label';
import type { MentionAt } from '../reading/blockReading';
import type { Scene } from '../passages/scene';
import type { UnitFit } from '../records/unitFit';
import type { Nearness } from './nearness';

/** That a mention states a property of a subject: what is to be weighed. */
export interface Pair {
  readonly scene: Scene;
  readonly at: MentionAt;
  readonly subject: Subject;
  readonly property: Property;
  /** What is known of it; those among several whose own words stand beside the mention. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** How far the words stand that the facts need beside them (`FAR`); 0 where they need none. */
  readonly context: number;
  /** How near all stands that speaks for the subject. */
  readonly near: Nearness;
  readonly cue: ScoredCue | undefined;
  readonly labels: readonly Label[];
  /** `foreign`: the noun counted is another one. */
  readonly unit: UnitFit | 'foreign';
  readonly relation: Relation;
  /** All pairs of the mention, itself among them. */
  readonly rivals: readonly Pair[];
}
