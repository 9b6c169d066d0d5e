import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../server/src/core/facts/factbase';
import type { Verdict } from '../../../server/src/core/verdicts/finding';
import { findingInMarkdown, hoverAt } from '../../../server/src/features/hover';
import { boats, fifty, findingOn, forty, gazette, lakeFacts, pact } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

const text = 'On the lake, 60 boats may sail.';
const sixty: Fact = {
  ...forty,
  value: { kind: 'quantity', amount: 60, bound: 'exactly', unit: 'boat' },
};
const supported: Verdict = { kind: 'supported', facts: [forty], others: [fifty] };

function say(verdict: Verdict): string {
  return findingInMarkdown(findingOn(text, '60', verdict), lakeFacts);
}

describe('findingInMarkdown', () => {
  it('says what was written and what is right, the best sources, how current, and all the rest', () => {
    expect(say(supported)).toBe(
      [
        'You wrote 60. One source says up to 40 boats, another says 50 boats.',
        '',
        'up to 40 boats: [The Gazette](https://gazette.example/lake), 4 March 2021, ¶3: “no more than forty boats”',
        '',
        '50 boats: Ministry of Water, 2021, official text: “50 boats”',
        '',
        'Newest source: 4 March 2021.',
        '',
        'Lake Pact, boats allowed',
        '',
        'up to 40 boats:',
        '- [The Gazette](https://gazette.example/lake), 4 March 2021, ¶3: “no more than forty boats”',
        '',
        '50 boats:',
        '- Ministry of Water, 2021, official text: “50 boats”',
        '',
        '*Why: “lake” for the agreement; “boats” for the boats allowed.*',
      ].join('\n'),
    );
  });

  it('says what is right where the draft is wrong, and who prints it by mistake', () => {
    const said = say({
      kind: 'contradicted',
      code: 'wrong-number',
      corrections: [{ ...forty, note: 'from the annex', asOf: '2020' }],
      slip: fifty,
    });
    expect(said.split('\n\n').slice(0, 4)).toEqual([
      'You wrote 60. One source says up to 40 boats.',
      '[The Gazette](https://gazette.example/lake), 4 March 2021, ¶3: “no more than forty boats”',
      'Printed by mistake: Ministry of Water, 2021, official text: “50 boats”',
      'As of 2020.',
    ]);
    expect(said).toContain('\nNote: from the annex');
  });

  it('says of a hint that something else may be meant', () => {
    const verdict: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
    const unsure = { ...findingOn('60 boats', '60', verdict), tier: 'check' as const };
    const words =
      'You wrote 60. Perhaps this is about the boats allowed: one source says up to 40 boats.';
    expect(findingInMarkdown(unsure, lakeFacts)).toContain(words);
    expect(findingInMarkdown({ ...unsure, tier: 'sure' }, lakeFacts)).not.toContain('Perhaps');
  });

  it('shows of many sources the first eleven, with how each is published, and counts the rest', () => {
    const names = Array.from({ length: 14 }, (_, index) => `paper-${String(index + 1)}`);
    const sources = new Map(
      names.map((id) => [id, { id, type: 'article', publisher: id, tier: 'outlet' as const }]),
    );
    const [first, ...rest] = names.map((source) => ({ source, figure: '40' }));
    if (first === undefined) throw new Error('no names');
    const fact = { ...forty, evidence: [first, ...rest] as const };
    const finding = findingOn(text, '60', { kind: 'supported', facts: [fact], others: [] });
    const lines = findingInMarkdown(finding, { ...lakeFacts, sources })
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(12);
    expect(lines[10]).toBe('- paper-11, outlet: “40”');
    expect(lines[11]).toBe('- and 3 more sources');
  });

  it('says both sides of a dispute, and what was and what is', () => {
    const disputed = say({ kind: 'disputed', facts: [sixty], others: [fifty] });
    expect(disputed).toMatch(/^You wrote 60\. One source says so, another says 50 boats\.\n/);
    expect(disputed).toContain('\n60 boats: [The Gazette]');
    expect(disputed).toContain('\n50 boats: Ministry of Water');
    const outdated = say({
      kind: 'outdated',
      was: { ...forty, validity: '2019/2020' },
      now: fifty,
    });
    expect(outdated).toMatch(
      /^You wrote 60\. That was so from 2019 to 2020; now one source says 50 boats\.\n/,
    );
  });

  it('names a source alone where it prints no figure', () => {
    const evidence = [{ source: 'gazette-2021', figure: '' }] as const;
    const said = say({ kind: 'supported', facts: [{ ...forty, evidence }], others: [] });
    expect(said).toContain('- [The Gazette](https://gazette.example/lake), 4 March 2021\n');
  });

  it('escapes every text of the dataset', () => {
    const evil = '<img src=x>[x](javascript:x)`c`\n# h';
    const finding = findingOn(text, '60', {
      kind: 'supported',
      facts: [
        {
          ...forty,
          value: { kind: 'status', status: evil },
          note: evil,
          asOf: evil,
          evidence: [{ source: 'gazette-2021', figure: evil, at: evil }],
        },
      ],
      others: [],
    });
    const evilFinding = {
      ...finding,
      claim: {
        ...finding.claim,
        subject: { ...pact, name: evil },
        property: { ...boats, label: evil },
        because: [{ role: 'subject' as const, span: finding.span, text: evil }],
      },
    };
    const sources = new Map([
      [gazette.id, { ...gazette, publisher: evil, issued: evil, url: 'javascript:alert(1)' }],
    ]);
    const said = findingInMarkdown(evilFinding, { ...lakeFacts, sources });
    expect(said).not.toMatch(/(?<!\\)[<[`]/);
    expect(said).not.toContain('\n#');
    expect(said.match(/\\<img/g)?.length).toBe(15);
  });
});

describe('hoverAt', () => {
  const draft = openDraft(text, [findingOn(text, '60', supported)]);

  it('answers on the claim and at both its edges', () => {
    for (const offset of [13, 14, 15]) {
      expect(hoverAt(offset, draft)?.range).toEqual({
        start: { line: 0, character: 13 },
        end: { line: 0, character: 15 },
      });
    }
  });

  it('is silent beside it', () => {
    expect(hoverAt(12, draft)).toBeNull();
    expect(hoverAt(16, draft)).toBeNull();
  });
});
