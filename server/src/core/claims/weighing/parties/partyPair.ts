import type { Subject } from '../../../facts/factbase';
import type { PlaceMention } from '../../../mentions/mention';
import type { Company } from '../company';
import type { Nearness } from '../nearness';
import type { MentionAt } from '../../reading/blockReading';
import type { Scene } from '../../passages/scene';

/** That a place stands where a party of a subject belongs which is another place: what is to be weighed. */
export interface PartyPair {
  readonly scene: Scene;
  readonly at: MentionAt<PlaceMention>;
  readonly subject: Subject;
  /** The code of the party that may be meant. */
  readonly party: string;
  /** How near all stands that speaks for the subject. */
  readonly near: Nearness;
  readonly company: Company;
}

/** The places of a sentence that may stand where a party belongs, each with all parties that may be meant. */
export type PartyGroup = readonly [PartyPair, ...PartyPair[]];
