import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { fixesFor } from '../../../server/src/core/verdicts/fixes';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { findingInMarkdown } from '../../../server/src/features/hover';
import { findingMessage } from '../../../server/src/features/message';
import { memoryFiles } from '../dataset/memoryFiles';

const io = memoryFiles({
  'd/dataset.yaml': `name: Test
properties:
  inspectors: { kind: quantity, moves: level, cues: [employ], units: [inspector] }
  restored: { kind: quantity, moves: rises, cues: [restore], units: [lamp] }
  spent: { kind: money, moves: rises, cues: [spend, spent so far] }
  reopening: { kind: date, moves: plan, cues: [reopen] }
  fee: { kind: money, cues: [fee, charge] }
`,
  'd/sources.yaml': `references:
  - { id: gazette, title: Lamps, publisher: The Gazette, issued: 2025-05-03, URL: "https://gazette.example/" }
`,
  'd/agreements/lamps.yaml': `name: Iceland–Malta lamp agreement
parties: { host: Malta, sender: Iceland }
about: [lamp]
facts:
  restored:
    - { value: 250 lamps, rank: preferred, asOf: 2025-05-03, evidence: { gazette: { figure: 250 lamps } } }
    - { value: 90 lamps, rank: deprecated, asOf: 2025-03-20, evidence: { gazette: { figure: 90 lamps } } }
  spent: { value: €40 million, asOf: 2025-05-03, evidence: { gazette: { figure: "40m" } } }
  inspectors: { value: 30 inspectors, asOf: 2025-05-03, evidence: { gazette: { figure: 30 } } }
  reopening: { value: June 2026, asOf: 2025-05-03, evidence: { gazette: { figure: June 2026 } } }
  fee: { value: €7 million, evidence: { gazette: { figure: 7m } } }
`,
});
const { factbase, problems } = loadDataset(['d'], io);

/** The draft of that day, and how the marked value is found: a verdict, or with what is not known how it differs. */
function found(date: string, sentence: string): string {
  const result = check(`---\ndate: ${date}\n---\n\n${sentence}\n`, factbase, { today: date });
  const figures = result.findings.filter(({ claim }) => claim.mention.value.kind !== 'place');
  return figures
    .map(({ verdict }) => (verdict.kind === 'differs' ? verdict.how : verdict.kind))
    .join(' ');
}

const restored = (count: string) =>
  `So far Malta and Iceland have restored ${count} lamps under their lamp agreement.`;
const spent = (sum: string) =>
  `Under the lamp agreement of Malta and Iceland ${sum} has been spent so far on lamps.`;
const inspectors = (count: string) =>
  `Malta now employs ${count} inspectors under its lamp agreement with Iceland.`;
const reopening = (day: string) =>
  `The lamp house of the lamp agreement between Malta and Iceland will reopen in ${day}.`;
const fee = (sum: string) =>
  `Under the lamp agreement Iceland pays Malta a fee of ${sum} for the lamps.`;

it('reads the dataset', () => {
  expect(problems).toEqual([]);
});

describe('what only rises', () => {
  it.each([
    ['2025-05-20', restored('310'), 'newer'],
    ['2026-05-20', restored('400'), 'newer'],
    ['2025-05-20', restored('200'), 'contradicted'],
    ['2025-05-03', restored('310'), 'contradicted'],
    ['2025-04-25', restored('310'), 'contradicted'],
    ['2025-04-25', restored('120'), 'newer'],
    ['2025-03-10', restored('80'), 'earlier'],
    ['2025-04-25', restored('80'), 'contradicted'],
    ['2025-04-25', restored('90'), 'supported'],
    ['2025-06-20', spent('€45 million'), 'newer'],
    ['2025-06-20', spent('€35 million'), 'contradicted'],
    ['2025-06-20', spent('€40 million'), 'supported'],
  ])('is in a draft of %s: %s %s', (date, sentence, how) => {
    expect(found(date, sentence)).toBe(how);
  });

  it('is held against the day that the sentence names', () => {
    const by = (day: string, count: string) =>
      `By ${day}, ${count} lamps had been restored under the lamp agreement of Malta and Iceland.`;
    expect(found('2026-01-10', by('10 April 2025', '120'))).toBe('earlier');
    expect(found('2026-01-10', by('10 April 2025', '310'))).toBe('contradicted');
    expect(found('2026-01-10', by('20 May 2025', '310'))).toBe('newer');
    expect(found('2026-01-10', by('3 May', '310'))).toBe('contradicted');
    expect(found('2026-01-10', by('20 May', '310'))).toBe('newer');
  });
});

describe('a level', () => {
  it.each([
    ['2025-05-20', inspectors('36'), 'contradicted'],
    ['2025-06-20', inspectors('36'), 'newer'],
    ['2025-06-20', inspectors('21'), 'newer'],
    ['2025-03-20', inspectors('36'), 'earlier'],
    ['2026-03-20', inspectors('36'), 'newer'],
  ])('is in a draft of %s: %s %s', (date, sentence, how) => {
    expect(found(date, sentence)).toBe(how);
  });
});

describe('a plan', () => {
  it.each([
    ['2025-06-20', reopening('October 2026'), 'contradicted'],
    ['2025-12-20', reopening('October 2026'), 'planned'],
    ['2025-12-20', reopening('June 2026'), 'supported'],
    // So long after, today's rule is silent.
    ['2026-12-20', reopening('October 2027'), ''],
  ])('is in a draft of %s: %s %s', (date, sentence, how) => {
    expect(found(date, sentence)).toBe(how);
  });
});

it('never changes what was agreed once', () => {
  expect(found('2026-12-20', fee('€9 million'))).toBe('contradicted');
});

describe('what is said of it', () => {
  const result = check(`---\ndate: 2025-06-20\n---\n\n${restored('310')}\n`, factbase, {
    today: '2025-06-20',
  });
  const finding = result.findings.find(({ verdict }) => verdict.kind === 'differs');
  if (!finding) throw new Error('nothing differs');

  it('tells both figures and the day of ours', () => {
    expect(findingMessage(finding, result.draft.text, factbase)).toBe(
      'Iceland–Malta lamp agreement, restored: 310 may be a newer figure; one source says 250 lamps as of 3 May 2025.',
    );
    const hover = findingInMarkdown(finding, factbase, result.draft.text);
    expect(hover.split('\n')[0]).toBe(
      'You wrote 310. That may be newer: one source says 250 lamps as of 3 May 2025.',
    );
    expect(hover).toContain('[The Gazette](https://gazette.example/)');
  });

  it('offers our figure, with its day and for review alone', () => {
    const fixes = fixesFor(finding, result, factbase, 'link');
    expect(fixes.map(({ title }) => title)).toEqual([
      'Change to ‘250’ (as of 3 May 2025)',
      'Change to ‘250’ (as of 3 May 2025) and cite The Gazette',
    ]);
    for (const fix of fixes)
      expect(fix).toMatchObject({ applicability: 'review', preferred: false });
  });

  it('offers nothing inside a quotation', () => {
    const text = `---\ndate: 2025-06-20\n---\n\n“${restored('310')}”\n`;
    const quoted = check(text, factbase, { today: '2025-06-20' });
    const own = quoted.findings.find(({ verdict }) => verdict.kind === 'differs');
    expect(own && fixesFor(own, quoted, factbase, 'link')).toEqual([]);
  });
});
