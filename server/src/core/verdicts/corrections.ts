import type { Claim } from '../claims/claim';
import type { Fact } from '../facts/factbase';
import { isAmount, isDuration } from '../mentions/mention';
import type { Mention } from '../mentions/mention';
import type { Value } from '../values/value';
import type { CorrectionContext } from './correctionContext';
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
  context: CorrectionContext,
): readonly TextEdit[] {
  for (const edits of writings(claim, fact, context)) {
    if (edits.length > 0 && isUnderstood(edits, fact.value, context)) return edits;
  }
  return [];
}

/** The edits that would make the draft state this fact, however they would be read: what an editor would strike out. */
export function plannedEdits(
  claim: Pick<Claim, 'mention'>,
  fact: Fact,
  context: CorrectionContext,
): readonly TextEdit[] {
  for (const edits of writings(claim, fact, context)) if (edits.length > 0) return edits;
  return [];
}

/** The best first; without what changes nothing. */
function* writings(
  { mention }: Pick<Claim, 'mention'>,
  fact: Fact,
  context: CorrectionContext,
): Generator<readonly TextEdit[]> {
  for (const way of ways(mention, fact.value, context)) {
    yield way
      .flatMap((edit) => withArticle(edit, mention, context))
      .filter(({ span, text }) => context.text.slice(span.start, span.end) !== text);
  }
}

/** Names are read by the gazetteer alone, which the correction is taken from. */
function isUnderstood(
  edits: readonly TextEdit[],
  known: Value,
  context: CorrectionContext,
): boolean {
  return known.kind === 'place' || readsBack(edits, known, context);
}

/** The ways to write it, the best first. */
function ways(
  mention: Mention,
  known: Value,
  context: CorrectionContext,
): readonly (readonly TextEdit[])[] {
  switch (mention.value.kind) {
    case 'place': {
      const entry = known.kind === 'place' ? context.places.get(known.country) : undefined;
      return entry && 'form' in mention
        ? [[{ span: mention.span, text: placeLike(mention, entry) }]]
        : [];
    }
    case 'date':
      if (known.kind !== 'date' || !('parts' in mention)) return [];
      return dateLike(
        mention,
        known.date,
        context.text,
        mannerAt(context.text, mention.span.start),
      );
    case 'duration':
      return known.kind === 'duration' && isDuration(mention)
        ? durationLike(mention, known, context.text)
        : [];
    case 'status':
      return [];
    default:
      return isAmount(mention) ? [amountLike(mention, known, context.text)] : [];
  }
}
