import { daysInMonth } from '../../values/days';

/** A year, a month (or EDTF's code of a season, 21 to 24) and a day, as far as they are written or reckoned. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** The parts of an ISO date; undefined for what is none. */
export function partialDate(iso: string | undefined): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** A partial date as EDTF; what it lacks is `X`: `2025-06`, `XXXX-11-28`, `XXXX-XX-11`. */
export function writeDate({ year, month, day }: PartialDate): string {
  const pieces = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== undefined || day !== undefined)
    pieces.push(month === undefined ? 'XX' : two(month));
  if (day !== undefined) pieces.push(two(day));
  return pieces.join('-');
}

/** Two ends as an EDTF interval, or the one date that both are. */
export function writeInterval(from: PartialDate, to: PartialDate | undefined): string {
  const [first, last] = [writeDate(from), writeDate(to ?? from)];
  return first === last ? first : `${first}/${last}`;
}

/** False for `31 June`, and for years that EDTF can't write. Without a year, 29 February is a day. */
export function isPossible({ year, month, day }: PartialDate): boolean {
  if (year !== undefined && (year < 0 || year > 9999)) return false;
  if (day === undefined) return true;
  return day <= (month === undefined ? 31 : daysInMonth(year ?? 2000, month));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
