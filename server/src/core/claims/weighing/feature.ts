import type { Pair } from './pair';
import type { Company } from './company';

/** One number that tells something of a pair. */
export interface Feature {
  readonly name: string;
  readonly of: (pair: Pair, company: Company) => number;
}
