import { wordList } from './wordList';

/** January first. */
export const MONTH_NAMES: readonly string[] = wordList(
  'January February March April May June July August September October November December',
);
