import { wordSet } from './wordList';

/** Behind a country or a capital these make a newspaper, a channel, an airline or a club of it. */
export const ENTERPRISES: ReadonlySet<string> = wordSet(
  `Post Times Daily Herald Tribune Insight Today Gazette Guardian Observer Examiner Telegraph Journal Courier Chronicle Monitor Star Sun
  Globe Mirror Mail Standard Airlines Airways Airline FC United`,
);

/** Behind a capital these make a treaty of it: `the Vienna Convention`. */
export const INSTRUMENTS: ReadonlySet<string> = wordSet(
  `Agreement Agreements Accord Accords Convention Conventions Protocol Protocols Treaty Declaration Pact Regulation Principles Rules
  Charter Process Consensus Statement`,
);

/** Before a country these make another place or a person of it: `New Mexico`, `Lake Chad`. */
export const NAMES_BEFORE: ReadonlySet<string> = wordSet(
  'New Lake Mount Mt Fort River Lord Air Miss Hotel Radio',
);

/** And these with `of`: `the Gulf of Mexico`, `the Times of India`. */
export const NAMES_BEFORE_OF: ReadonlySet<string> = wordSet(
  'Gulf Sea Bay Strait Straits Times Voice Treaty',
);

/** Parties that are no countries: named beside a country they don't take its place. */
export const UNIONS: ReadonlySet<string> = new Set(['EU', 'UN']);

/** Before an adjective of a country, these make a people of it that lives elsewhere: `ethnic Serbs`. */
export const BEFORE_PEOPLES: ReadonlySet<string> = wordSet('ethnic');

/** Codes that are words among words in capitals: `TRUST US ALL`. */
export const CODES_LIKE_SHOUTED_WORDS: ReadonlySet<string> = new Set(['US']);
