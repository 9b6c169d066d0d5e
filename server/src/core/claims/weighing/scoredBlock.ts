import { placeFactsIn } from '../rules/placeFacts';
import type { PlaceReading } from '../rules/placeFacts';
import type { Lexicon } from '../lexicon/lexicon';
import type { Passage } from '../passages/passage';
import { scenesIn } from '../passages/scene';
import type { Scene } from '../passages/scene';
import type { DraftContext } from './discourse';
import { forEachRow } from './features/all';
import { groupsIn } from './groups';
import type { PairGroup, SceneGroups } from './groups';
import { MODEL } from './model';
import { strangersIn } from './parties/scoredParty';
import type { ScoredParty } from './parties/scoredParty';
import { probability } from './trees';

/** A value of a block and how likely it states each of its facts, by the pair alone, from 0 to 1. */
export interface ScoredValue extends PairGroup {
  readonly scores: Float64Array;
  /** The likeliest fact that it states rightly, and the likeliest that it states otherwise; nothing where none is at all likely. */
  readonly agrees: LikeliestPair | undefined;
  readonly apart: LikeliestPair | undefined;
}

/** An index into a value's pairs, and the features of that one. */
interface LikeliestPair {
  readonly at: number;
  readonly row: Float32Array;
}

/** The values of a block, weighed one by one. Made of a passage and a draft's summary alone. */
export interface ScoredBlock {
  readonly scenes: readonly Scene[];
  readonly values: readonly ScoredValue[];
  readonly places: readonly PlaceReading[];
  /** Places that seem to stand where a party belongs. */
  readonly strangers: readonly ScoredParty[];
}

/** A block as it is read before anything is weighed. */
export interface ReadBlock {
  readonly scenes: readonly Scene[];
  readonly places: readonly PlaceReading[];
  readonly sentences: readonly SceneGroups[];
}

/** The values of a passage's own block with all facts that they may state. */
export function readGroups(passage: Passage, draft: DraftContext, lexicon: Lexicon): ReadBlock {
  const scenes = scenesIn(passage, lexicon);
  const places = scenes.flatMap(placeFactsIn);
  if (places.length > 0) {
    const settled = new Set(places.map(({ at }) => at));
    for (const { distances } of scenes) distances.settle(settled);
  }
  return { scenes, places, sentences: groupsIn(scenes, draft, lexicon) };
}

/** The first stage: each value against each fact. */
export function scoreBlock(passage: Passage, draft: DraftContext, lexicon: Lexicon): ScoredBlock {
  const { scenes, places, sentences } = readGroups(passage, draft, lexicon);
  const values = sentences.flatMap(({ groups }) => groups.map(scored));
  return { scenes, places, values, strangers: sentences.flatMap(strangersIn) };
}

function scored(group: PairGroup): ScoredValue {
  const { pairs, company } = group;
  const scores = new Float64Array(pairs.length);
  const likeliest: Record<'agrees' | 'apart', LikeliestPair | undefined> = {
    agrees: undefined,
    apart: undefined,
  };
  forEachRow(pairs, company, (row, at) => {
    const relation = pairs[at]?.relation;
    if (relation === undefined || relation === 'unclear') return;
    const score = probability(relation === 'agrees' ? MODEL.agreeing : MODEL.apart, row);
    scores[at] = score;
    const best = likeliest[relation];
    if (score >= UNLIKELY && score > (best ? (scores[best.at] ?? 0) : 0))
      likeliest[relation] = { at, row: row.slice() };
  });
  return { ...group, scores, ...likeliest };
}

/** What is less likely by itself isn't looked at with its neighbours. */
const UNLIKELY = 0.01;
