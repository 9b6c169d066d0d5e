import { putsMonthFirst, readsAmerican } from '../../language/manner';
import { groupingIn } from './digits';
import type { Grouping } from './digits';

/** What the text round a value tells of how its writer writes, for what the value itself doesn't show. */
export interface Manner {
  /** `two hundred ten`, not `two hundred and ten`. */
  readonly isAmerican: boolean;
  /** `December 11`, not `11 December`. */
  readonly isMonthFirst: boolean;
  readonly grouping?: Grouping;
}

/** As British news writes. */
export const PLAIN_MANNER: Manner = { isAmerican: false, isMonthFirst: false };

/** In UTF-16 units before and behind: a long block is not read to its ends. */
const AROUND = 2000;

/** The manner of the text round an offset. */
export function mannerAt(text: string, at: number): Manner {
  const near = text.slice(Math.max(0, at - AROUND), at + AROUND);
  const isAmerican = readsAmerican(near);
  const grouping = groupingIn(near);
  return {
    isAmerican,
    isMonthFirst: isAmerican && putsMonthFirst(near),
    ...(grouping && { grouping }),
  };
}
