import { FUNCTION_WORDS } from '../language/functionWords';
import { NAME_PARTICLES } from '../places/list/placeNames';
import { tokenize } from '../text/tokens';
import { lastYearOf } from './dates/impliedYears';
import { isPossible, partialDate, writeDate } from './dates/partialDate';
import { readPoint } from './dates/dateReaders';
import type { DateReading, Page } from './dates/dateReading';
import { dayOf } from './dates/relativeDates';
import { isCapitalised, lowerAt } from './tokenKinds';

/**
 * The date that a news agency's text opens with: `PRISTINA, Dec 12 (Reuters) -`, `GENEVA (June 3) –`, `Kigali, Rwanda, 4 August 2025 —`.
 * EDTF; a year that isn't written is the last in which the day came round by `today`, else `XXXX`.
 */
export function readDateline(text: string, today?: string): string | undefined {
  const page: Page = { tokens: tokenize(text.slice(0, LONGEST)) };
  const reading = dateBehindPlace(page);
  if (reading?.from.day === undefined || reading.to || !opensText(page, reading.next)) {
    return undefined;
  }
  const { from } = reading;
  if (!isPossible(from)) return undefined;
  const now = dayOf(partialDate(today));
  if (from.year !== undefined || from.month === undefined || !now) return writeDate(from);
  return writeDate({ ...from, year: lastYearOf(from, now) });
}

/** In UTF-16 units: a dateline that goes on for longer is none. */
const LONGEST = 120;

/** The date behind the comma or bracket that follows a place's name. */
function dateBehindPlace(page: Page): DateReading | undefined {
  const { tokens } = page;
  if (!isCapitalised(tokens, 0) || FUNCTION_WORDS.has(lowerAt(tokens, 0))) return undefined;
  for (let at = 1; at < tokens.length; at++) {
    const before = lowerAt(tokens, at - 1);
    const reading = before === ',' || before === '(' ? readPoint(page, at) : undefined;
    if (reading) return reading;
    if (!belongsToPlace(page, at)) return undefined;
  }
  return undefined;
}

function belongsToPlace({ tokens }: Page, at: number): boolean {
  const token = tokens[at];
  if (token?.type === 'mark') return PLACE_MARKS.has(token.text);
  return isCapitalised(tokens, at) || NAME_PARTICLES.has(lowerAt(tokens, at));
}

/** True where the agency, if any, and a dash follow. */
function opensText({ tokens }: Page, next: number): boolean {
  let at = next;
  if (lowerAt(tokens, at) === ')') at++;
  if (lowerAt(tokens, at) === '(') {
    while (at < tokens.length && lowerAt(tokens, at) !== ')') at++;
    at++;
  }
  return DASHES.has(lowerAt(tokens, at));
}

const PLACE_MARKS: ReadonlySet<string> = new Set([',', '.', '(', '-', '/', "'", '’']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', ':']);
