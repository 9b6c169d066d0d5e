import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import type { CheckResult } from '../../../server/src/core/check/draftChecker';
import { safeCorrections } from '../../../server/src/core/check/safeCorrections';
import { applyEdits } from '../../../server/src/core/verdicts/edits/applyEdits';
import { fixesFor } from '../../../server/src/core/verdicts/fixes';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { findingMessage } from '../../../server/src/features/message';
import { memoryFiles } from '../dataset/memoryFiles';

const { factbase, problems } = loadDataset(
  ['d'],
  memoryFiles({
    'd/dataset.yaml': 'name: Test\n',
    'd/sources.yaml': 'references: [{ id: gazette, title: The treaty }]\n',
    'd/agreements/lake.yaml': `name: Lake Treaty
parties: { party: [Iceland, Malta] }
about: [lake]
facts:
  signed: { value: 4 April 1990, evidence: { gazette: { figure: 4 April 1990 } } }
  inForce: { value: 1 June 1992, evidence: { gazette: { figure: 1 June 1992 } } }
  votesFor: { value: 51 votes, evidence: { gazette: { figure: "51 votes" } } }
  votesAgainst: { value: 49 votes, evidence: { gazette: { figure: "49 votes" } } }
  ratifiers: { value: 28 states, asOf: 2020-08, evidence: { gazette: { figure: "28 states" } } }
  signatories: { value: 54 states, asOf: 2020-08, evidence: { gazette: { figure: "54 states" } } }
`,
  }),
);

describe('two values of a sentence in each other’s place', () => {
  it.each([
    [
      'The Lake Treaty was approved with 49 votes in favour and 51 against.',
      'The Lake Treaty was approved with 51 votes in favour and 49 against.',
      'Swap 49 and 51',
    ],
    [
      'The Lake Treaty was signed on 1 June 1992 and entered into force on 4 April 1990.',
      'The Lake Treaty was signed on 4 April 1990 and entered into force on 1 June 1992.',
      'Swap 1 June 1992 and 4 April 1990',
    ],
    [
      'Parliament approved the Lake Treaty by 49 votes to 51.',
      'Parliament approved the Lake Treaty by 51 votes to 49.',
      'Swap 49 and 51',
    ],
  ])('%s', (draft, right, title) => {
    const result = checked(draft);
    const { findings } = result;
    expect(findings.map(({ verdict, tier }) => [verdict.kind, tier])).toEqual([
      ['contradicted', 'sure'],
      ['contradicted', 'sure'],
    ]);
    for (const finding of findings) {
      const [first, ...others] = fixesFor(finding, result, factbase, 'link');
      expect([first?.title, first?.preferred]).toEqual([title, true]);
      expect(applyEdits(draft, first?.edits ?? [])).toBe(right);
      expect(others.filter(({ kind }) => kind === 'correct')).toEqual([]);
    }
    expect(checked(right).findings.map(({ verdict }) => verdict.kind)).toEqual([
      'supported',
      'supported',
    ]);
  });

  it('says so', () => {
    const draft = 'The Lake Treaty was approved with 49 votes in favour and 51 against.';
    const said = checked(draft).findings.map((finding) => findingMessage(finding, draft, factbase));
    expect(said).toEqual([
      'Lake Treaty, votes in favour: one source says 51 votes, not 49. 49 and 51 are swapped.',
      'Lake Treaty, votes against: one source says 49 votes, not 51. 49 and 51 are swapped.',
    ]);
  });

  it('is mended once by Fix All', () => {
    const draft = 'The Lake Treaty was approved with 49 votes in favour and 51 against.';
    const edits = safeCorrections(checked(draft), factbase, checked);
    expect(applyEdits(draft, edits)).toBe(
      'The Lake Treaty was approved with 51 votes in favour and 49 against.',
    );
  });

  it.each([
    'The Lake Treaty was approved with 51 votes in favour and 49 against.',
    '49 opposed the Lake Treaty and 51 approved it.',
    'The Lake Treaty, in force since 1 June 1992, was signed on 4 April 1990.',
    'Before it entered into force on 1 June 1992 the Lake Treaty was signed on 4 April 1990.',
  ])('is not seen where all is right: %s', (draft) => {
    const verdicts = checked(draft).findings.map(({ verdict }) => verdict.kind);
    expect(verdicts).toEqual(['supported', 'supported']);
  });

  it.each([
    [
      'that may be of another day',
      'So far 54 states have ratified the Lake Treaty and 28 have signed it.',
    ],
    ['that nothing tells apart', 'Its opponents lost the vote on the Lake Treaty, 49 to 51.'],
  ])('is not said of counts %s', (_, draft) => {
    const { findings } = checked(draft);
    expect(findings.filter(({ claim }) => claim.swappedWith)).toEqual([]);
  });
});

function checked(draft: string): CheckResult {
  expect(problems).toEqual([]);
  return check(draft, factbase, { today: '2025-12-15' });
}
