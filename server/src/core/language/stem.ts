/** Suffixes, each with the shortest piece that must be left: `center` is no one who does `cent`, `cession` no `cessation`. */
const SUFFIXES = [
  ['ations', 5],
  ['ation', 5],
  ['ments', 4],
  ['ment', 4],
  ['ings', 4],
  ['ing', 4],
  ['ions', 5],
  ['ion', 5],
  ['ees', 4],
  ['ee', 4],
  ['ers', 5],
  ['er', 5],
  ['ors', 5],
  ['or', 5],
  ['als', 4],
  ['al', 4],
  ['ed', 4],
  ['ies', 4],
  ['es', 4],
  ['s', 4],
  ['e', 4],
  ['y', 4],
] as const;

/**
 * What words of one family share: `deportee`, `deported`, `deportation` → `deport`; `prisoner`, `prisons` → `prison`.
 * Coarse on purpose: it says that a sentence is about a topic, never what is counted.
 */
export function stem(word: string): string {
  if (UNDIVIDED.test(word)) return word.replace(/ties$/, 'ty').replace(/s$/, '');
  for (const [suffix, shortest] of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= shortest) {
      return word.slice(0, -suffix.length);
    }
  }
  return word;
}

/** What looks like a suffix belongs to the word: a `treaty` is no `treatment`, a `transition` no `transit`. */
const UNDIVIDED = /(?:t(?:y|ies)|sitions?)$/;
