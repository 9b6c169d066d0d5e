import { wordSet } from './wordList';

/** Whoever speaks may be a party: `They will send us 300 prisoners.` */
export const FIRST_PERSON: ReadonlySet<string> = wordSet('we us our ours');

/** Behind a preposition these open a question: `To whom …?` */
export const QUESTION_WORDS: ReadonlySet<string> = wordSet('which what whom whose');

/** Words that point back to what was spoken of: `It covers …`, `The deal runs …`, `They will come …`. */
export const ANAPHORS: ReadonlySet<string> = wordSet(`
  it they them this these those both former latter
`);

/** These ask for a party by a noun: `which country`. */
export const ASKING_WORDS: ReadonlySet<string> = wordSet('which what');

/** What they ask for. */
export const PARTY_NOUNS: ReadonlySet<string> = wordSet('country nation state government party');

/** Behind `of`, what a number counts and doesn't name: `300 of them`. */
export const COUNTED_PRONOUNS: ReadonlySet<string> = wordSet('them us these those which whom');

/** The same for what a number is a part of: `50 of you`. */
export const WHOLE_PRONOUNS: ReadonlySet<string> = wordSet('them us whom which these those you');

/** Before a span of time, in its clause, these tell of somebody's life: `she has worked there for 22 years`. */
export const PERSONAL_WORDS: ReadonlySet<string> = wordSet('has have had he she i');
