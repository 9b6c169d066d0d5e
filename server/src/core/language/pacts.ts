import { wordSet } from './wordList';

/** Nouns by which prose calls an agreement between parties, whatever it is about. */
export const PACT_NOUNS: ReadonlySet<string> = wordSet(`
  agreement deal pact accord treaty contract arrangement understanding lease compact convention protocol memorandum mou
  scheme undertaking bargain purchase settlement partnership programme program plan commitment charter
`);

/** Words that point back to what was spoken of: `It covers …`, `The deal runs …`, `They will come …`. */
export const ANAPHORS: ReadonlySet<string> = wordSet(`
  it they them this these those both former latter
`);
