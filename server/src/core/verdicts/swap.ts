import type { Claim } from '../claims/claim';
import type { Contradicted } from './finding';

/** What the sentence has exchanged, in its order; nothing where the claim stands in no other value's place. */
export function swapOf({
  mention,
  swappedWith,
}: Pick<Claim, 'mention' | 'swappedWith'>): Pick<Contradicted, 'swap'> {
  if (!swappedWith) return {};
  const isFirst = mention.span.start < swappedWith.mention.span.start;
  const own = mention.text;
  const other = swappedWith.mention.text;
  return { swap: isFirst ? [own, other] : [other, own] };
}
