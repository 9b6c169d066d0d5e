import { wordList } from './wordList';

/** A unit of time as ISO 8601 counts it: a decade is ten `Y`. Hours, minutes and seconds are `TH`, `TM`, `TS`. */
export interface TimeUnit {
  readonly iso: IsoUnit;
  readonly times: number;
}

/** The letter of a unit in ISO 8601, behind `T` for those of the clock. */
export type IsoUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';

/** Singular and plural, and what is short for them. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...named('year years yr yrs', 'Y', 1),
  ...named('decade decades', 'Y', 10),
  ...named('century centuries', 'Y', 100),
  ...named('month months', 'M', 1),
  ...named('week weeks wk wks', 'W', 1),
  ...named('fortnight fortnights', 'W', 2),
  ...named('day days', 'D', 1),
  ...named('hour hours hr hrs', 'TH', 1),
  ...named('minute minutes min mins', 'TM', 1),
  ...named('second seconds sec secs', 'TS', 1),
]);

/** Only glued to digits: `3h`. */
export const GLUED_TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...TIME_UNITS,
  ...named('h', 'TH', 1),
]);

/** Words for a span that need no number: `a decade`, `decade-long`, `the next century`, `a fortnight`. */
export const LONG_UNITS = new Set(['decade', 'century', 'fortnight']);

/** What part of a unit is a whole number of the next smaller one: half a year is 6 months. */
export const SMALLER: ReadonlyMap<IsoUnit, readonly [IsoUnit, number]> = new Map([
  ['Y', ['M', 12]],
  ['D', ['TH', 24]],
  ['TH', ['TM', 60]],
  ['TM', ['TS', 60]],
]);

/** Between the number and its unit of time: `five consecutive years`, `ten working days`. */
export const BEFORE_TIME_UNIT = new Set(
  wordList(
    'full whole more additional extra further working business calendar consecutive straight long solid',
  ),
);

/** Behind a span of time, these make a point in time of it: `ten years ago`. */
export const POINTS_IN_TIME = new Set(
  wordList('ago earlier later hence previously before after since'),
);

/** Before `a year`, `an hour`: a span, not a rate. */
export const BEFORE_LONE_UNIT = new Set(
  wordList(
    `for within in over after during about around nearly almost just only than under last lasts lasted lasting took
    take takes another exactly roughly approximately of by half through spent spend`,
  ),
);

/** Before a unit without a number: `the next decade`. */
export const SPAN_ADJECTIVES = new Set(
  wordList('next coming past last following previous preceding first entire whole full'),
);

function named(words: string, iso: IsoUnit, times: number): [string, TimeUnit][] {
  return wordList(words).map((word) => [word, { iso, times }]);
}

/** What a unit that ISO 8601 counts is called, by its letter. */
export const TIME_UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
]);

/** What ten years are called. */
export const DECADE = 'decade';

/** Units that are other things where no number stands before them: `for a second term`, `min`. */
export const NO_LONE_UNITS = new Set(wordList('second min sec'));
