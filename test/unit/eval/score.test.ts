import { describe, expect, it } from 'vitest';
import type { ObservedDiagnostic } from '../../../scripts/eval/observe';
import { score } from '../../../scripts/eval/score';
import { readMarkedFile } from '../../marks/markedFile';

const [draft] = readMarkedFile(
  'a.txt',
  '=== a | x\n⟦25|wrong-number|30⟧ for ⟦5 m|disputed⟧ from ⟦2027|ok⟧ and ⟦2020|wrong-date|2021|quote⟧ on.\n',
);
if (draft === undefined) throw new Error('no draft');

function diagnostic(written: string, code: string, ...values: string[]): ObservedDiagnostic {
  const start = draft?.text.indexOf(written) ?? -1;
  const span = { start, end: start + written.length };
  return { span, code, message: 'm', fixes: values.map((text) => [{ span, text }]) };
}

/** The counts as `right/all`, and what the faults are. */
function scored(diagnostics: readonly ObservedDiagnostic[], hovers: (string | undefined)[] = []) {
  const isSame = (a: string, b: string) => a === 'thirty' && b === '30';
  const { scores, faults } = score({ draft: draft!, diagnostics, hovers }, isSame);
  const shares = Object.entries(scores).map(([measure, { right, all }]) => [
    measure,
    `${right}/${all}`,
  ]);
  return {
    ...(Object.fromEntries(shares) as Record<string, string>),
    faults: faults.map(({ what }) => what),
  };
}

describe('score', () => {
  it('is full where all is said as marked', () => {
    const all = [
      diagnostic('25', 'wrong-number', '30'),
      diagnostic('5 m', 'disputed'),
      diagnostic('2020', 'wrong-date'),
    ];
    expect(
      scored(all, [undefined, undefined, 'You wrote 5. One source says so.', undefined]),
    ).toEqual({
      precision: '3/3',
      recall: '2/2',
      kind: '2/2',
      exactFix: '1/1',
      fix: '1/1',
      hover: '1/1',
      disputed: '1/1',
      outdated: '0/0',
      faults: [],
    });
  });

  it('counts what is not said', () => {
    expect(scored([])).toMatchObject({
      precision: '0/0',
      recall: '0/2',
      kind: '0/0',
      hover: '0/1',
      disputed: '0/1',
      faults: ['miss', 'not disputed', 'no hover', 'miss'],
    });
  });

  it('counts what should not be said', () => {
    const false2 = [diagnostic('2027', 'wrong-date'), diagnostic('for', 'outdated')];
    expect(scored(false2)).toMatchObject({ precision: '0/2' });
    expect(scored(false2).faults.slice(0, 2)).toEqual(['false alarm', 'false alarm']);
  });

  it('tells a wrong kind from a miss, and a dispute from an error', () => {
    const said = [diagnostic('25', 'wrong-date', '30'), diagnostic('5 m', 'wrong-number')];
    expect(scored(said)).toMatchObject({
      precision: '2/2',
      recall: '1/2',
      kind: '0/1',
      disputed: '0/1',
    });
  });

  it('takes another way of writing a fix for the same value, and no other value', () => {
    expect(scored([diagnostic('25', 'wrong-number', 'thirty')])).toMatchObject({
      exactFix: '0/1',
      fix: '1/1',
    });
    expect(scored([diagnostic('25', 'wrong-number', '31')])).toMatchObject({
      exactFix: '0/1',
      fix: '0/1',
    });
    expect(scored([diagnostic('25', 'wrong-number')])).toMatchObject({
      exactFix: '0/1',
      fix: '0/1',
    });
    expect(scored([diagnostic('25', 'wrong-number', '31', '30')])).toMatchObject({
      exactFix: '1/1',
      fix: '1/1',
    });
  });

  it('asks for no fix in a quotation', () => {
    expect(scored([diagnostic('2020', 'wrong-date')])).toMatchObject({ recall: '1/2', fix: '0/0' });
  });

  it('wants a hover to say that the claim is right', () => {
    const hovers = [undefined, undefined, 'You wrote 2027. One source says 2028.'];
    expect(scored([diagnostic('2027', 'wrong-date')], hovers)).toMatchObject({ hover: '0/1' });
  });
});
