import type { BlockClaim } from '../claims/claims';
import type { Block } from '../text/draft';
import { codeOf } from '../verdicts/diagnosticCodes';
import type { Finding } from '../verdicts/finding';
import type { KeyedValue, StatedKeys } from './statedKeys';
import type { StatedValue } from './statedValue';

/** A claim that surely states a fact, and where it stands. */
export interface Statement {
  readonly stated: StatedValue;
  readonly keys: StatedKeys;
  readonly finding: Finding;
  readonly claim: BlockClaim;
  readonly block: Block;
}

export function statementOf(
  finding: Finding,
  claim: BlockClaim,
  { value, keys }: KeyedValue,
  block: Block,
): Statement {
  return { stated: value, keys, finding, claim, block };
}

/** Nothing else is told of it; that sources disagree is said with it. */
export function isUntold({ finding }: Statement): boolean {
  const code = codeOf(finding);
  return code === undefined || code === 'disputed' || finding.claim.voice === 'field';
}
