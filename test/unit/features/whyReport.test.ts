import { describe, expect, it } from 'vitest';
import { IN_ENGLISH } from '../../../server/src/core/l10n/say';
import { whyReport } from '../../../server/src/features/whyReport';
import { checkedAgainst, lighthouse } from '../fixtures/lighthouse';

const dataset = lighthouse();
const PACT = 'Iceland–Malta prison agreement';

/** What is told of the value that is written so, without its indentation. */
function why(text: string, written: string): readonly string[] {
  const result = checkedAgainst(text, dataset);
  const start = text.indexOf(written);
  expect(start, `${written} doesn't stand there`).toBeGreaterThanOrEqual(0);
  const told = whyReport(
    { result, factbase: dataset.factbase },
    { start, end: start + written.length },
    IN_ENGLISH,
  );
  return told
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

describe('whyReport', () => {
  it('tells what is supported and what is told of', () => {
    const text = 'Malta will hold 300 prisoners for Iceland.';
    expect(why(text, '300')).toEqual([
      '“300” is read as 300 prisoners.',
      `Supported: ${PACT}, capacity (300 prisoners known).`,
    ]);
    const [, told] = why(text.replace('300', '250'), '250');
    expect(told).toBe(
      `Told of (wrong-number): ${PACT}, capacity: sources say 300 prisoners, not 250.`,
    );
  });

  it('tells which agreement was thought of, how likely it is and what is missing', () => {
    const text = 'Malta will hold prisoners for Iceland. Spain has 120 prisoners in France.';
    const told = why(text, '120');
    expect(told[1]).toBe('Nothing is said of it.');
    expect(told[2]).toMatch(
      new RegExp(
        `^${PACT}, capacity \\(300 prisoners known\\): (?:\\d+ % likely, and it takes \\d+ %|hardly likely)\\.$`,
      ),
    );
    expect(told[3]).toMatch(
      /^But the sentence names neither it nor all its parties \(it was last spoken of one sentence before\)/,
    );
  });

  it.each([
    ['denied', 'Malta will not hold 250 prisoners for Iceland.', '250', /the sentence denies it/],
    ['asked', 'Will Malta hold 250 prisoners for Iceland?', '250', /the sentence asks/],
    [
      'counted',
      'Malta holds prisoners for Iceland, and in May there were 40 dances.',
      '40',
      /counts is another one/,
    ],
  ])('says that a value is %s', (_, text, written, reason) => {
    expect(why(text, written).join('\n')).toMatch(reason);
  });

  it('says that nothing known is spoken of, and that nothing is read', () => {
    expect(why('The bakery sold 40 loaves.', '40')).toEqual([
      '“40” is read as 40 loaves.',
      'Nothing is said of it.',
      'No agreement that is known is spoken of near it, neither by its name nor by its parties.',
    ]);
    expect(why('Nothing here.', 'here')).toEqual(['No value is read there.']);
  });

  it('leaves out countries that no agreement is read by, but for one that is asked about', () => {
    const text = 'Norway sent 40 loaves.';
    expect(why(text, text)[0]).toBe('“40” is read as 40 loaves.');
    expect(why(text, 'Norway')[0]).toBe('“Norway” is read as Norway.');
  });

  it('says what is hidden', () => {
    const text = 'Malta will hold 250 prisoners for Iceland. <!-- pactcheck-disable-line -->';
    expect(why(text, '250')[1]).toMatch(/^Hidden \(wrong-number\): /);
  });
});
