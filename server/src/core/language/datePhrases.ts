import { wordSet } from './wordList';

/** Prepositions that only say when something is: which of them fits depends on the date (`in April`, `on 11 April`). */
export const PLACING: ReadonlySet<string> = wordSet(
  'in on at during throughout towards toward near across within',
);

/** The same before `the` and a season or a decade alone: `over the summer`. */
export const PLACING_A_STRETCH: ReadonlySet<string> = wordSet('over through');

/** Prepositions that go with a span of time and say nothing of a single date: `from June to August`. */
export const OPENING_A_RANGE: ReadonlySet<string> = wordSet('between from');

/** Other words before a date that need no preposition behind them: `until`, `as early as`, `dated`. */
export const BEFORE_PLAIN_DATES: ReadonlySet<string> = wordSet(
  `by since from until till to before after of for as than about around between and or through following versus over beyond dated is was
  per via into pre post under with`,
);

/** What says how far within a stretch of time: `early on Monday`, `late in the year`. */
export const WITHIN_STRETCH: ReadonlySet<string> = wordSet('early late earlier later mid');

/** What hedges the distance from today: `about two years ago`. */
export const BEFORE_DISTANCES: ReadonlySet<string> = wordSet(
  'about around roughly approximately nearly almost some just over under',
);

/** Verbs behind a date that is their subject: `Next year will see …`. */
export const VERBS_OF_DATES: ReadonlySet<string> = wordSet(
  'is was will would saw sees marks marked brings brought has had may might could becomes became',
);

/** What a day alone has, right before it: `on the evening of`. */
export const OF_A_DAY =
  /(?:\b(?:on|in|at|during)\s+)?\bthe\s+(?:early\s+hours|small\s+hours|morning|afternoon|evening|night|eve)\s+of\s+$/i;

/** `It was last Friday that`: what follows is an adverb. */
export const CLEFT = /\bit\s+(?:is|was)\s+$/i;

/** The preposition of a day, and that of a month or a year. */
export const prepositionFor = (isDay: boolean): string => (isDay ? 'on' : 'in');

/** A part of a day, as said of a date: `on the evening of 11 December`. */
export const ofPartOfDay = (part: string): string => `the ${part} of `;

/** Before the noun that a date qualifies, `the` may also belong to the date alone: `the 2025 deal`, `the spring following`. */
export const DEFINITE_BEFORE_DATES: ReadonlySet<string> = wordSet('the');

/** Behind such a date a word that ends so is no noun. */
export const NO_NOUN_BEHIND = /(?:ing|ed|ly)$/;

/** A part of a year with its article: `fall of 1961` → `the fall of 1961`. */
export function withDefiniteArticle(date: string): string {
  return /^\p{Ll}[\p{L}-]* (?:half |quarter )?of /u.test(date) ? `the ${date}` : date;
}
