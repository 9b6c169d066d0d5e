import type { Pair } from './pair';
import type { Company } from './company';

/** One number that tells something of a pair. */
export interface Feature {
  readonly name: string;
  readonly of: (pair: Pair, company: Company) => number;
}

/** A yes or no as a feature. */
export function flag(is: boolean): number {
  return is ? 1 : 0;
}
