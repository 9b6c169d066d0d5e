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

/**
 * A party that seems to be another, or to stand on the other side, mostly takes part in something else: on published news eighteen of nineteen such
 * warnings were false.
 */
const CERTAIN = 0.9;

/** How surely something is said of a claim; nothing where it isn't sure enough to be said at all. */
export function tierOf(
  { confidence, mention }: Pick<Claim, 'confidence' | 'mention'>,
  verdict: Verdict['kind'],
  sureness: Sureness,
): Tier | undefined {
  const { kind } = mention.value;
  if (kind === 'place' || kind === 'status') {
    if (confidence < RULED[verdict]) return undefined;
    return verdict === 'contradicted' && confidence < CERTAIN ? 'check' : 'sure';
  }
  const { sure, check, right } = MODEL.thresholds;
  if (verdict === 'supported' || verdict === 'disputed')
    return confidence < right ? undefined : 'sure';
  if (verdict !== 'differs' && confidence >= sure[sureness]) return 'sure';
  return confidence < check ? undefined : 'check';
}

/** Sure enough that its correction may be made unseen, with others; never a country. */
export function isCertain({ claim: { mention }, tier }: Finding): boolean {
  return tier === 'sure' && mention.value.kind !== 'place';
}
