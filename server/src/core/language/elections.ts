import { wordSet } from './wordList';

/** Elections of other bodies than the one that a country's election is for. */
export const OTHER_ELECTIONS: ReadonlySet<string> = wordSet(`
  local municipal mayoral mayor council councils regional provincial presidential european midterm midterms primary primaries
  by-election byelection runoff referendum
`);

/** Places smaller than a country, by what they are called. */
export const SMALLER_PLACES: ReadonlySet<string> = wordSet(
  'city town village district municipality region province capital suburb county',
);
