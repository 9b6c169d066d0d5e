import type { Standing } from '../../core/check/coverage';

/** Those to look at first come first. */
export const STANDINGS_IN_REPORT: readonly Standing[] = [
  'wrong',
  'unsettled',
  'check',
  'supported',
  'uncovered',
];

export const STANDING_TITLES: Readonly<Record<Standing, string>> = {
  wrong: 'Wrong',
  unsettled: 'Disputed or outdated',
  check: 'To be checked',
  supported: 'Supported',
  uncovered: 'Not covered',
};
