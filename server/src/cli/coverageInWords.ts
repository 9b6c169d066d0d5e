import type { Coverage } from '../core/check/coverage';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import { COUNTED_STANDINGS, standingInWords } from '../standingWords';

/**
 * How the values of drafts stand, as a sentence; nothing where there are none.
 * @example `Of 14 values 9 are supported, 2 wrong, 3 not covered.`
 */
export function coverageInWords(coverage: Coverage, say: Say = IN_ENGLISH): string {
  const [first, ...rest] = COUNTED_STANDINGS.flatMap((one) => {
    const count = coverage[one];
    return count === 0 ? [] : [{ count, standing: standingInWords(one, say) }];
  });
  if (!first) return '';
  const all = String([first, ...rest].reduce((sum, { count }) => sum + count, 0));
  const { standing } = first;
  if (rest.length === 0)
    return all === '1'
      ? say('coverage.only', { standing })
      : say('coverage.all', { all, standing });
  const parts = [
    say('coverage.first', first),
    ...rest.map((one) => `${String(one.count)} ${one.standing}`),
  ];
  return say('coverage.of', { all, parts: parts.join(', ') });
}
