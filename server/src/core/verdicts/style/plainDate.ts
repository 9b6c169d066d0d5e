import type { Day } from '../../values/days';

/** A year, a month of it or a day of that. */
export interface PlainDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads an EDTF date that is a plain year, month or day; undefined for seasons, decades, intervals and what bears no year. */
export function plainDate(edtf: string): PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** The same in EDTF. */
export function edtfOf({ year, month, day }: PlainDate): string {
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** True where it is known to the day. */
export function isWholeDay(date: PlainDate): date is Day {
  return date.month !== undefined && date.day !== undefined;
}
