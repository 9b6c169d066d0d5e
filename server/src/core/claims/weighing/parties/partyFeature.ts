import type { PartyPair } from './partyPair';

/** One number that tells something of a place and the party that may be meant. */
export interface PartyFeature {
  readonly name: string;
  readonly of: (pair: PartyPair) => number;
}
