import type { Claim } from '../claims/claim';
import type { Fact } from '../facts/factbase';
import type { Mention } from '../mentions/mention';
import type { PlaceEntry } from '../places/gazetteer';
import type { Span } from '../span';
import { shift } from '../span';
import type { Value } from '../values/value';
import type { TextEdit } from './finding';
import { withArticle } from './style/articles';
import { dateLike } from './style/dates';
import { durationLike } from './style/durations';
import { moneyLike } from './style/money';
import { numberLike, ordinalLike } from './style/numbers';
import { placeLike } from './style/places';

/** What a correction needs beside the claim: the draft's text and how places are named. */
export interface Desk {
  readonly text: string;
  readonly places: ReadonlyMap<string, PlaceEntry>;
}

/** The edits that make the draft state this fact, in the writer's own style; none where it can't be written so. */
export function correctionOf(
  claim: Pick<Claim, 'mention' | 'span'>,
  fact: Fact,
  desk: Desk,
): readonly TextEdit[] {
  const offset = claim.span.start - claim.mention.span.start;
  const edits = replacements(claim.mention, fact.value, offset, desk).map(({ span, text }) => ({
    span: shift(span, offset),
    text,
  }));
  return edits.flatMap((edit) => withArticle(edit, claim.mention, desk));
}

/** Spans count as the mention's own. */
function replacements(
  mention: Mention,
  known: Value,
  offset: number,
  desk: Desk,
): readonly TextEdit[] {
  switch (mention.value.kind) {
    case 'place': {
      const entry = known.kind === 'place' ? desk.places.get(known.country) : undefined;
      return entry && 'form' in mention
        ? [{ span: mention.span, text: placeLike(mention, entry) }]
        : [];
    }
    case 'date':
      if (known.kind !== 'date' || !('parts' in mention)) return [];
      return dateLike(mention, known.date, desk.text.slice(offset));
    case 'duration': {
      if (known.kind !== 'duration' || 'parts' in mention || mention.value.kind !== 'duration')
        return [];
      const { from, to, text } = durationLike(
        mention as Mention & { value: typeof mention.value },
        known,
      );
      return [{ span: { start: mention.span.start + from, end: mention.span.start + to }, text }];
    }
    case 'status':
      return [];
    default:
      return 'number' in mention && mention.number
        ? amountReplacement(mention, mention.number, known)
        : [];
  }
}

function amountReplacement(mention: Mention, number: Span, known: Value): readonly TextEdit[] {
  if (!('amount' in known) || !('amount' in mention.value)) return [];
  const printed = mention.text.slice(
    number.start - mention.span.start,
    number.end - mention.span.start,
  );
  const hedge = 'hedge' in mention ? mention.hedge : undefined;
  const isBound =
    mention.value.bound !== 'exactly' &&
    mention.value.bound !== 'about' &&
    mention.value.bound !== 'atMost';
  if (mention.value.kind === 'money' && known.kind === 'money') {
    const text = moneyLike(mention as Parameters<typeof moneyLike>[0], known);
    return [{ span: isBound && hedge ? joined(hedge, mention.span) : mention.span, text }];
  }
  const text =
    mention.value.kind === 'ordinal'
      ? ordinalLike(printed, known.amount)
      : numberLike(printed, known);
  return [{ span: isBound && hedge ? joined(hedge, number) : number, text }];
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
