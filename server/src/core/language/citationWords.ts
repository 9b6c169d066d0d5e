import { wordSet } from './wordList';

/** What may stand in a citation beside the words of the reference itself: `Source: Reuters, read on 12 December`. */
export const CITATION_WORDS: ReadonlySet<string> = new Set([
  ...['source', 'sources', 'see', 'via', 'from', 'by', 'in', 'on', 'at', 'of', 'the'],
  ...['accessed', 'retrieved', 'read', 'quoted', 'published', 'dated'],
]);

/** Words whose first letters an apostrophe stands for: `’tis`, `rock ’n’ roll`. */
export const CLIPPED_WORDS: ReadonlySet<string> = wordSet('tis twas twere em n til cause bout');
