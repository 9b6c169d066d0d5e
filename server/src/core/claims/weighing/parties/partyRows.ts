import { MENTION_FEATURES } from './mentionFeatures';
import type { PartyFeature } from './partyFeature';
import type { PartyGroup } from './partyPair';
import { SUBJECT_FEATURES } from './subjectFeatures';

export const PARTY_FEATURES: readonly PartyFeature[] = [...MENTION_FEATURES, ...SUBJECT_FEATURES];

/** A row of features for each pair of a place. */
export function partyRows(pairs: PartyGroup): readonly Float32Array[] {
  const [first] = pairs;
  const ofAll = new Float32Array(PARTY_FEATURES.length);
  MENTION_FEATURES.forEach(({ of }, at) => {
    ofAll[at] = of(first);
  });
  return pairs.map((pair) => {
    const row = ofAll.slice();
    SUBJECT_FEATURES.forEach(({ of }, i) => {
      row[MENTION_FEATURES.length + i] = of(pair);
    });
    return row;
  });
}
