import { ofValue } from '../feature';
import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';
import { COMPANY_FEATURES } from './company';
import { FIGURE_FEATURES } from './figure';
import { GRAMMAR_FEATURES } from './grammar';
import { MENTION_FEATURES } from './mention';
import { PROPERTY_FEATURES } from './property';
import { TIME_FEATURES } from './time';
import { TOPIC_FEATURES } from './topic';
import { VALUE_FEATURES } from './value';
import { DISCOURSE_FEATURES } from './discourse';
import { WORD_FEATURES } from './words';
import { WORDING_FEATURES } from './wording';

export const FEATURES: readonly Feature[] = [
  ...ofValue(MENTION_FEATURES),
  ...TOPIC_FEATURES,
  ...PROPERTY_FEATURES,
  ...VALUE_FEATURES,
  ...TIME_FEATURES,
  ...COMPANY_FEATURES,
  ...ofValue(WORD_FEATURES),
  ...WORDING_FEATURES,
  ...DISCOURSE_FEATURES,
  ...GRAMMAR_FEATURES,
  ...FIGURE_FEATURES,
];

const PAIR_LEVEL = FEATURES.flatMap(({ isOfValue, of }, at) =>
  isOfValue === true ? [] : { of, at },
);
const VALUE_LEVEL = FEATURES.flatMap(({ isOfValue, of }, at) =>
  isOfValue === true ? { of, at } : [],
);

/** A row of features for each pair of a value. */
export function featureRows(pairs: readonly Pair[], company: Company): readonly Float32Array[] {
  const [first] = pairs;
  if (!first) return [];
  const ofAll = new Float32Array(FEATURES.length);
  for (const { of, at } of VALUE_LEVEL) ofAll[at] = of(first, company);
  return pairs.map((pair) => {
    const row = ofAll.slice();
    for (const { of, at } of PAIR_LEVEL) row[at] = of(pair, company);
    return row;
  });
}
