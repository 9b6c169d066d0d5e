import { expect, it } from 'vitest';
import { sayIn } from '../../../server/src/core/l10n/say';
import { coverageInWords } from '../../../server/src/cli/coverageInWords';

const none = { supported: 0, wrong: 0, unsettled: 0, check: 0, ticked: 0, uncovered: 0 };

it('says how many values stand how, and is silent of what there is none of', () => {
  const coverage = { supported: 9, wrong: 2, unsettled: 1, check: 4, ticked: 1, uncovered: 3 };
  expect(coverageInWords(coverage)).toBe(
    'Of 20 values 9 are supported, 2 wrong, 1 disputed or outdated, 4 to be checked, 1 ticked off, 3 not covered.',
  );
  expect(coverageInWords({ ...none, wrong: 1, uncovered: 2 })).toBe(
    'Of 3 values 1 is wrong, 2 not covered.',
  );
  expect(coverageInWords({ ...none, supported: 3 })).toBe('All 3 values are supported.');
  expect(coverageInWords({ ...none, uncovered: 1 })).toBe('The only value is not covered.');
  expect(coverageInWords(none)).toBe('');
});

it('says so in other languages', () => {
  const coverage = { ...none, supported: 9, wrong: 1 };
  expect(coverageInWords(coverage, sayIn('es'))).toBe(
    'De 10 valores: 9 con respaldo, 1 con error.',
  );
  expect(coverageInWords({ ...none, check: 1 }, sayIn('de'))).toBe(
    'Die einzige Angabe ist zu prüfen.',
  );
});
