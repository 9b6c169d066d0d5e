import { wordSet } from './wordList';

/** EDTF's code of a season, by its name. `fall` is also a verb and a noun: it needs a year beside it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

/** The first year of a decade of the last century or this one, by its name: `the nineties`. Twenties to forties may be of either. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
]);

/** Which part of a year, a month or a decade. */
export type PartName = 'start' | 'early' | 'middle' | 'late' | 'end';

/** Words before a year or a month, `of` between or not as the set says. */
export const PARTS: ReadonlyMap<string, PartName> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
]);

/** Words that need `of`: `the end of 2027`. */
export const PARTS_OF: ReadonlyMap<string, PartName> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
]);

/**
 * The share of a whole that a part covers, in months of a year, days of a month, years of a decade (both ends in it; 31 is the last day).
 * They overlap on purpose: what a careful editor would let stand.
 */
export const PART_BOUNDS: Readonly<Record<PartName, PartBounds>> = {
  start: { months: [1, 3], days: [1, 10], years: [0, 2] },
  early: { months: [1, 5], days: [1, 13], years: [0, 4] },
  middle: { months: [4, 9], days: [8, 22], years: [3, 7] },
  late: { months: [8, 12], days: [18, 31], years: [5, 9] },
  end: { months: [10, 12], days: [21, 31], years: [7, 9] },
};

/** Both ends in it, each counted from its own first. */
export interface PartBounds {
  readonly months: readonly [number, number];
  readonly days: readonly [number, number];
  readonly years: readonly [number, number];
}

/** `7 in the evening`. */
export const DAY_PARTS: ReadonlySet<string> = wordSet('morning afternoon evening');

/** Parts of a day behind the name of a day: `Monday evening`. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set([...DAY_PARTS, 'night']);

/** Behind `this`: `this evening`. */
export const PARTS_OF_TODAY: ReadonlySet<string> = new Set([...DAY_PARTS, 'lunchtime']);

/** Of several days, weeks or months in a row the last. */
export const LAST_IN_ORDER: ReadonlySet<string> = wordSet('last final');

/** How many months the shares of a year have that are counted: `the third quarter`. */
export const SHARES_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

/** The tens of a day of the month in words: `twenty-first`. */
export const TENS_OF_DAYS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);
