import { DECADES, PARTS, PARTS_OF, SEASONS, TENS_OF_DAYS } from '../../language/calendar';
import { MONTHS, WEEKDAYS } from '../../language/months';
import { ORDINAL_WORDS } from '../../language/ordinalWords';
import {
  COMPARED_TIMES,
  DISTANCE_ENDS,
  LAST_THIS_NEXT,
  NEAR_DAYS,
} from '../../language/relativeDates';
import { CENTURIES } from '../../language/yearCues';
import { readDistance } from './distancesFromToday';
import { readDayFirst, readMonthFirst, readOrdinal, readWeekdayDate } from './calendarDates';
import { readNth } from './nthDays';
import { readNumericDate } from './numericDates';
import { readEarlier, readPart } from './partsOfTime';
import { readDecade, readSeason } from './seasonsAndDecades';
import { readYearPair } from './ranges';
import type { DateReader, DateReading, Page } from './dateReading';
import { readAfterNext, readNamedPeriod, readNearDay } from './relativeDates';
import { readShare, readYearAndShare } from './sharesOfYear';
import { readWeekday } from './weekdays';
import { readWeekOf } from './weeks';
import { readYear } from './years';
import { readYearInWords } from './yearsInWords';

/** The date that begins at the token, if any; it may be bare. */
export function readPoint(page: Page, at: number): DateReading | undefined {
  const token = page.tokens[at];
  if (!token || token.type === 'mark') return undefined;
  const readers = token.type === 'number' ? NUMBER_READERS : READERS.get(token.lower);
  if (!readers) return undefined;
  for (const read of readers) {
    const reading = read(page, at);
    if (reading) return reading;
  }
  return undefined;
}

/** In the order in which they are tried, here and below: the longer forms first. */
const NUMBER_READERS: readonly DateReader[] = [
  readYearPair,
  readYearAndShare,
  readNumericDate,
  readDayFirst,
  readDecade,
  readShare,
  readNth,
  readOrdinal,
  readYear,
];

/** The readers of dates that begin with a word, or are found by it. */
const READERS: ReadonlyMap<string, readonly DateReader[]> = new Map([
  ...starts(MONTHS.keys(), readMonthFirst),
  ...starts(WEEKDAYS.keys(), readWeekdayDate, readWeekday),
  ...starts(TENS_OF_DAYS.keys(), readDayFirst),
  ...starts(ORDINAL_WORDS.keys(), readShare, readDayFirst, readDecade, readNth),
  ...starts(DECADES.keys(), readDecade),
  ...starts(SEASONS.keys(), readSeason),
  ...starts(PARTS.keys(), readPart),
  ...starts([...PARTS_OF.keys(), 'turn'], readPart),
  ...starts(COMPARED_TIMES, readEarlier),
  ...starts(['week'], readWeekOf, readAfterNext),
  ...starts(['month', 'year'], readAfterNext),
  ...starts(CENTURIES.keys(), readYearInWords),
  ...starts(['q', 'h'], readShare),
  ...starts(['final'], readShare, readNth),
  ...starts(DISTANCE_ENDS, readDistance),
  ...starts([...NEAR_DAYS.keys(), 'day'], readNearDay),
  ...starts(LAST_THIS_NEXT.keys(), readNearDay, readNth, readNamedPeriod, readWeekday, readShare),
]);

function starts(
  words: Iterable<string>,
  ...readers: readonly DateReader[]
): readonly [string, readonly DateReader[]][] {
  return [...words].map((word) => [word, readers]);
}
