import { partialDate } from '../../mentions/dates/partialDate';
import type { Day } from '../../values/days';

/** A year, a month of it or a day of that. */
export interface PlainDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads an EDTF date that is a plain year, month or day; undefined for seasons, decades, intervals and what bears no year. */
export function plainDate(edtf: string): PlainDate | undefined {
  const { year, ...rest } = partialDate(edtf) ?? {};
  return year === undefined || (rest.month ?? 1) > MONTHS ? undefined : { year, ...rest };
}

/** True where it is known to the day. */
export function isWholeDay(date: PlainDate): date is Day {
  return date.month !== undefined && date.day !== undefined;
}

/** EDTF's codes of seasons come behind them. */
const MONTHS = 12;
