import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationStyle } from '../../server/src/core/verdicts/finding';
import { anyDraft } from './anyDraft';
import { allDrafts, checked, factbaseOf } from './drafts';
import type { AnyDraft } from './drafts';
import { faultsOfFixes } from './fixes';
import { PATIENCE, runs } from './runs';

const styles: readonly CitationStyle[] = ['link', 'footnote', 'pandoc'];

describe.each(styles)('a fix that cites by %s', (style) => {
  it('leaves nothing wrong where it was made and changes nothing else, in every draft of the tests', () => {
    for (const draft of allDrafts()) expect(faults(draft, style), draft.id).toEqual([]);
  });

  it(
    'leaves nothing wrong where it was made and changes nothing else, whatever is done to a draft',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          expect(faults(draft, style)).toEqual([]);
        }),
        runs(60),
      );
    },
    PATIENCE,
  );
});

function faults(draft: AnyDraft, style: CitationStyle): readonly string[] {
  return faultsOfFixes(
    {
      result: checked(draft),
      factbase: factbaseOf(draft.dataset),
      again: (text) => checked(draft, text),
    },
    style,
  );
}
