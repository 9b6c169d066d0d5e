import { wordSet } from './wordList';

export const UNIT_LINKS: ReadonlySet<string> = wordSet(
  'at to of is was are were reached totals totalled be',
);

export const RANKED_NOUNS: ReadonlySet<string> = wordSet('country nation state government capital');

export const COPULAS: ReadonlySet<string> = wordSet('was is became were are been being');

export const FRONTED_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'from to in into with for by at on of',
);

export const QUESTION_WORDS: ReadonlySet<string> = wordSet('which what whom whose');

export const PAST_AUXILIARIES: ReadonlySet<string> = wordSet('was were had did');

/** Cues that are mere function words count only directly before the value. */
export const CUES_BESIDE: ReadonlySet<string> = wordSet(
  'from over for in since a of on to at with by until up per as so next long onwards onward each every year last',
);

/** A verb that goes with everything is a cue only as the very word before: `has 1.6 million people`. */
export const CUES_BEFORE: ReadonlySet<string> = wordSet('has have');

export const KIND_NOUNS = /^(?:kind|sort|type|nature|form)$/;

export const MATTER_PREPOSITIONS: ReadonlySet<string> = wordSet('on about for over');

export const BEFORE_PLACES: ReadonlySet<string> = wordSet(
  'the a an its neighbouring neighboring nearby',
);

export const PROMISED =
  /^(?:promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed|ing)?|assur(?:e[sd]?|ing))$/;

/** Words that may stand between a cue and the last place of the list that it opens. */
export const PLACE_LIST_WORDS: ReadonlySet<string> = wordSet(
  ', and or with the by to from of its are is on : ( ) as well countries neighbours neighbors in at city',
);

export const PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet('in at from of near outside');

/** Whoever speaks may be a party: `They will send us 300 prisoners.` */
export const FIRST_PERSON: ReadonlySet<string> = wordSet('we us our ours');

export const CHANGE_PREPOSITIONS: ReadonlySet<string> = wordSet('to from by');

/** `the two countries` points to what was named before; it counts nothing anew. */
export const POINTING_WORDS: ReadonlySet<string> = wordSet('the these those both');

export const NEW_DETERMINERS: ReadonlySet<string> = wordSet(
  "a an the its their his her this that another new separate own 's",
);

export const PRICE_NOUNS: ReadonlySet<string> = wordSet(
  'price fee bill sum payment package cost rent total term period tag',
);

export const FINITE_AUXILIARIES: ReadonlySet<string> = wordSet(
  'will has have is are was were agreed signed shall',
);

export const ANSWER_OPENERS: ReadonlySet<string> = wordSet(
  'on in from by since until for over about around some roughly up to at least most just only nearly almost',
);

export const SENTENCE_OPENERS = /^(?:that|it|this|there|they|these|those|one|some)$/;
