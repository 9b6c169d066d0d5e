import type { Claim } from '../claims/claim';
import { MODEL } from '../claims/weighing/model';
import type { Sureness } from '../claims/weighing/model';
import type { Finding, Tier, Verdict } from './finding';

/** Of countries and statuses, how sure of a claim one must be to say each thing. */
const RULED = {
  contradicted: 0.6,
  differs: 0.6,
  outdated: 0.6,
  disputed: 0.45,
  supported: 0.2,
} as const;

/** What a rule alone takes to be wrong is a hint, but for a stranger in a list that the dataset has whole. */
const CERTAIN = 0.9;

/** How surely something is said of a claim; nothing where it isn't sure enough to be said at all. */
export function tierOf(
  { confidence, mention, isWeighed }: Pick<Claim, 'confidence' | 'mention' | 'isWeighed'>,
  verdict: Verdict['kind'],
  sureness: Sureness,
): Tier | undefined {
  if (!isWeighed) {
    if (confidence < RULED[verdict]) return undefined;
    return verdict === 'contradicted' && confidence < CERTAIN ? 'check' : 'sure';
  }
  const { places, ...values } = MODEL.thresholds;
  if (verdict === 'supported' || verdict === 'disputed')
    return confidence < values.right ? undefined : 'sure';
  const { sure, check } = mention.value.kind === 'place' ? places : values;
  if (verdict !== 'differs' && confidence >= sure[sureness]) return 'sure';
  return confidence < check ? undefined : 'check';
}

/**
 * Sure enough that its correction may be made unseen, with others: as sure as what the strictest desk has underlined, since nobody looks at it
 * again; never a country.
 */
export function isCertain({ claim: { mention, confidence, isWeighed }, tier }: Finding): boolean {
  const least = isWeighed ? MODEL.thresholds.sure.strict : CERTAIN;
  return tier === 'sure' && confidence >= least && mention.value.kind !== 'place';
}
