import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DraftChecker } from '../../server/src/core/check/draftChecker';
import type { CheckResult } from '../../server/src/core/check/draftChecker';
import { anyDraft, anyEdit } from './anyDraft';
import { allDrafts, checked, factbaseOf } from './drafts';
import { PATIENCE, runs } from './runs';

describe('a draft that is edited', () => {
  it(
    'is found to say the same as one that is checked afresh',
    () => {
      fc.assert(
        fc.property(
          anyDraft(),
          fc.array(anyEdit(allDrafts()), { minLength: 1, maxLength: 8 }),
          (draft, edits) => {
            const { today } = draft;
            const checker = new DraftChecker(factbaseOf(draft.dataset));
            checker.check(draft.text, { today });
            let { text } = draft;
            for (const edit of edits) {
              text = edit(text);
              expect(told(checker.check(text, { today }))).toEqual(told(checked(draft, text)));
            }
          },
        ),
        runs(60),
      );
    },
    PATIENCE,
  );

  it('states otherwise elsewhere what one that is checked afresh does', () => {
    const draft = { id: '', dataset: 'three-articles', today: '2025-12-15', text: '' };
    const checker = new DraftChecker(factbaseOf(draft.dataset));
    let found = 0;
    for (const [at, price] of ['210', '235', '210', '23', '235'].entries()) {
      const text = `${'Moved.\n\n'.repeat(at % 2)}# The Kosovo deal costs Denmark €${price} million\n\nDenmark will pay Kosovo €210 million for the prison.\n`;
      const result = checker.check(text, { today: draft.today });
      expect(told(result)).toEqual(told(checked(draft, text)));
      found += result.inconsistencies.length;
    }
    expect(found).toBe(4);
  });

  it('says the same at every letter that is typed', () => {
    const draft = { id: '', dataset: 'three-articles', today: '2025-12-15', text: '' };
    const checker = new DraftChecker(factbaseOf(draft.dataset));
    let wrong = 0;
    for (let length = 0; length <= TYPED.length; length++) {
      const text = `${BEFORE}${TYPED.slice(0, length)}${BEHIND}`;
      const result = checker.check(text, { today: draft.today });
      expect(told(result)).toEqual(told(checked(draft, text)));
      wrong += result.findings.filter(({ verdict }) => verdict.kind === 'contradicted').length;
    }
    expect(wrong).toBeGreaterThan(20);
  });
});

const BEFORE = '# The deal with Denmark\n\nKosovo signed it.\n\n';
const TYPED =
  'It will hold 250 prisoners, from 2026. Which of the two pays? Denmark does.\n\n## Money';
const BEHIND =
  '\n\nThe price is €410 million over five years.\n\n- Prisoners: 300\n- Start: 2031\n';

/** All that a check says, its reasons too. */
function told({ findings, inconsistencies }: CheckResult): unknown {
  return [
    ...findings.map(({ claim, verdict, span, rewrites }) => ({
      verdict,
      span,
      rewrites,
      claim: { ...claim, because: claim.because },
    })),
    ...inconsistencies.map(({ finding, other, edits }) => [finding.span, other.span, edits]),
  ];
}
