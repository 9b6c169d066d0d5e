import type { Feature } from '../feature';
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
  ...MENTION_FEATURES,
  ...TOPIC_FEATURES,
  ...PROPERTY_FEATURES,
  ...VALUE_FEATURES,
  ...TIME_FEATURES,
  ...COMPANY_FEATURES,
  ...WORD_FEATURES,
  ...WORDING_FEATURES,
  ...DISCOURSE_FEATURES,
  ...GRAMMAR_FEATURES,
  ...FIGURE_FEATURES,
];
