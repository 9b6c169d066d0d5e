import { CLOSE_STRENGTHS, HEDGE_STRENGTHS, LITTLE, SHORT_OF } from '../language/hedgeWords';
import type { HedgePhrase } from '../language/hedgeWords';
import type { Token } from '../text/token';
import type { Closeness } from '../values/value';
import { lowerAt } from './tokenKinds';

/** With the words that only strengthen it: `just over`, `a little more than`. */
export function strengthened(
  tokens: readonly Token[],
  from: number,
  { bound }: HedgePhrase,
): number {
  if (bound === 'exactly' || bound === 'about') return from;
  if (HEDGE_STRENGTHS.has(lowerAt(tokens, from - 1))) return from - 1;
  const isLittle = LITTLE.has(lowerAt(tokens, from - 1));
  return isLittle && lowerAt(tokens, from - 2) === 'a' ? from - 2 : from;
}

/** `nearly` and `just short of` by themselves, `over` and `under` where what stands before says that they are just so. */
export function closeness(
  tokens: readonly Token[],
  { words, bound }: HedgePhrase,
  [start, from]: readonly [number, number],
): Closeness | undefined {
  if (SHORT_OF.has(words.join(' '))) return 'below';
  const isJust = start < from && CLOSE_STRENGTHS.has(lowerAt(tokens, from - 1));
  if (!isJust || (bound !== 'moreThan' && bound !== 'lessThan')) return undefined;
  return bound === 'moreThan' ? 'above' : 'below';
}
