import type { TreeEnsemble } from './trees';
import weights from './weights.json';

/** What `npm run train` has learned. */
export interface Model {
  /** How likely a pair whose value is right states its fact. */
  readonly agreeing: TreeEnsemble;
  /** How likely a pair whose value is apart means its fact. */
  readonly apart: TreeEnsemble;
  /** With its rivals and neighbours in sight: how likely the likeliest contradiction of a value is an error, */
  readonly wrong: TreeEnsemble;
  /** and how likely the likeliest fact that it agrees with is stated. */
  readonly right: TreeEnsemble;
  /** How likely a place stands where that party belongs. */
  readonly party: TreeEnsemble;
  /** Of values; of countries, which are rarer and less sure, by themselves. */
  readonly thresholds: Thresholds & { readonly places: Omit<Thresholds, 'right'> };
}

/** From which probability on something is said, by false alarms in cross-validation on published news. */
export interface Thresholds {
  /** Underlined: so many false alarms in 10,000 words as `pactcheck.sureness` allows. */
  readonly sure: Readonly<Record<Sureness, number>>;
  /** A hint. */
  readonly check: number;
  /** A hover vouches for it. */
  readonly right: number;
}

/** How sure a desk wants to be before something is underlined. */
export type Sureness = (typeof SURENESS)[number];

export const SURENESS = ['strict', 'usual', 'loose'] as const;

export const MODEL: Model = weights;
