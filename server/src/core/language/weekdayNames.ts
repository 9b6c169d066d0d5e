import { wordList } from './wordList';

/** Monday first. */
export const WEEKDAY_NAMES: readonly string[] = wordList(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);
