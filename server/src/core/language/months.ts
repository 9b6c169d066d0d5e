import { wordList, wordSet } from './wordList';

/** A month as it is written. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  /** An abbreviation: a month only beside a day or a year, or behind `in` and its like. */
  readonly isShort: boolean;
  /** Also a verb or an adjective: a month only with a capital. */
  readonly isWord: boolean;
  /** Also a person's name: alone, a month only behind a word that wants one. */
  readonly isName: boolean;
}

/** Months by their names and abbreviations, lower case, without the point. */
export const MONTHS: ReadonlyMap<string, MonthName> = new Map(
  [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, i) =>
    names.split(' ').map((name, n): [string, MonthName] => [
      name,
      {
        month: i + 1,
        isShort: n > 0,
        isWord: ['march', 'may', 'august', 'mar', 'dec', 'sep', 'oct'].includes(name),
        isName: ['april', 'may', 'june', 'august', 'jan'].includes(name),
      },
    ]),
  ),
);

/** A day of the week as it is written. */
interface WeekdayName {
  /** ISO 8601: 1 is Monday. */
  readonly weekday: number;
  /** An abbreviation: counts only before a date. */
  readonly isShort: boolean;
}

/** Weekdays by their names and abbreviations, lower case, without the point. */
export const WEEKDAYS: ReadonlyMap<string, WeekdayName> = new Map(
  [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed weds',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((names, i) =>
    names
      .split(' ')
      .map((name, n): [string, WeekdayName] => [name, { weekday: i + 1, isShort: n > 0 }]),
  ),
);

/** Words before a weekday that make it another thing: a feast, a habit, a club. */
export const NO_DAY_BEFORE: ReadonlySet<string> = wordSet(
  `every each any a an one some most other given alternate no black good easter ash maundy palm super holy bloody cyber
  sheffield whit shrove casual giving`,
);

/** January first. */
export const MONTH_NAMES: readonly string[] = wordList(
  'January February March April May June July August September October November December',
);

/** Monday first. */
export const WEEKDAY_NAMES: readonly string[] = wordList(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);

/** A month's name as news shortens it, without its point: `Sept`, `Dec`. */
export function shortMonthName(name: string): string {
  return name === 'September' ? 'Sept' : name.slice(0, 3);
}

/** Behind a date, the day of the week that is said of it: what opens, the name, what closes. `(a Friday)`, `, a Friday`. */
export const APPOSED_WEEKDAY = new RegExp(
  `^(\\s*\\((?:an?\\s+)?|\\s*,\\s+an?\\s+)(${WEEKDAY_NAMES.join('|')})(\\)?)`,
  'i',
);
