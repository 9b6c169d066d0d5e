import { MENTION_FEATURES } from './mentionFeatures';
import type { PartyFeature } from './partyFeature';
import type { PartyGroup, PartyPair } from './partyPair';
import { SUBJECT_FEATURES } from './subjectFeatures';

export const PARTY_FEATURES: readonly PartyFeature[] = [
  ...MENTION_FEATURES.map((feature) => ({ ...feature, reach: 'place' as const })),
  ...SUBJECT_FEATURES,
];

const OF_PLACE = withReach('place');
const OF_SUBJECT = withReach('subject');
const OF_PAIR = withReach(undefined);

function withReach(wanted: PartyFeature['reach']) {
  return PARTY_FEATURES.flatMap(({ reach, of }, at) => (reach === wanted ? [{ of, at }] : []));
}

/** A row of features for each pair of a place. */
export function partyRows(pairs: PartyGroup): readonly Float32Array[] {
  const rows: Float32Array[] = [];
  forEachPartyRow(pairs, (row) => rows.push(row.slice()));
  return rows;
}

/** The same one after another, each in the place of the one before. The pairs of a subject stand together. */
export function forEachPartyRow(
  pairs: PartyGroup,
  read: (row: Float32Array, pair: PartyPair) => void,
): void {
  let last: PartyPair | undefined;
  for (const pair of pairs) {
    if (!last) for (const { of, at } of OF_PLACE) ROW[at] = of(pair);
    if (pair.subject !== last?.subject) for (const { of, at } of OF_SUBJECT) ROW[at] = of(pair);
    for (const { of, at } of OF_PAIR) ROW[at] = of(pair);
    read(ROW, pair);
    last = pair;
  }
}

/** Made once: a draft has thousands of pairs. */
const ROW = new Float32Array(PARTY_FEATURES.length);
