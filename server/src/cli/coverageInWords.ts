import type { Coverage } from '../core/check/coverage';
import { COUNTED_STANDINGS, STANDING_WORDS } from '../standingWords';

/**
 * How the values of drafts stand, as a sentence; nothing where there are none.
 * @example `Of 14 values 9 are supported, 2 wrong, 3 not covered.`
 */
export function coverageInWords(coverage: Coverage): string {
  const [first, ...rest] = COUNTED_STANDINGS.flatMap((standing) => {
    const count = coverage[standing];
    return count === 0 ? [] : [{ count, words: STANDING_WORDS[standing] }];
  });
  if (!first) return '';
  const all = [first, ...rest].reduce((sum, { count }) => sum + count, 0);
  const verb = first.count === 1 ? 'is' : 'are';
  if (rest.length === 0) {
    const values = all === 1 ? 'The only value' : `All ${String(all)} values`;
    return `${values} ${verb} ${first.words}.`;
  }
  const parts = [
    `${String(first.count)} ${verb} ${first.words}`,
    ...rest.map(({ count, words }) => `${String(count)} ${words}`),
  ];
  return `Of ${String(all)} values ${parts.join(', ')}.`;
}
