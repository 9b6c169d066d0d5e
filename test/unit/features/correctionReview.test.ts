import { describe, expect, it, vi } from 'vitest';
import type { Finding, Fix, Verdict } from '../../../server/src/core/verdicts/finding';
import { fixesFor } from '../../../server/src/core/verdicts/fixes';
import { correctionReview } from '../../../server/src/features/correctionReview';
import { fifty, findingOn, forty } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

vi.mock(import('../../../server/src/core/verdicts/fixes'), () => ({ fixesFor: vi.fn() }));

const text = 'Some 60 boats, 70 at night, 80 in [Bulgaria](x).';
const wrong: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
const outdated: Verdict = { kind: 'outdated', was: fifty, now: forty };
const sixty = findingOn(text, '60', wrong);
const seventy = findingOn(text, '70', outdated);
const eighty = { ...findingOn(text, '80', wrong), tier: 'check' as const };

function fix(at: Finding, more: Partial<Fix> = {}): Fix {
  return {
    title: 'Change to 40',
    applicability: 'review',
    kind: 'correct',
    preferred: false,
    edits: [{ span: at.span, text: '40' }],
    ...more,
  };
}

/** The review of findings with these fixes. */
function review(...lists: readonly (readonly [Finding, readonly Fix[]])[]) {
  vi.mocked(fixesFor).mockImplementation(
    (finding) => lists.find(([known]) => known === finding)?.[1] ?? [],
  );
  return correctionReview(
    openDraft(
      text,
      lists.map(([finding]) => finding),
    ),
  );
}

function written(given: ReturnType<typeof review>) {
  const [change] = given?.edit.documentChanges ?? [];
  return change && 'edits' in change ? change.edits : [];
}

describe('correctionReview', () => {
  it('has one correction a finding, the first that is offered, each to be confirmed', () => {
    const given = review(
      [sixty, [fix(sixty), fix(sixty, { edits: [{ span: sixty.span, text: '50' }] })]],
      [seventy, [fix(seventy, { kind: 'cite' }), fix(seventy)]],
      [eighty, [fix(eighty)]],
    );
    expect(given).toMatchObject({ corrections: 3, leftOut: 0 });
    expect(written(given)).toMatchObject([
      { newText: '40', annotationId: '1', range: { start: { character: 5 } } },
      { newText: '40', annotationId: '2', range: { start: { character: 15 } } },
      { newText: '40', annotationId: '3', range: { start: { character: 28 } } },
    ]);
    const annotations = Object.values(given?.edit.changeAnnotations ?? {});
    expect(annotations.map(({ label }) => label)).toEqual([
      'Wrong: “60” → “40” (boats allowed)',
      'Disputed or outdated: “70” → “40” (boats allowed)',
      'To be checked: “80” → “40” (boats allowed)',
    ]);
    for (const { needsConfirmation, description } of annotations) {
      expect(needsConfirmation).toBe(true);
      expect(description).toContain('Lake Pact');
      expect(description).toContain('The Gazette');
    }
  });

  it('leaves alone what sources disagree about, and what may be another day’s figure', () => {
    const disputed = findingOn(text, '60', { kind: 'disputed', facts: [fifty], others: [forty] });
    const newer = findingOn(text, '70', { kind: 'differs', known: [forty], how: 'newer' });
    expect(review([disputed, [fix(disputed)]], [newer, [fix(newer)]])).toBeUndefined();
  });

  it('names the version of the draft that it is for', () => {
    expect(review([sixty, [fix(sixty)]])?.edit.documentChanges).toMatchObject([
      { textDocument: { uri: 'file:///drafts/a.md', version: 3 } },
    ]);
  });

  it('leaves out what touches the same words, and takes what is the same once', () => {
    const both = fix(sixty, { edits: [sixty, seventy].map(({ span }) => ({ span, text: '40' })) });
    expect(review([sixty, [both]], [seventy, [both]])).toMatchObject({
      corrections: 1,
      leftOut: 0,
    });
    const wide = { start: sixty.span.start, end: eighty.span.end };
    const other = fix(seventy, { edits: [{ span: wide, text: '50' }] });
    const clashing = review([sixty, [fix(sixty)]], [seventy, [other]], [eighty, [fix(eighty)]]);
    expect(clashing).toMatchObject({ corrections: 0, leftOut: 3 });
    expect(written(clashing)).toEqual([]);
  });

  it('is nothing where nothing can be corrected', () => {
    expect(review([sixty, [fix(sixty, { kind: 'cite' })]])).toBeUndefined();
    expect(review()).toBeUndefined();
  });

  it('shows a dataset’s and a draft’s words on one line', () => {
    const property = { ...sixty.claim.property, label: 'boats\n\u202eallowed' };
    const hostile = { ...sixty, claim: { ...sixty.claim, property } };
    const given = review([
      hostile,
      [fix(hostile, { edits: [{ span: hostile.span, text: '4\n0' }] })],
    ]);
    expect(given?.edit.changeAnnotations?.['1']?.label).toBe('Wrong: “60” → “4 0” (boats allowed)');
  });
});
