import type { Token } from '../../text/token';
import type { DateMention } from '../mention';
import { isGlued, lowerAt } from '../tokenKinds';
import type { PartialDate } from './partialDate';

/** A date as its words say it, before a missing year is filled in. */
export interface DateReading {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token behind its last. */
  readonly next: number;
  readonly from: PartialDate;
  /** The other end of a span of time. */
  readonly to?: PartialDate;
  /** EDTF where it is neither a day, a month, a season nor a year: `199X`. */
  readonly edtf?: string;
  readonly parts: DateMention['parts'];
  readonly isRelative?: boolean;
  /** Two dates and a word between: a `from` before it belongs to it. */
  readonly isRange?: boolean;
  /** A bare month or year: a date only where the words round it want one, or in a range. */
  readonly isBare?: boolean;
  /** What it says of itself: `mid-2025` nothing, `2027 onwards` from, `post-2020` after. */
  readonly relation?: DateMention['relation'];
}

/** A block's tokens and the date from which relative dates are reckoned. */
export interface Page {
  readonly tokens: readonly Token[];
  /** The draft's date, else the day of the check; always with a year. */
  readonly now?: PartialDate;
  /** The draft's own date. */
  readonly dated?: PartialDate;
}

/** Reads a date that begins at the token. */
export type DateReader = (page: Page, at: number) => DateReading | undefined;

/** True where a new sentence or the block begins at the token. */
export function opensSentence({ tokens }: Page, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.type === 'mark' && /[.!?:"“‘(•|*]/.test(before.text));
}

/** A plain number of so many digits, else undefined. */
export function digitsAt(
  { tokens }: Page,
  at: number,
  most: number,
  least = 1,
): number | undefined {
  const token = tokens[at];
  if (token?.type !== 'number' || token.text.length > most || token.text.length < least) {
    return undefined;
  }
  const value = Number(token.text);
  return Number.isInteger(value) && !token.text.includes('.') ? value : undefined;
}

/** False where the number that begins at the token is the end of a longer figure. */
export function opensFigure(page: Page, at: number): boolean {
  const before = lowerAt(page.tokens, at - 1);
  if (!isGlued(page.tokens, at - 1) || OPENING_MARKS.has(before)) return true;
  return before === ':' && page.tokens[at - 2]?.type !== 'number';
}

/** False where the number that ends with the token goes on: `11%`, `12:30`, `30-minute`. The time of an ISO date may follow. */
export function closesFigure(page: Page, last: number): boolean {
  const after = page.tokens[last + 1];
  if (!after || !isGlued(page.tokens, last)) return true;
  if (after.type !== 'mark') return after.lower === "'s" || after.text === 'T';
  return (
    !JOINING_MARKS.has(after.text) ||
    (!FIGURE_MARKS.has(after.text) && !isGlued(page.tokens, last + 1))
  );
}

const OPENING_MARKS: ReadonlySet<string> = new Set('([“‘"\'—–*|'.split(''));
const FIGURE_MARKS: ReadonlySet<string> = new Set('%€$£°+×=@_'.split(''));
const JOINING_MARKS: ReadonlySet<string> = new Set([...FIGURE_MARKS, '-', '/', ':']);
