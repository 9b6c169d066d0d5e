import { wordSet } from './wordList';

/** Before the value of a sentence that only answers a question: `At least 300.` */
export const ANSWER_OPENERS: ReadonlySet<string> = wordSet(
  'on in from by since until for over about around some roughly up to at least most just only nearly almost',
);

/** A short sentence that opens with these answers the question before it. */
export const SENTENCE_OPENERS: ReadonlySet<string> = wordSet(
  'that it this there they these those one some',
);
