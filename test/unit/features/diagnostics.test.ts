import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { assert, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../server/src/core/verdicts/finding';
import { diagnosticsFor } from '../../../server/src/features/diagnostics';
import { fifty, findingOn, forty } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

const text = 'The lake:\nsome 60 boats.';

function diagnose(verdict: Verdict) {
  return diagnosticsFor(openDraft(text, [findingOn(text, '60', verdict)]));
}

describe('diagnosticsFor', () => {
  it('warns of a wrong number, at its place, with its best source by title', () => {
    const verdict: Verdict = {
      kind: 'contradicted',
      code: 'wrong-number',
      corrections: [forty],
    };
    expect(diagnose(verdict)).toEqual([
      {
        range: { start: { line: 1, character: 5 }, end: { line: 1, character: 7 } },
        message:
          'Lake Pact, boats allowed: one source says up to 40 boats, not 60. Best source: “A lake shared”.',
        severity: DiagnosticSeverity.Warning,
        source: 'pactcheck',
        code: 'wrong-number',
        relatedInformation: [
          {
            location: {
              uri: 'https://gazette.example/lake',
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            },
            message: '“A lake shared”, The Gazette, 4 March 2021',
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
      why: 'wrongCurrency',
    });
    expect(diagnostic?.message).toBe(
      'Lake Pact, boats allowed: sources say up to 40 boats or 50 boats, not 60. The currency is wrong. Best source: “A lake shared”.',
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
        'Lake Pact, boats allowed: sources disagree whether it is up to 40 boats (The Gazette) or 50 boats (Ministry of Water). Best source: “A lake shared”.',
    });
  });

  it('informs of what is outdated, and leads into the dataset where the source has no address', () => {
    const location = { file: '/data/agreements/lake-pact.yaml', line: 7, column: 5 };
    const [diagnostic] = diagnose({
      kind: 'outdated',
      was: { ...forty, validity: '2019/2020' },
      now: { ...fifty, location },
    });
    expect(diagnostic).toMatchObject({
      code: 'outdated',
      severity: DiagnosticSeverity.Information,
      message:
        'Lake Pact, boats allowed: 60 is out of date; one source says 50 boats now. Best source: “Annual report”.',
      relatedInformation: [
        {
          location: { uri: 'file:///data/agreements/lake-pact.yaml' },
          message: '“Annual report”, Ministry of Water, 2021',
        },
      ],
    });
    const nowhere = diagnose({ kind: 'outdated', was: forty, now: fifty });
    expect(nowhere[0]).not.toHaveProperty('relatedInformation');
  });

  it.each([
    ['newer', '60 may be a newer figure'],
    ['earlier', '60 may be an earlier figure'],
    ['planned', '60 may be another plan'],
  ] as const)('hints at a value that may be of another day: %s', (how, words) => {
    const known = [{ ...fifty, asOf: '2021-03-04' }] as const;
    expect(diagnose({ kind: 'differs', how, known })).toMatchObject([
      {
        code: 'check-this',
        severity: DiagnosticSeverity.Hint,
        message: `Lake Pact, boats allowed: ${words}; one source says 50 boats as of 4 March 2021. Best source: “Annual report”.`,
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
          message: expect.stringMatching(/^Lake Pact, boats allowed: if that is meant, /) as string,
        },
      ]);
    }
  });

  it('leads to a page on the source where the client shows such pages', () => {
    const verdict: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
    const draft = { ...openDraft(text, [findingOn(text, '60', verdict)]), showsSources: true };
    const [{ location, message } = assert.fail()] =
      diagnosticsFor(draft)[0]?.relatedInformation ?? [];
    const { protocol, pathname, search } = new URL(location.uri);
    expect(message).toBe('“no more than forty boats”');
    expect(protocol).toBe('pactcheck-source:');
    expect(decodeURIComponent(pathname)).toBe('/The Gazette, 4 March 2021');
    expect(decodeURIComponent(search)).toBe(
      '?A lake shared\n\nAda Brook, The Gazette, carried by Lakeside News, 4 March 2021\n\n¶3: “no more than forty boats”\n\nhttps://gazette.example/lake',
    );
  });

  it('relates nothing where the client doesn’t show it', () => {
    const verdict: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
    const draft = { ...openDraft(text, [findingOn(text, '60', verdict)]), tellsRelated: false };
    expect(diagnosticsFor(draft)[0]).not.toHaveProperty('relatedInformation');
  });

  it('leads from the code to its page, where the client says where the pages are', () => {
    const verdict: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
    const plain = openDraft(text, [findingOn(text, '60', verdict)]);
    expect(diagnosticsFor(plain)[0]).not.toHaveProperty('codeDescription');
    const draft = { ...plain, codePages: 'https://desk.example/{code}.html' };
    expect(diagnosticsFor(draft)[0]).toMatchObject({
      code: 'wrong-number',
      codeDescription: { href: 'https://desk.example/wrong-number.html' },
    });
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
