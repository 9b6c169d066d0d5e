import type { PartyPair } from './partyPair';

/** One number that tells something of a place and the party that may be meant. */
export interface PartyFeature {
  readonly name: string;
  readonly of: (pair: PartyPair) => number;
  /** - place: the same for all pairs of a place. - subject: the same for those of one subject. Left out: each pair has its own. */
  readonly reach?: 'place' | 'subject';
}
