import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from './anyDraft';
import { checked, someDrafts } from './drafts';
import { faultsOfFindings, inWords } from './findings';
import { PATIENCE, runs } from './runs';

describe('what is found', () => {
  it(
    'lies in prose, one verdict a mention, in drafts of the tests',
    () => {
      const drafts = someDrafts(120);
      expect(drafts.length).toBeGreaterThan(100);
      for (const draft of drafts) expect(faultsOfFindings(checked(draft)), draft.id).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'lies in prose, one verdict a mention, whatever is done to a draft',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          expect(faultsOfFindings(checked(draft))).toEqual([]);
        }),
        runs(100),
      );
    },
    PATIENCE,
  );

  it(
    'is the same when checked again, whatever was checked between',
    () => {
      fc.assert(
        fc.property(anyDraft(), anyDraft(), (draft, other) => {
          const first = checked(draft).findings.map((one) => inWords(one, draft.text));
          checked(other);
          const again = checked(draft).findings.map((one) => inWords(one, draft.text));
          expect(again).toEqual(first);
        }),
        runs(30),
      );
    },
    PATIENCE,
  );
});
