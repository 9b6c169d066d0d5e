import { wordSet } from './wordList';

/** Behind a measure these say along which way it goes: `36" wide`. */
export const DIMENSION_WORDS: ReadonlySet<string> = wordSet(
  'wide tall long high deep thick across apart by x pipe pipes screen screens gauge diameter',
);

/** Words whose first letters an apostrophe stands for: `’tis`, `rock ’n’ roll`. */
export const CLIPPED_WORDS: ReadonlySet<string> = wordSet('tis twas twere em n til cause bout');
