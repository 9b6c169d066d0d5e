import { describe, expect, it, vi } from 'vitest';
import { safeCorrections } from '../../../server/src/core/check/safeCorrections';
import type { Finding, Fix, Verdict } from '../../../server/src/core/verdicts/finding';
import { fixesFor } from '../../../server/src/core/verdicts/fixes';
import { codeActions, FIX_ALL } from '../../../server/src/features/quickFixes';
import { fifty, findingOn, forty } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

vi.mock(import('../../../server/src/core/verdicts/fixes'), () => ({
  fixesFor: vi.fn(),
  otherCitations: vi.fn(() => []),
}));
vi.mock(import('../../../server/src/core/check/safeCorrections'), () => ({
  safeCorrections: vi.fn(),
}));

const text = 'Some 60 boats, 70 at night.';
const wrong: Verdict = {
  kind: 'contradicted',
  code: 'wrong-number',
  corrections: [forty],
};

function fix(at: Finding, more: Partial<Fix> = {}): Fix {
  return {
    title: 'Correct to 40',
    applicability: 'safe',
    kind: 'correct',
    preferred: true,
    edits: [{ span: at.span, text: '40' }],
    ...more,
  };
}

/** Each finding gets its list of fixes. */
function offering(lists: readonly (readonly [Finding, readonly Fix[]])[]) {
  vi.mocked(fixesFor).mockImplementation(
    (finding) => lists.find(([known]) => known === finding)?.[1] ?? [],
  );
  return openDraft(
    text,
    lists.map(([finding]) => finding),
  );
}

const at = (start: number, end = start) => ({
  span: { start, end },
  style: 'link' as const,
  versionedEdits: false,
});

describe('codeActions', () => {
  const sixty = findingOn(text, '60', wrong);
  const seventy = findingOn(text, '70', wrong);

  it('offers the fixes of the finding at the caret with its diagnostic, the plain correction preferred', () => {
    const cite = fix(sixty, {
      title: 'Correct and cite',
      preferred: false,
      kind: 'correct-and-cite',
    });
    const actions = codeActions(
      offering([
        [sixty, [fix(sixty), cite]],
        [seventy, [fix(seventy)]],
      ]),
      at(6),
    );
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Correct to 40', 'quickfix', true],
      ['Correct and cite', 'quickfix', undefined],
      ['Not about this: hide “60”', 'quickfix', undefined],
      ['Turn off wrong-number in this file', 'quickfix', undefined],
      ['Never check “Lake Pact” here', 'quickfix', undefined],
    ]);
    expect(actions[0]?.diagnostics?.[0]?.code).toBe('wrong-number');
    expect(actions[0]?.edit).toEqual({
      changes: {
        'file:///drafts/a.md': [
          {
            range: { start: { line: 0, character: 5 }, end: { line: 0, character: 7 } },
            newText: '40',
          },
        ],
      },
    });
  });

  it('names the version of the text where the client can tell versions', () => {
    const [action] = codeActions(offering([[sixty, [fix(sixty)]]]), {
      ...at(6),
      versionedEdits: true,
    });
    expect(action?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri: 'file:///drafts/a.md', version: 3 }, edits: [{ newText: '40' }] },
    ]);
  });

  it('offers citations of a supported claim without a diagnostic', () => {
    const right = findingOn(text, '60', { kind: 'supported', facts: [forty], others: [fifty] });
    const cite = fix(right, { title: 'Cite The Gazette', kind: 'cite', preferred: false });
    const [action] = codeActions(offering([[right, [cite]]]), at(5));
    expect(action).toMatchObject({ title: 'Cite The Gazette', kind: 'quickfix' });
    expect(action).not.toHaveProperty('diagnostics');
  });

  it('offers the one fix of two findings once', () => {
    const both = fix(sixty, { title: 'Swap' });
    const actions = codeActions(
      offering([
        [sixty, [both]],
        [seventy, [both]],
      ]),
      at(0, 20),
    );
    expect(actions.filter(({ title }) => title === 'Swap')).toHaveLength(1);
  });

  it('offers nothing where nothing is found, and no kind that was not asked for', () => {
    const draft = offering([[sixty, [fix(sixty)]]]);
    expect(codeActions(draft, at(0))).toEqual([]);
    expect(codeActions(draft, { ...at(6), only: ['refactor'] })).toEqual([]);
    expect(codeActions(draft, { ...at(6), only: ['quickfix'] })).toHaveLength(4);
  });

  it.each(['source', 'source.fixAll', FIX_ALL])('corrects all that is safe for %s', (kind) => {
    const draft = offering([[sixty, [fix(sixty)]]]);
    const safe = [seventy, sixty].map(({ span }) => ({ span, text: '40' }));
    vi.mocked(safeCorrections).mockReturnValueOnce(safe);
    const actions = codeActions(draft, { ...at(0), only: [kind] });
    expect(actions.map((action) => action.kind)).toEqual([FIX_ALL]);
    const edits = actions[0]?.edit?.changes?.['file:///drafts/a.md'] ?? [];
    expect(edits.map(({ range }) => range.start.character)).toEqual([5, 15]);
  });

  it('offers no fix-all where nothing is safe', () => {
    const draft = offering([[sixty, [fix(sixty)]]]);
    vi.mocked(safeCorrections).mockReturnValueOnce([]);
    expect(codeActions(draft, { ...at(0), only: [FIX_ALL] })).toEqual([]);
  });
});
