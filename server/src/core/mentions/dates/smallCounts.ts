import { INDEFINITE_ARTICLES } from '../../language/determiners';
import { NUMBER_WORDS } from '../../language/numberWords';
import { isHyphen, lowerAt } from '../tokenKinds';
import { digitsAt } from './dateReading';
import type { Page } from './dateReading';

/** A small whole number in one token, `a` for one. */
export function countAt(page: Page, at: number): number | undefined {
  const lower = lowerAt(page.tokens, at);
  if (INDEFINITE_ARTICLES.has(lower)) return 1;
  const word = NUMBER_WORDS.get(lower);
  if (!word) return digitsAt(page, at, 3);
  return word.kind === 'unit' || word.kind === 'teen' || word.kind === 'ten'
    ? word.value
    : undefined;
}

/** The count that ends with the token, `twenty-five` too, and the index of its first token. */
export function countEndingAt(
  page: Page,
  at: number,
): { count: number; first: number } | undefined {
  const count = countAt(page, at);
  if (count === undefined) return undefined;
  const tens = isHyphen(page.tokens, at - 1)
    ? NUMBER_WORDS.get(lowerAt(page.tokens, at - 2))
    : undefined;
  return tens?.kind === 'ten' && count < 10
    ? { count: tens.value + count, first: at - 2 }
    : { count, first: at };
}
