/** What may stand in a citation beside the words of the reference itself: `Source: Reuters, read on 12 December`. */
export const CITATION_WORDS: ReadonlySet<string> = new Set([
  ...['source', 'sources', 'see', 'via', 'from', 'by', 'in', 'on', 'at', 'of', 'the'],
  ...['accessed', 'retrieved', 'read', 'quoted', 'published', 'dated'],
]);
