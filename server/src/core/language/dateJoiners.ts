import { wordSet } from './wordList';

/** Between the two ends of a stretch of time, or two days of one month. */
export const DATE_JOINERS: ReadonlySet<string> = wordSet('– - to until till through and');

/** The same within the words of a date: `June to August`. */
export const JOINED_DATES = /[\s\d](?:to|and|until|till|through|[-–])[\s\d]/i;

/** The same between dates in digits: `8/10/2012 - 8/15/2012`. */
export const NUMERIC_DATE_JOINERS: ReadonlySet<string> = wordSet('- – to until');

/** Between two weekdays that are no single day: `Monday to Friday`. */
export const WEEKDAY_JOINERS: ReadonlySet<string> = wordSet('to through - – and or until till');

/** Between the dates of a list. */
export const LISTED_DATE_JOINERS: ReadonlySet<string> = wordSet(', and or &');

/** Before a length of time that is a piece of a longer one: `one to two years ago`. */
export const LENGTH_JOINERS: ReadonlySet<string> = wordSet('to or and - – ,');

/** Between two parts of one time: `mid-to-late`. */
export const PART_JOINERS: ReadonlySet<string> = wordSet('to or');

/** In the place of the last year of a stretch that goes on: `2019–present`. */
export const OPEN_ENDS: ReadonlySet<string> = wordSet('present today now');
