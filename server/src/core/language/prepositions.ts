import { wordSet } from './wordList';

/** What a value may stand behind, in a fixed order: features count by it. */
export const PREPOSITIONS: readonly string[] = [
  ...wordSet(`
    of for in on by at to from with over within after before since until during between under as than about around among
    through worth per till into up and or
  `),
];

/** Before the question word of a question: `To which country …?` */
export const FRONTED_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'from to in into with for by at on of',
);

/** Behind a noun for an agreement, these say what it is about: `a deal on batteries`. */
export const MATTER_PREPOSITIONS: ReadonlySet<string> = wordSet('on about for over');

/** Before the place where something is: `in Gjilan`. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet('in at from of near outside');

/** Before a figure, what a change leads to or starts from: `raised to 200`. */
export const CHANGE_PREPOSITIONS: ReadonlySet<string> = wordSet('to from by');

/** Words after which a capital is where something happens, not who takes part. */
export const VENUE_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in at near outside off around across throughout',
);

/** Before a date, where a verb ends in the same preposition: `came to 88 million in 2018`. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = wordSet('in on at by');

/** Before `the` and a day of the month: `on the 19th`. */
export const DAY_PREPOSITIONS: ReadonlySet<string> = wordSet('on by until since from before after');

/** Behind a noun for an agreement, these name its parties: `contract with Denmark`. */
export const PARTY_PREPOSITIONS: ReadonlySet<string> = wordSet('with between');

/** Behind an amount, these say what it is of: `5,000 tonnes of lithium`, `€5m in aid`. */
export const STUFF_PREPOSITIONS: ReadonlySet<string> = wordSet('of in');
