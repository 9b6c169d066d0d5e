import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../server/src/core/check/fingerprint';
import { check } from '../../../server/src/core/check/check';
import {
  coverageOf,
  standingOf,
  standingValues,
  standingValuesNear,
} from '../../../server/src/core/check/coverage';
import { touches } from '../../../server/src/core/span';
import type { Span } from '../../../server/src/core/span';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import type { Tier, Verdict } from '../../../server/src/core/verdicts/finding';
import { fifty, findingOn, forty } from '../fixtures/lake';

const { factbase } = loadDataset(
  [join(import.meta.dirname, '..', '..', 'datasets', 'keepers')],
  nodeFiles,
);

function standings(text: string) {
  return standingValues(check(text, factbase, { today: '2024-11-01' })).map(
    ({ span, standing }) => `${text.slice(span.start, span.end)}: ${standing}`,
  );
}

describe('standingOf', () => {
  const text = 'some 60 boats';
  const verdicts = {
    supported: { kind: 'supported', facts: [forty], others: [] },
    wrong: { kind: 'contradicted', code: 'wrong-number', corrections: [forty] },
    disputed: { kind: 'disputed', facts: [forty], others: [fifty] },
    outdated: { kind: 'outdated', was: forty, now: fifty },
    differs: { kind: 'differs', known: [forty], how: 'newer' },
  } satisfies Readonly<Record<string, Verdict>>;
  const standing = (verdict: Verdict, tier: Tier = 'sure') =>
    standingOf({ ...findingOn(text, '60', verdict), tier });

  it('is that of the verdict', () => {
    expect(Object.values(verdicts).map((verdict) => standing(verdict))).toEqual([
      'supported',
      'wrong',
      'unsettled',
      'unsettled',
      'check',
    ]);
  });

  it('is to be checked where it isn’t sure', () => {
    expect(standing(verdicts.wrong, 'check')).toBe('check');
    expect(standing(verdicts.outdated, 'check')).toBe('check');
  });
});

describe('standingValues', () => {
  it('says of each value how it stands, in the order of the text', () => {
    const text = [
      'Malta and Iceland signed the lighthouse agreement in March 2023.',
      '',
      '**31** Icelandic keepers have arrived in Malta so far. The ferry takes 90 minutes.',
    ].join('\n');
    expect(standings(text)).toEqual([
      'Malta: supported',
      'Iceland: supported',
      'March 2023: wrong',
      '31: supported',
      'Icelandic: supported',
      'Malta: supported',
      '90 minutes: uncovered',
    ]);
  });

  it('leaves out what the draft turns off', () => {
    const text = 'Malta and Iceland signed the lighthouse agreement in March 2023.';
    expect(standings(`${text} <!-- pactcheck-disable-line -->`)).toEqual([
      'Malta: supported',
      'Iceland: supported',
    ]);
  });

  it('leaves out countries and statuses that no claim is made of', () => {
    expect(standings('France and Spain signed nothing.')).toEqual([]);
  });
});

describe('standingValuesNear', () => {
  it('says the same of what touches a stretch as `standingValues` does of all', () => {
    const text = [
      '# Malta and Iceland',
      'Malta and Iceland signed the lighthouse agreement in March 2023.',
      '**31** Icelandic keepers have arrived in Malta so far. The ferry takes 90 minutes.',
      '- It takes 80 minutes.\n- Of 40 keepers 12 left. <!-- pactcheck-disable-line -->',
      'France signed in 2019.',
    ].join('\n\n');
    const result = check(text, factbase, { today: '2024-11-01' });
    const all = standingValues(result);
    expect(all.length).toBeGreaterThan(10);
    for (let end = 0; end <= text.length; end++) {
      const near = { start: end - 12, end };
      const isNear = ({ span }: { span: Span }) => touches(span, near);
      expect(standingValuesNear(near, result).filter(isNear)).toEqual(all.filter(isNear));
    }
  });
});

it('counts the values of each standing, and what is ticked off by itself', () => {
  const span = { start: 0, end: 1 };
  const values = (['wrong', 'wrong', 'uncovered'] as const).map((standing) => ({ span, standing }));
  const ticked = { span, standing: 'wrong', isTicked: true } as const;
  const none = { supported: 0, unsettled: 0, check: 0, ticked: 0 };
  expect(coverageOf(values)).toEqual({ ...none, wrong: 2, uncovered: 1 });
  expect(coverageOf([...values, ticked])).toEqual({ ...none, wrong: 2, ticked: 1, uncovered: 1 });
});

it('takes for ticked off what is open, and leaves the supported where it is', () => {
  const text = 'Malta and Iceland signed the lighthouse agreement in March 2023.';
  const result = check(text, factbase, { today: '2024-11-01' });
  const all = new Set(result.findings.map((finding) => fingerprintOf(finding, result.reading)));
  expect(coverageOf(standingValues(result, all))).toMatchObject({
    supported: 2,
    wrong: 0,
    ticked: 1,
  });
});
