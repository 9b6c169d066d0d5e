import { describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '../../../server/src/core/verdicts/finding';
import { changedDecisions } from '../../../server/src/decisions/changedDecisions';
import { readDecisions } from '../../../server/src/decisions/readDecisions';
import { decisionActions, notAboutThisActions } from '../../../server/src/features/decisionActions';
import { wrongFindingText } from '../../../server/src/features/wrongFinding';
import { findingOn, forty } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

const WRONG: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
const HOSTILE = 'Pact\n# x\r\u2028[go](command:workbench.action.quit) \u202e\u0007<img src=x>';
const text = 'Some 60 boats.';

function named(name: string): Finding {
  const finding = findingOn(text, '60', WRONG);
  return { ...finding, claim: { ...finding.claim, subject: { ...finding.claim.subject, name } } };
}

const span = { start: 6, end: 6 };

describe('decisions in the light bulb', () => {
  it('are offered of what is told, by its id, and a report where the client opens one', () => {
    const finding = named('Lake Pact');
    const draft = openDraft(text, [finding]);
    const [hide] = notAboutThisActions([finding], draft);
    expect(hide?.command?.arguments).toEqual([
      { uri: draft.uri, id: expect.stringMatching(/^[\da-f]{16}$/) as string },
    ]);
    const titles = (reportsFindings: boolean) =>
      decisionActions([finding], draft, { span, reportsFindings }).map(({ title }) => title);
    expect(titles(false)).toEqual(['Never check “Lake Pact” here']);
    expect(titles(true)).toEqual([
      'Never check “Lake Pact” here',
      'Report “60” as a wrong finding…',
    ]);
  });

  it('are not offered of what is supported', () => {
    const right = findingOn(text, '60', { kind: 'supported', facts: [forty], others: [] });
    const draft = openDraft(text, [right]);
    expect(notAboutThisActions([right], draft)).toEqual([]);
    expect(decisionActions([right], draft, { span, reportsFindings: true })).toEqual([]);
  });

  it('show again what was hidden there', () => {
    const finding = named('Lake Pact');
    const draft = openDraft(text, []);
    const result = {
      ...draft.result,
      hidden: [{ finding, by: { kind: 'never-check' as const, subject: 'lake-pact' } }],
    };
    const [undo] = decisionActions([], { ...draft, result }, { span });
    expect(undo).toMatchObject({
      title: 'Check “Lake Pact” here again',
      command: {
        command: 'pactcheck.checkAgain',
        arguments: [{ uri: draft.uri, id: 'lake-pact' }],
      },
    });
    expect(decisionActions([], { ...draft, result }, { span: { start: 0, end: 0 } })).toEqual([]);
  });
});

describe('a hostile name of a dataset', () => {
  const finding = named(HOSTILE);
  const draft = openDraft(text, [finding]);

  it('stays on its line and turns no text round, in titles and in the text about a wrong finding', () => {
    const titles = decisionActions([finding], draft, { span }).map(({ title }) => title);
    const report = wrongFindingText(finding, draft, '1.0.0');
    const lines = (name: string) =>
      wrongFindingText(named(name), draft, '1.0.0').split('\n').length;
    for (const words of [...titles, ...report.split('\n')])
      expect(words).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    expect(lines(HOSTILE)).toBe(lines('Lake Pact'));
  });

  it('stays a comment where the decision is kept', () => {
    const kept = changedDecisions(undefined, {
      list: 'never-check',
      add: { id: 'lake-pact', name: HOSTILE },
    });
    const { entries, problems } = readDecisions('d.yaml', 'decisions.yaml', kept);
    expect(entries.map(({ id }) => id)).toEqual(['lake-pact']);
    expect(problems).toEqual([]);
  });
});
