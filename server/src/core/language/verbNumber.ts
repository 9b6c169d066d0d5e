/** Verbs whose form follows their subject's number, singular and plural. */
export const VERBS_BY_NUMBER: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
];

/** The verb right behind its subject, or behind the names that say whence that comes: `deportees from the United States have`. */
export const VERB_BEHIND =
  /^(?:\s+(?:from|of|in|at|to|by|for)\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*)?\s+(\p{L}+)/u;
