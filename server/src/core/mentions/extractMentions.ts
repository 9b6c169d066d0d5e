import { overlaps } from '../span';
import type { Token } from '../text/token';
import { extractAmounts } from './amounts';
import type { MentionContext } from './mentionContext';
import { extractDates } from './dates';
import type { Mention } from './mention';
import { extractPlaces } from './places';
import { extractStatuses } from './statuses';

/** All values that a block's text states, in order, never overlapping: where readings compete, the more specific and then the longer stays. */
export function extractMentions(
  text: string,
  tokens: readonly Token[],
  context: MentionContext,
): readonly Mention[] {
  const found = [
    ...extractAmounts(text, tokens),
    ...extractDates(text, tokens, context),
    ...extractPlaces(text, tokens, context),
    ...extractStatuses(text, tokens, context),
  ].sort((a, b) => a.span.start - b.span.start);
  const kept: Mention[] = [];
  for (const mention of found) {
    let stays = true;
    for (let last = kept.at(-1); last && overlaps(last.span, mention.span); last = kept.at(-1)) {
      stays = isBetter(mention, last);
      if (!stays) break;
      kept.pop();
    }
    if (stays) kept.push(mention);
  }
  return kept;
}

/** A number gives way to whatever else it may be, unless it is a year that counts something: `2000 prisoners`. */
function isBetter(mention: Mention, other: Mention): boolean {
  const isSame = lengthOf(mention) === lengthOf(other);
  if (isSame && isCount(mention) !== isCount(other)) return isCount(mention);
  const [rank, otherRank] = [rankOf(mention), rankOf(other)];
  return rank === otherRank ? lengthOf(mention) > lengthOf(other) : rank > otherRank;
}

function isCount({ value }: Mention): boolean {
  return value.kind === 'quantity' && value.unit !== undefined;
}

function rankOf({ value }: Mention): number {
  return value.kind === 'quantity' || value.kind === 'ordinal' ? 0 : 1;
}

function lengthOf({ span }: Mention): number {
  return span.end - span.start;
}
