import { wordSet } from './wordList';

/** Forms of `be`. */
export const BE: ReadonlySet<string> = wordSet('is are was were be been being am');

/** Forms of `have`. */
export const HAVE: ReadonlySet<string> = wordSet('has have had having');

/** What tells of the future. */
export const WILL: ReadonlySet<string> = wordSet("will shall 'll won't");

/** What leaves open whether it is so. */
export const MODALS: ReadonlySet<string> = wordSet("would could may might should can must 'd");

/** All of them. */
export const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BE,
  ...HAVE,
  ...WILL,
  ...MODALS,
  ...wordSet('do does did'),
]);

/** Between a party and its rank: `Rwanda was the third country`. */
export const COPULAS: ReadonlySet<string> = wordSet('was is became were are been being');

/** Finite verbs that are past whatever follows. */
export const PAST_AUXILIARIES: ReadonlySet<string> = wordSet('was were had did');

/** With these a new clause states something, whatever was wished or denied before. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = wordSet(
  'will has have is are was were agreed signed shall',
);

/** Verbs that don't change whose clause it is. */
export const BEFORE_VERBS: ReadonlySet<string> = wordSet(`
  will would shall is are was were be been being has have had to now also only then soon still already not never eventually
  ever just further initially finally officially formally reportedly currently 's 've 'll 'd did does do can
`);

/** Forms of `be` before a participle: the subject is not the one who acts. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = wordSet(
  'be been being is are was were get gets got',
);

/** Behind these, `due` or `expected` was once so; in a status they tell of what has passed. */
export const PAST_BE: ReadonlySet<string> = wordSet('was were had been');

/** Verbs whose form follows their subject's number, singular and plural. */
export const VERBS_BY_NUMBER: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
];

/** The verb right behind its subject, or behind the names that say whence that comes: `deportees from the United States have`. */
export const VERB_BEHIND =
  /^(?:\s+(?:from|of|in|at|to|by|for)\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*)?\s+(\p{L}+)/u;
