import { placeFactsIn } from '../placeFacts';
import type { PlaceReading } from '../placeFacts';
import type { Lexicon } from '../lexicon';
import type { Passage } from '../passage';
import { scenesIn } from '../scene';
import type { Scene } from '../scene';
import type { DraftContext } from './discourse';
import { featureRows } from './features/all';
import { groupsIn } from './groups';
import type { PairGroup } from './groups';
import { MODEL } from './model';
import { probability } from './trees';

/** A value of a block, how likely it states each of its facts (by the pair alone, from 0 to 1), and what that was told by. */
export interface ScoredValue extends PairGroup {
  readonly scores: Float64Array;
  readonly features: readonly Float32Array[];
}

/** The values of a block, weighed one by one. Made of a passage and a draft's summary alone. */
export interface ScoredBlock {
  readonly scenes: readonly Scene[];
  readonly values: readonly ScoredValue[];
  readonly places: readonly PlaceReading[];
}

/** A block as it is read before anything is weighed. */
export interface ReadBlock {
  readonly scenes: readonly Scene[];
  readonly places: readonly PlaceReading[];
  readonly groups: readonly PairGroup[];
}

/** The values of a passage's own block with all facts that they may state. */
export function readGroups(passage: Passage, draft: DraftContext, lexicon: Lexicon): ReadBlock {
  const scenes = scenesIn(passage, lexicon);
  const places = scenes.flatMap(placeFactsIn);
  if (places.length > 0) {
    const settled = new Set(places.map(({ at }) => at));
    for (const { distances } of scenes) distances.settle(settled);
  }
  return { scenes, places, groups: groupsIn(scenes, draft, lexicon) };
}

/** The first stage: each value against each fact. */
export function scoreBlock(passage: Passage, draft: DraftContext, lexicon: Lexicon): ScoredBlock {
  const { scenes, places, groups } = readGroups(passage, draft, lexicon);
  return { scenes, places, values: groups.map(scored) };
}

function scored(group: PairGroup): ScoredValue {
  const features = featureRows(group.pairs, group.company);
  const scores = Float64Array.from(group.pairs, ({ relation }, i) => {
    const row = features[i];
    if (!row || relation === 'unclear') return 0;
    return probability(relation === 'agrees' ? MODEL.agreeing : MODEL.apart, row);
  });
  return { ...group, scores, features };
}
