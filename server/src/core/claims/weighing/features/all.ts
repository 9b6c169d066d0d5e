import { ofValue } from '../feature';
import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';
import { COMPANY_FEATURES } from './company';
import { GRAMMAR_FEATURES } from './grammar';
import { MENTION_FEATURES } from './mention';
import { PROPERTY_FEATURES } from './property';
import { TIME_FEATURES } from './time';
import { TOPIC_FEATURES } from './topic';
import { VALUE_FEATURES } from './value';
import { DISCOURSE_FEATURES } from './discourse';
import { WORDING_FEATURES } from './wording';

export const FEATURES: readonly Feature[] = [
  ...ofValue(MENTION_FEATURES),
  ...TOPIC_FEATURES,
  ...PROPERTY_FEATURES,
  ...VALUE_FEATURES,
  ...TIME_FEATURES,
  ...COMPANY_FEATURES,
  ...WORDING_FEATURES,
  ...DISCOURSE_FEATURES,
  ...GRAMMAR_FEATURES,
];

const PAIR_LEVEL = FEATURES.flatMap(({ isOfValue, of }, at) =>
  isOfValue === true ? [] : { of, at },
);
const VALUE_LEVEL = FEATURES.flatMap(({ isOfValue, of }, at) =>
  isOfValue === true ? { of, at } : [],
);

/** A row of features for each pair of a value. */
export function featureRows(pairs: readonly Pair[], company: Company): readonly Float32Array[] {
  const rows: Float32Array[] = [];
  forEachRow(pairs, company, (row) => rows.push(row.slice()));
  return rows;
}

/** The same one after another, each in the place of the one before. */
export function forEachRow(
  pairs: readonly Pair[],
  company: Company,
  read: (row: Float32Array, index: number) => void,
): void {
  const [first] = pairs;
  if (!first) return;
  for (const { of, at } of VALUE_LEVEL) ROW[at] = of(first, company);
  pairs.forEach((pair, i) => {
    for (const { of, at } of PAIR_LEVEL) ROW[at] = of(pair, company);
    read(ROW, i);
  });
}

/** Made once: a draft has tens of thousands of pairs. */
const ROW = new Float32Array(FEATURES.length);
