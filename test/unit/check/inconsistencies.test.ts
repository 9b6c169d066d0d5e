import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';

const DATASET = join(import.meta.dirname, '..', '..', 'datasets', 'three-articles');
const { factbase } = loadDataset([DATASET], nodeFiles);

const HEADLINE = '# The Kosovo deal costs Denmark €235 million\n\n';
const BODY = 'Denmark will pay Kosovo €210 million for the prison.';

/** The values that a draft is told to state otherwise elsewhere, each with the other and what the fix makes of its line. */
function told(text: string): readonly string[] {
  const { inconsistencies } = check(text, factbase, { today: '2025-12-15' });
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return inconsistencies.map(
    ({ finding, other, edits }) =>
      `${written(finding.span)} / ${written(other.span)} (${edits.map((one) => `${written(one.span)} → ${one.text}`).join()})`,
  );
}

describe('a fact that a draft states in two ways', () => {
  it('is told of at both places, whatever the dataset says', () => {
    expect(told(HEADLINE + BODY)).toEqual([
      '€235 million / €210 million (235 → 210)',
      '€210 million / €235 million (210 → 235)',
    ]);
  });

  it('is seen in a title, and between text and table', () => {
    const title = '---\ntitle: The Kosovo deal costs Denmark €235 million\n---\n\n';
    expect(told(title + BODY)).toHaveLength(2);
    const table = `\n\n| The Kosovo–Denmark prison deal | |\n| --- | --- |\n| Price | €235 million |\n`;
    expect(told(BODY + table)).toEqual([
      '€210 million / €235 million (210 → 235)',
      '€235 million / €210 million (235 → 210)',
    ]);
  });

  it('is told of where it is right once, not where it is called wrong already', () => {
    const wrong = 'Under its agreement with Denmark, Kosovo will hold 250 prisoners from 2027.';
    const between = '\n\nThe lake is calm.'.repeat(6);
    expect(told(`${wrong}${between}\n\n${wrong.replace('250', '300')}`)).toEqual([
      '300 / 250 (300 → 250)',
    ]);
    const row = '\n\n| Kosovo–Denmark deal | |\n| --- | --- |\n| Capacity | 300 prisoners |\n';
    expect(told(wrong + between + row + between + row)).toEqual(['300 / 250 (300 → 250)']);
  });

  const others: readonly (readonly [string, string])[] = [
    ['is quoted', '“Denmark will pay Kosovo €210 million for the prison,” he wrote.'],
    ['is reported', 'Kurti said that Denmark would pay Kosovo €210 million for the prison.'],
    ['is denied', 'Denmark will not pay Kosovo €210 million for the prison.'],
    ['is asked', 'Will Denmark pay Kosovo €210 million for the prison?'],
    ['is wished', 'Kosovo wants Denmark to pay €210 million for the prison.'],
    [
      'was changed',
      'Denmark raised the price that it pays Kosovo from €210 million for the prison.',
    ],
    ['is a bound', 'Denmark will pay Kosovo at least €210 million for the prison.'],
    ['is rounded', 'Denmark will pay Kosovo about €240 million for the prison.'],
    ['is a range', 'Denmark will pay Kosovo €210 million to €240 million for the prison.'],
    ['is a part', 'Denmark will pay Kosovo the first €210 million for the prison.'],
    ['is by the year', 'Denmark will pay Kosovo €210 million a year for the prison.'],
    ['is another currency', 'Denmark will pay Kosovo $250 million for the prison.'],
    ['is put right', `An earlier version of this article misstated the price. ${BODY}`],
  ];
  it.each(others)('is not one where the other %s', (_, other) => {
    expect(told(HEADLINE + other)).toEqual([]);
  });

  it('can be turned off by a comment at its place', () => {
    const off =
      '# The Kosovo deal costs Denmark €235 million <!-- pactcheck-disable-line inconsistent -->';
    expect(told(`${off}\n\n${BODY}`)).toEqual(['€210 million / €235 million (210 → 235)']);
  });
});
