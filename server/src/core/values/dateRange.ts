/** What an EDTF date covers. */
export type DateRange = DateSpan | YearlessDate;

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** Days from 1 January 1970, both in it; an open end is undefined. */
export interface DateSpan {
  readonly kind: 'span';
  readonly first?: number;
  readonly last?: number;
  readonly precision: DatePrecision;
}

/** Comes round every year. `first` and `last` are month × 100 + day, both in it; over the new year `first` is the greater. */
export interface YearlessDate {
  readonly kind: 'yearless';
  readonly first: number;
  readonly last: number;
  /** `XXXX-XX-11`: that day of any of its months. */
  readonly day?: number;
  readonly precision: DatePrecision;
}

/**
 * EDTF's codes that stand where a month would: first and last month, as north of the equator. Winter runs into the next year.
 * 21–24 are level 1, the quarters and halves level 2.
 */
export const PARTS_OF_YEAR: ReadonlyMap<number, PartOfYear> = new Map([
  [21, { first: 3, last: 5, precision: 'season' }],
  [22, { first: 6, last: 8, precision: 'season' }],
  [23, { first: 9, last: 11, precision: 'season' }],
  [24, { first: 12, last: 2, precision: 'season' }],
  [33, { first: 1, last: 3, precision: 'interval' }],
  [34, { first: 4, last: 6, precision: 'interval' }],
  [35, { first: 7, last: 9, precision: 'interval' }],
  [36, { first: 10, last: 12, precision: 'interval' }],
  [40, { first: 1, last: 6, precision: 'interval' }],
  [41, { first: 7, last: 12, precision: 'interval' }],
]);

interface PartOfYear {
  readonly first: number;
  readonly last: number;
  readonly precision: 'season' | 'interval';
}
