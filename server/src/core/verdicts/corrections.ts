import type { Claim } from '../claims/claim';
import type { Fact } from '../facts/factbase';
import { isAmount, isDuration } from '../mentions/mention';
import type { Mention } from '../mentions/mention';
import type { Value } from '../values/value';
import type { Desk } from './correctionContext';
import type { TextEdit } from './finding';
import { readsBack } from './readBack';
import { amountLike } from './style/amounts';
import { withArticle } from './style/articles';
import { dateLike } from './style/dates';
import { durationLike } from './style/durations';
import { mannerAt } from './style/manner';
import { placeLike } from './style/places';

/**
 * The edits that make the draft state this fact, in the writer's own style. None where it can't be written so, or would be read as something
 * else: a reader would stumble there too.
 */
export function correctionOf(
  claim: Pick<Claim, 'mention'>,
  fact: Fact,
  desk: Desk,
): readonly TextEdit[] {
  for (const edits of writings(claim, fact, desk)) {
    if (edits.length > 0 && isUnderstood(edits, fact.value, desk)) return edits;
  }
  return [];
}

/** The edits that would make the draft state this fact, however they would be read: what an editor would strike out. */
export function plannedEdits(
  claim: Pick<Claim, 'mention'>,
  fact: Fact,
  desk: Desk,
): readonly TextEdit[] {
  for (const edits of writings(claim, fact, desk)) if (edits.length > 0) return edits;
  return [];
}

/** The best first; without what changes nothing. */
function* writings(
  { mention }: Pick<Claim, 'mention'>,
  fact: Fact,
  desk: Desk,
): Generator<readonly TextEdit[]> {
  for (const way of ways(mention, fact.value, desk)) {
    yield way
      .flatMap((edit) => withArticle(edit, mention, desk))
      .filter(({ span, text }) => desk.text.slice(span.start, span.end) !== text);
  }
}

/** Names are read by the gazetteer alone, which the correction is taken from. */
function isUnderstood(edits: readonly TextEdit[], known: Value, desk: Desk): boolean {
  return known.kind === 'place' || readsBack(edits, known, desk);
}

/** The ways to write it, the best first. */
function ways(mention: Mention, known: Value, desk: Desk): readonly (readonly TextEdit[])[] {
  switch (mention.value.kind) {
    case 'place': {
      const entry = known.kind === 'place' ? desk.places.get(known.country) : undefined;
      return entry && 'form' in mention
        ? [[{ span: mention.span, text: placeLike(mention, entry) }]]
        : [];
    }
    case 'date':
      if (known.kind !== 'date' || !('parts' in mention)) return [];
      return dateLike(mention, known.date, desk.text, mannerAt(desk.text, mention.span.start));
    case 'duration':
      return known.kind === 'duration' && isDuration(mention)
        ? durationLike(mention, known, desk.text)
        : [];
    case 'status':
      return [];
    default:
      return isAmount(mention) ? [amountLike(mention, known, desk.text)] : [];
  }
}
