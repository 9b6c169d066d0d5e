import { tokenize } from '../text/tokens';
import { isPossible, writeDate } from './dates/partialDate';
import { readPoint } from './dates/dateReaders';
import type { Page } from './dates/dateReading';

/**
 * The day that a field of metadata says, EDTF at the precision that it has; a time behind it doesn't count. Nothing without a year.
 * @example `2025-12-15T10:00:00+01:00`, `2025/12/15`, `15 December 2025`, `Mon, 15 Dec 2025 10:00:00 GMT` → `2025-12-15`
 */
export function writtenDay(field: string): string | undefined {
  const written = field.trim();
  const [, year, month, day] = NUMERIC.exec(written) ?? [];
  const numeric = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(isGiven).join('-');
  if (year !== undefined) return EDTF.test(numeric) ? numeric : undefined;
  const page: Page = { tokens: tokenize(written.slice(0, LONGEST)) };
  for (let at = 0; at < Math.min(page.tokens.length, LEAD); at++) {
    const reading = readPoint(page, at);
    if (reading && !reading.to && reading.from.year !== undefined && isPossible(reading.from))
      return writeDate(reading.from);
  }
  return undefined;
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined;
}

const NUMERIC = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T\s].*)?$/;
const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LONGEST = 80;
/** In tokens: a weekday and its comma. */
const LEAD = 3;
