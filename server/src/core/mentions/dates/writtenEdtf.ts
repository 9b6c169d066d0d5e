import { daysInMonth } from '../../values/days';
import type { PartialDate } from './reading';

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

/** False for `31 June`. Without a year, 29 February is a day. */
export function isPossible({ year, month, day }: PartialDate): boolean {
  if (day === undefined) return true;
  return day <= (month === undefined ? 31 : daysInMonth(year ?? 2000, month));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
