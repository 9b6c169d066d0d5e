import { parseEdtf } from '../core/values/dates';
import type { CslDate } from './schema';

/** The EDTF of a date as CSL data writes it: EDTF itself, a time stamp, or an object with `date-parts`, `raw` or `literal`. */
export function edtfOf(date: CslDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  if (typeof date === 'string') return readable(date.replace(TIME, ''));
  const parts = date['date-parts'];
  if (parts !== undefined) return readable(parts.map(ofParts).join('/'));
  const words = date.raw ?? date.literal;
  return words === undefined ? undefined : readable(words);
}

function ofParts(parts: readonly (string | number)[]): string {
  const [year, ...rest] = parts.map(String);
  return [year?.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

function readable(edtf: string): string | undefined {
  return parseEdtf(edtf) === undefined ? undefined : edtf;
}

/** `T10:30:00Z` behind a day. */
const TIME = /T[\d:.]+(?:Z|[+-][\d:]+)?$/;
