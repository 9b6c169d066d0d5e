import { wordSet } from './wordList';

/** Nouns by which prose calls an agreement between parties, whatever it is about. */
export const PACT_NOUNS: ReadonlySet<string> = wordSet(`
  agreement deal pact accord treaty contract arrangement understanding lease compact convention protocol memorandum mou
  scheme undertaking bargain purchase settlement partnership programme program plan commitment charter
`);

/** The same in several words. */
export const PACT_PHRASES: readonly string[] = [
  'letter of intent',
  'declaration of intent',
  'statement of intent',
  'joint statement',
  'joint declaration',
];

/** Words that point back to what was spoken of: `It covers …`, `The deal runs …`, `They will come …`. */
export const ANAPHORS: ReadonlySet<string> = wordSet(`
  it they them this these those both former latter
`);

/** Words before a noun for an agreement that leave open what it is about: `a new deal`, `the bilateral agreement`. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = wordSet(`
  new old first second third latest recent current present existing former separate similar other another same such bilateral
  joint mutual controversial secret formal informal final initial original signed proposed planned landmark historic unusual
  novel written official year month whole entire own said so-called long-term big small
`);
