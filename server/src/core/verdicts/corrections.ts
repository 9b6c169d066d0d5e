import type { Claim } from '../claims/claim';
import type { Fact } from '../facts/factbase';
import { isAmount, isDuration } from '../mentions/mention';
import type { AmountMention, Amounts, Mention } from '../mentions/mention';
import type { Span } from '../span';
import type { Value } from '../values/value';
import type { TextEdit } from './finding';
import type { Desk } from './desk';
import { withArticle } from './style/articles';
import { dateLike } from './style/dates';
import { durationLike } from './style/durations';
import { moneyLike } from './style/money';
import { numberLike, ordinalLike } from './style/numbers';
import { placeLike } from './style/places';

/** The edits that make the draft state this fact, in the writer's own style; none where it can't be written so. */
export function correctionOf(
  claim: Pick<Claim, 'mention'>,
  fact: Fact,
  desk: Desk,
): readonly TextEdit[] {
  return replacements(claim.mention, fact.value, desk)
    .flatMap((edit) => withArticle(edit, claim.mention, desk))
    .filter(({ span, text }) => desk.text.slice(span.start, span.end) !== text);
}

function replacements(mention: Mention, known: Value, desk: Desk): readonly TextEdit[] {
  switch (mention.value.kind) {
    case 'place': {
      const entry = known.kind === 'place' ? desk.places.get(known.country) : undefined;
      return entry && 'form' in mention
        ? [{ span: mention.span, text: placeLike(mention, entry) }]
        : [];
    }
    case 'date':
      if (known.kind !== 'date' || !('parts' in mention)) return [];
      return dateLike(mention, known.date, desk.text);
    case 'duration': {
      if (known.kind !== 'duration' || !isDuration(mention)) return [];
      const { from, to, text } = durationLike(mention, known);
      return [{ span: { start: mention.span.start + from, end: mention.span.start + to }, text }];
    }
    case 'status':
      return [];
    default:
      return isAmount(mention) ? amountReplacement(mention, known, desk.text) : [];
  }
}

function amountReplacement(
  mention: AmountMention<Amounts>,
  known: Value,
  text: string,
): readonly TextEdit[] {
  if (!('amount' in known)) return [];
  const { value, number, times, isMixed } = mention;
  if (isMixed) return [];
  if (value.kind === 'money') {
    if (known.kind !== 'money') return [];
    if (times !== undefined && known.currency !== value.currency) return [];
    return [
      {
        span: struckOut(mention, mention.span, text),
        text: moneyLike({ ...mention, value }, known),
      },
    ];
  }
  const printed = text.slice(number.start, number.end);
  const written =
    value.kind === 'ordinal' ? ordinalLike(printed, known.amount) : numberLike(printed, known);
  return [{ span: struckOut(mention, number, text), text: written }];
}

/** A bound that wasn't read as the old figure's would be read as the new one's. */
const UNREAD_BOUND = /\b(?:over|more than|at least|fewer than|less than)\s+$/i;

/** A bound goes with its number, `between` with its range; a mere `about` may stay. */
function struckOut({ value, hedge }: AmountMention<Amounts>, own: Span, text: string): Span {
  const isBound = value.bound !== 'exactly' && value.bound !== 'about' && value.bound !== 'atMost';
  if (isBound && hedge)
    return { start: Math.min(hedge.start, own.start), end: Math.max(hedge.end, own.end) };
  const before = text.slice(Math.max(0, own.start - 14), own.start);
  const opener =
    value.high === undefined ? UNREAD_BOUND.exec(before) : /(?:between|from)\s+$/i.exec(before);
  return opener && !hedge ? { start: own.start - opener[0].length, end: own.end } : own;
}
