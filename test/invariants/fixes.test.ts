import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationStyle, Fix } from '../../server/src/core/verdicts/finding';
import { anyDraft } from './anyDraft';
import { checked, factbaseOf, someDrafts } from './drafts';
import type { AnyDraft } from './drafts';
import { faultsOfFixes } from './fixes';
import { PATIENCE, runs } from './runs';

describe('a correction', () => {
  it(
    'leaves nothing wrong where it was made and changes nothing else, in drafts of the tests',
    () => {
      for (const draft of someDrafts(60))
        expect(faults(draft, 'link', ['correct']), draft.id).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'leaves nothing wrong where it was made and changes nothing else, whatever is done to a draft',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          expect(faults(draft, 'link', ['correct'])).toEqual([]);
        }),
        runs(80),
      );
    },
    PATIENCE,
  );
});

describe.each<CitationStyle>(['link', 'footnote', 'pandoc'])('a citation by %s', (style) => {
  it(
    'says nothing new, with a correction or without, whatever is done to a draft',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          expect(faults(draft, style, ['cite', 'correct-and-cite'])).toEqual([]);
        }),
        runs(10),
      );
    },
    PATIENCE,
  );
});

function faults(
  draft: AnyDraft,
  style: CitationStyle,
  kinds: readonly Fix['kind'][],
): readonly string[] {
  const result = checked(draft);
  const trial = {
    result,
    factbase: factbaseOf(draft.dataset),
    again: (text: string) => checked(draft, text),
  };
  return faultsOfFixes(trial, style, kinds);
}
