import type { BlockKind } from '../../text/draft';
import type { Bound } from '../../values/value';
import type { Tense } from '../records/grammar/verbs';

// The engine's own names in a fixed order: a feature has the place of one here as its number.

/** What stands for the kind of a block. */
export const BLOCKS: readonly BlockKind[] = [
  'heading',
  'field',
  'cell',
  'item',
  'quote',
  'paragraph',
];

/** What stands for how a number is hedged. */
export const BOUNDS: readonly Bound[] = [
  'exactly',
  'about',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
];

/** What stands for the tense of a verb. */
export const TENSES: readonly Tense[] = [
  'none',
  'past',
  'present',
  'future',
  'perfect',
  'open',
  'infinitive',
];
