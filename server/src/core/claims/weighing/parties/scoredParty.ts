import { MODEL } from '../model';
import type { SceneGroups } from '../groups';
import { probability } from '../trees';
import type { PartyGroup, PartyPair } from './partyPair';
import { partyPairsIn } from './partyPairs';
import { forEachPartyRow } from './partyRows';

/** The party that a place most likely stands for, wrongly; and how surely, from 0 to 1. */
export interface ScoredParty {
  readonly pair: PartyPair;
  readonly probability: number;
}

/** The places of a sentence that are likely enough wrong to be spoken of. */
export function strangersIn(sentence: SceneGroups): readonly ScoredParty[] {
  return partyPairsIn(sentence)
    .map(likeliestParty)
    .filter((one) => one.probability >= MODEL.thresholds.places.check);
}

function likeliestParty(pairs: PartyGroup): ScoredParty {
  const [first] = pairs;
  let best: ScoredParty = { pair: first, probability: 0 };
  forEachPartyRow(pairs, (row, pair) => {
    const p = probability(MODEL.party, row);
    if (p > best.probability) best = { pair, probability: p };
  });
  return best;
}
