import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../server/src/core/verdicts/finding';
import { diagnosticsFor } from '../../../server/src/features/diagnostics';
import { fifty, findingOn, forty } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

const text = 'The lake:\nsome 60 boats.';

function diagnose(verdict: Verdict) {
  return diagnosticsFor(openDraft(text, [findingOn(text, '60', verdict)]));
}

describe('diagnosticsFor', () => {
  it('warns of a wrong number, at its place, with its first source and its line in the dataset', () => {
    const verdict: Verdict = {
      kind: 'contradicted',
      code: 'wrong-number',
      corrections: [forty],
    };
    expect(diagnose(verdict)).toEqual([
      {
        range: { start: { line: 1, character: 5 }, end: { line: 1, character: 7 } },
        message: 'Lake Pact, boats allowed: up to 40 boats, not 60 (The Gazette, 4 March 2021).',
        severity: DiagnosticSeverity.Warning,
        source: 'pactcheck',
        code: 'wrong-number',
        codeDescription: { href: 'https://gazette.example/lake' },
        relatedInformation: [
          {
            location: {
              uri: 'file:///data/agreements/lake-pact.yaml',
              range: { start: { line: 6, character: 4 }, end: { line: 6, character: 4 } },
            },
            message: 'Lake Pact: up to 40 boats',
          },
        ],
        data: { subject: 'lake-pact', property: 'boats', verdict: 'contradicted' },
      },
    ]);
  });

  it('says what each source has where several values are right, and why the draft is not', () => {
    const [diagnostic] = diagnose({
      kind: 'contradicted',
      code: 'wrong-number',
      corrections: [forty, fifty],
      why: 'the unit is wrong',
    });
    expect(diagnostic?.message).toBe(
      'Lake Pact, boats allowed: up to 40 boats (The Gazette), 50 boats (Ministry of Water), not 60. The unit is wrong.',
    );
  });

  it('informs of what is disputed', () => {
    const [diagnostic] = diagnose({
      kind: 'disputed',
      facts: [forty],
      others: [fifty],
    });
    expect(diagnostic).toMatchObject({
      code: 'disputed',
      severity: DiagnosticSeverity.Information,
      message:
        'Lake Pact, boats allowed: sources disagree: up to 40 boats (The Gazette), 50 boats (Ministry of Water).',
    });
  });

  it('informs of what is outdated, and of no address where the source has none', () => {
    const [diagnostic] = diagnose({
      kind: 'outdated',
      was: { ...forty, validity: '2019/2020' },
      now: fifty,
    });
    expect(diagnostic).toMatchObject({
      code: 'outdated',
      severity: DiagnosticSeverity.Information,
      message:
        'Lake Pact, boats allowed: outdated: up to 40 boats (2019 to 2020); now 50 boats (Ministry of Water, 2021).',
    });
    expect(diagnostic).not.toHaveProperty('codeDescription');
    expect(diagnostic).not.toHaveProperty('relatedInformation');
  });

  it.each([
    ['newer', '60 is newer than our figure'],
    ['earlier', '60 is earlier than our figure'],
    ['planned', '60 is not the plan that we know'],
  ] as const)('hints at a value that may be of another day: %s', (how, words) => {
    const known = [{ ...fifty, asOf: '2021-03-04' }] as const;
    expect(diagnose({ kind: 'differs', how, known })).toMatchObject([
      {
        code: 'check-this',
        severity: DiagnosticSeverity.Hint,
        message: `Lake Pact, boats allowed: ${words}: 50 boats as of 4 March 2021 (Ministry of Water).`,
        data: { verdict: 'differs' },
      },
    ]);
  });

  it('hints at what it isn’t sure of, whatever that would be', () => {
    const verdicts: readonly Verdict[] = [
      { kind: 'contradicted', code: 'wrong-number', corrections: [forty] },
      { kind: 'outdated', was: fifty, now: forty },
    ];
    for (const verdict of verdicts) {
      const finding = { ...findingOn(text, '60', verdict), tier: 'check' as const };
      expect(diagnosticsFor(openDraft(text, [finding]))).toMatchObject([
        {
          code: 'check-this',
          severity: DiagnosticSeverity.Hint,
          message: expect.stringMatching(/^Lake Pact, boats allowed, if that is meant: /) as string,
        },
      ]);
    }
  });

  it('is silent on what is supported', () => {
    expect(diagnose({ kind: 'supported', facts: [forty], others: [] })).toEqual([]);
  });

  it('says at the top where only part of the draft was checked', () => {
    const draft = openDraft(text, [
      findingOn(text, '60', { kind: 'supported', facts: [forty], others: [] }),
    ]);
    const partial = { ...draft, result: { ...draft.result, isPartial: true as const } };
    expect(diagnosticsFor(partial)).toMatchObject([
      {
        code: 'partly-checked',
        severity: DiagnosticSeverity.Information,
        range: { start: { line: 0 } },
      },
    ]);
    expect(diagnosticsFor(draft)).toEqual([]);
  });
});
