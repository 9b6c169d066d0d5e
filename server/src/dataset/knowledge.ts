import type { Property, Source } from '../core/facts/factbase';
import type { ProblemList } from './problem';
import type { ValueReader } from './values';

/** What a subject's file is read against: everything that the datasets say outside such files. */
export interface Knowledge {
  readonly properties: ReadonlyMap<string, Property>;
  readonly sources: ReadonlyMap<string, Source>;
  /** A file of sources is missing or couldn't be read: that is one problem, not one for each fact that rests on it. */
  readonly sourcesBroken: boolean;
  readonly values: ValueReader;
  readonly problems: ProblemList;
  /** Takes in every source that is asked for, known or not. */
  readonly cited: Set<string>;
}
