import type { Pair } from './pair';
import type { Company } from './company';

/** One number that tells something of a pair. */
export interface Feature {
  readonly name: string;
  readonly of: (pair: Pair, company: Company) => number;
  /** It tells of the value alone, so that all pairs of it have the same. */
  readonly isOfValue?: boolean;
}

/** Features that tell of the value alone. */
export function ofValue(features: readonly Feature[]): readonly Feature[] {
  return features.map((feature) => ({ ...feature, isOfValue: true }));
}

/** A yes or no as a feature. */
export function flag(is: boolean): number {
  return is ? 1 : 0;
}
