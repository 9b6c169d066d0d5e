import { wordSet } from '../wordList';

/** Behind these the votes in favour come first: `approved by 51 votes to 49`. */
export const APPROVED: ReadonlySet<string> = wordSet(
  'approved passed ratified adopted carried backed endorsed',
);

/** How two counts of votes are joined, the second being those against. */
export const VOTES_TO = /^(?:votes? )?(?:to|–|-)$/;
