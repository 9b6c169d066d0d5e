const SUFFIXES = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ees',
  'ee',
  'ers',
  'er',
  'ors',
  'or',
  'als',
  'al',
  'ed',
  'es',
  's',
  'e',
  'y',
] as const;

/** The shortest piece that still tells words apart. */
const SHORTEST = 4;

/**
 * What words of one family share: `deportee`, `deported`, `deportation` → `deport`; `prisoner`, `prisons` → `prison`.
 * Coarse on purpose: it says that a sentence is about a topic, never what is counted.
 */
export function stem(word: string): string {
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= SHORTEST) {
      return word.slice(0, -suffix.length);
    }
  }
  return word;
}
