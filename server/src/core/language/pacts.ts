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

/** Words before a noun for an agreement that leave open what it is about: `a new deal`, `the bilateral agreement`. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = wordSet(`
  new old first second third latest recent current present existing former separate similar other another same such bilateral
  joint mutual controversial secret formal informal final initial original signed proposed planned landmark historic unusual
  novel written official year month whole entire own said so-called long-term big small
`);

/** `a deal of this kind`. */
export const KIND_NOUNS: ReadonlySet<string> = wordSet('kind sort type nature form');

/** `a deal of a similar kind`. */
export const LIKENESS_WORDS: ReadonlySet<string> = wordSet('same similar like');

/** Before a noun for an agreement they say that it isn't the one that was spoken of: `the other deal`, `a similar pact`. */
export const OTHER_PACT: ReadonlySet<string> = wordSet(`
  other another similar separate different parallel rival earlier previous predecessor successor second third
`);
