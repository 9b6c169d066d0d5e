import type { Problem } from '../problem';
import type { CheckedDataset } from './checkedDataset';

/** One thing that is looked for in datasets; its words are also what reports and SARIF viewers show of it. */
export interface DatasetCheck {
  /** In kebab case: `date-order`. */
  readonly name: string;
  /** What it holds a dataset to, in one sentence. */
  readonly about: string;
  /** What to do where it finds something. */
  readonly tip: string;
  /** What is wrong, in any order. Reads nothing but what it is given. */
  run(dataset: CheckedDataset): Iterable<Problem>;
}

/** A problem and the name of the check that found it. */
export interface CheckProblem extends Problem {
  readonly check: string;
}
