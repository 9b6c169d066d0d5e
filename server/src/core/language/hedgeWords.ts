import type { Bound } from '../values/value';

/** A hedge in words, and what it makes of the number. */
export interface HedgePhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

const BEFORE: Readonly<Record<Bound, string>> = {
  about: `about, around, roughly, some, approximately, approx, nearly, almost, virtually, practically, circa, ca, c, cca,
    close to, an estimated, estimated, estimated at, perhaps, maybe, something like, somewhere around, in the region of,
    on the order of, in the order of, of the order of, in the vicinity of, just short of, just shy of, a reported, more or less,
    or about, approaching, not quite, broadly, ~, ≈, ∼, ≃, ±`,
  atMost: `up to, at most, at the most, no more than, not more than, not over, a maximum of, maximum of, maximum, max, max of,
    as many as, as much as, no greater than, not exceeding, a limit of, an upper limit of, not above, ≤`,
  atLeast: `at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, minimum, min,
    upwards of, upward of, not under, not below, as few as, as little as, as low as, ≥`,
  moreThan: `more than, over, above, in excess of, exceeding, exceeds, exceeded, exceed, beyond, greater than, higher than,
    larger than, surpassing, surpassed, surpass, topping, north of, >`,
  lessThan: `fewer than, less than, under, below, lower than, smaller than, not even, south of, <`,
  exactly: `initially, at first, to begin with, exactly, precisely, just, only, a total of, in total, in all, a mere, merely,
    fully, the initial, an initial, at the outset, to start with`,
};

const BEHIND: Readonly<Record<Bound, string>> = {
  about: `or so, or thereabouts, give or take, odd, ish, approximately, or something, more or less, roughly`,
  atMost: `or fewer, or less, at most, at the most, maximum, max, tops, or under, or below, or lower, and below, and under`,
  atLeast: `or more, or over, or above, or greater, or higher, and more, and over, and above, and up, at least,
    at the least, minimum, plus, or upwards, upwards`,
  moreThan: '',
  lessThan: '',
  exactly: `initially, at first, to begin with, to start with, at the outset, in all, in total, altogether, all told, exactly,
    precisely, all in all, for a start`,
};

/** By their last word, the longest first, the words in reading order. */
export const HEDGES_BEFORE: ReadonlyMap<string, readonly HedgePhrase[]> = index(BEFORE, -1);

/** By their first word, the longest first. */
export const HEDGES_BEHIND: ReadonlyMap<string, readonly HedgePhrase[]> = index(BEHIND, 0);

/** Before a bound these belong to the hedge and change nothing: `well over`, `just under`. */
export const HEDGE_STRENGTHS: ReadonlySet<string> = new Set(
  'well just slightly far considerably significantly much somewhat substantially comfortably barely marginally only'.split(
    ' ',
  ),
);

/** Before a bound these, with `a`, are hedges too: `a little over`. */
export const LITTLE: ReadonlySet<string> = new Set(['little', 'bit', 'shade', 'fraction', 'touch']);

/** Of what stands before a bound, these say that the number lies close by. */
export const CLOSE_STRENGTHS: ReadonlySet<string> = new Set([
  'just',
  'slightly',
  'barely',
  'marginally',
  ...LITTLE,
]);

/** Hedges that leave a number just below what they stand before: of a number that is known they'd say too much. */
export const SHORT_OF: ReadonlySet<string> = new Set(
  'nearly,almost,virtually,just short of,just shy of,approaching,not quite'.split(','),
);

/** Bounds right before a number that its reading may have left out. */
export const UNREAD_BOUND = /\b(?:over|more than|at least|fewer than|less than)\s+$/i;

/** What opens a range, right before its first number. */
export const RANGE_OPENER = /\b(?:between|from)\s+$/i;

/** Abbreviated hedges, behind which a point may stand. */
export const HEDGE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'c',
  'ca',
  'cca',
  'approx',
  'max',
  'min',
]);

/** Before `over` these make it a topic: `a dispute over 300 prisoners`. */
export const OVER_TOPICS: ReadonlySet<string> = new Set(
  `deal agreement dispute row talks talk concern concerns controversy debate battle argument war feud clash negotiations
  fight disagreement anger outrage criticism conflict quarrel protest protests doubts question questions worries alarm
  rift tensions standoff spat argue argued arguing quarrelled fought negotiate negotiated hand
  handed hands turn turned vote voted won spread preside voted divided divisions`.split(/\s+/),
);

/** Before `over` these may make one verb with it. */
export const TAKE_OVER: ReadonlySet<string> = new Set('take takes took taken taking'.split(' '));

/** Before `up to` these make it a sum: `adds up to 300`. */
export const UP_TO_SUMS: ReadonlySet<string> = new Set(
  'add adds added adding owned measure live'.split(' '),
);

/** Before `over` and a span of time these make it a bound: `for over ten years`. */
export const OVER_BOUNDS: ReadonlySet<string> = new Set(
  'for of in after within well just slightly little from by lasted lasting last lasts takes took far'.split(
    ' ',
  ),
);

/** Behind a number's `at least` these make it a limit in time: `50, at least to begin with`. */
export const NO_LEAST_BEFORE: ReadonlySet<string> = new Set(
  'to for at in on initially until as according not'.split(' '),
);

function index(phrases: Readonly<Record<Bound, string>>, by: 0 | -1) {
  const found = new Map<string, HedgePhrase[]>();
  for (const bound of ['about', 'atMost', 'atLeast', 'moreThan', 'lessThan', 'exactly'] as const) {
    for (const phrase of phrases[bound].split(',')) {
      const words = phrase.trim().split(/\s+/).filter(Boolean);
      const key = words.at(by);
      if (key === undefined) continue;
      const list = found.get(key) ?? [];
      list.push({ words, bound });
      found.set(key, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Joined to the number by a hyphen: `300-odd`. */
export const GLUED_HEDGES: ReadonlyMap<string, Bound> = new Map([
  ['odd', 'about'],
  ['ish', 'about'],
  ['plus', 'atLeast'],
]);

/** Hedges only with their point: `c. 300`. */
export const POINTED_HEDGES: ReadonlySet<string> = new Set(['c', 'ca']);

/** Behind a number these are hedges only where no word follows: `300 maximum`, but `300 maximum-security cells`. */
export const LIMIT_NOUNS: ReadonlySet<string> = new Set(['maximum', 'minimum', 'max', 'tops']);

/** And these only where a word follows, what is counted: `300 odd prisoners`. */
export const HEDGES_BEFORE_NOUNS: ReadonlySet<string> = new Set(['plus', 'odd']);
