import { wordSet } from './wordList';

/** Two numbers and what joins them: `200–300`, `200 to 300`; of words, what may be one number (`two hundred and ten`). */
export const TWO_NUMBERS =
  /^(.+?)(\s*[–—~−]\s*|\s*(?<=[\d\s])-\s*(?=[\d\s])|\s+(?:to|or|and|through)\s+)(.+)$/i;

/** Between the two ends of a range: `10 to 15`, `10 or 12`. */
export const RANGE_WORDS: ReadonlySet<string> = wordSet('to or through');

/** `or`: one of the two, not all between them. */
export function isAlternative(joiner: string): boolean {
  return joiner.trim().toLowerCase() === 'or';
}

/**
 * How the words between two counts make the first a part of the second. - of: `12 of the 86`. - outOf: `12 out of 86`. - none: they don't.
 */
export function partBetween(words: string): 'of' | 'outOf' | 'none' {
  if (/^\s+out\s+of\s+$/i.test(words)) return 'outOf';
  const isOf = /^\s+(?:out\s+)?of\s+(?:(?:all|the|its|their|those|these|some)\s+){0,2}$/i.test(
    words,
  );
  return isOf ? 'of' : 'none';
}

/** A range in words, its ends one beside the other: `two or three`. */
export function eitherOf(low: string, high: string): string {
  return `${low} or ${high}`;
}

/** A range in words: `two to five`. */
export function fromTo(low: string, high: string): string {
  return `${low} to ${high}`;
}
