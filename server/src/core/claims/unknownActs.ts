import type { Subject } from '../facts/factbase';
import { isPactNoun } from './clauseWords';
import { knownFacts } from './knownFacts';
import type { Cue } from './label';
import type { Fit } from './properties';
import type { MentionAt } from './reading';
import type { Scene } from './scene';

/** By so much less a verb may fit that is meant all the same. */
const NEAR = 0.5;

/**
 * `Its parliament ratified the deal on …`: of the day of that act nothing is known, or only of other houses, and the making of the deal isn't
 * meant. `fits` are in order, the best first.
 */
export function isOfUnknownAct(
  fits: readonly Fit[],
  at: MentionAt,
  subject: Subject,
  { distances, lexicon }: Scene,
): boolean {
  const [best] = fits;
  if (!best?.cue || at.mention.value.kind !== 'date') return false;
  const near = fits.filter(({ score, cue }) => cue && best.score - score < NEAR);
  const isUnknown = ({ property }: Fit) =>
    knownFacts(subject, property.id, at, distances, lexicon) === undefined;
  // A noun is of whatever was done to the deal: the verb says what.
  if (isOfPact(best.cue))
    return near.some((fit) => fit.cue && !isOfPact(fit.cue) && isUnknown(fit));
  const known = near.filter((fit) => fit.isKnown && !isUnknown(fit));
  const isShared = known.some(({ cue }) => cue?.clue.first === best.cue?.clue.first);
  return best.isKnown && isUnknown(best) && !isShared;
}

function isOfPact({ sentence, clue }: Cue): boolean {
  return isPactNoun(clue.first, sentence);
}
