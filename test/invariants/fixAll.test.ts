import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../server/src/core/check/coverage';
import type { CheckResult } from '../../server/src/core/check/draftChecker';
import { safeCorrections } from '../../server/src/core/check/safeCorrections';
import { overlaps } from '../../server/src/core/span';
import { applyEdits } from '../../server/src/core/verdicts/edits/applyEdits';
import type { TextEdit } from '../../server/src/core/verdicts/finding';
import { anyDraft } from './anyDraft';
import { allDrafts, checked, factbaseOf, someDrafts } from './drafts';
import type { AnyDraft } from './drafts';
import { inWords } from './findings';
import { PATIENCE, runs } from './runs';

/** Drafts in which there was once something to correct unseen that made others worse, or that was disputed itself. */
const ONCE_WORSE = [
  'Arms',
  'Climate',
  'Land',
  'Markup round what is wrong',
  'b05-brussels-eyes-gjilan',
  'b14-swap-on-the-tarmac',
  'c059-veterans',
  'f19-wrong-currency',
  'l29-swapped',
  't29-swapped-figures',
];

describe('all safe corrections together', () => {
  it(
    'leave nothing new and nothing worse, in drafts of the tests',
    () => {
      const known = allDrafts().filter(({ id }) => ONCE_WORSE.includes(id));
      expect(new Set(known.map(({ id }) => id)).size).toBe(ONCE_WORSE.length);
      let made = 0;
      for (const draft of [...someDrafts(150), ...known]) {
        const { edits, faults } = tried(draft);
        expect(faults, draft.id).toEqual([]);
        made += edits.length;
      }
      expect(made).toBeGreaterThan(20);
    },
    PATIENCE,
  );

  it(
    'leave nothing new and nothing worse, whatever is done to a draft',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          expect(tried(draft).faults).toEqual([]);
        }),
        runs(120),
      );
    },
    PATIENCE,
  );
});

/** What is wrong once all is corrected: nothing, or a line a fault. */
function tried(draft: AnyDraft): { edits: readonly TextEdit[]; faults: readonly string[] } {
  const before = checked(draft);
  const edits = safeCorrections(before, factbaseOf(draft.dataset), (text) => checked(draft, text));
  if (edits.length === 0) return { edits, faults: [] };
  const after = checked(draft, applyEdits(draft.text, edits));
  return { edits, faults: [...faultsOf(before, after), ...faultsWhereWritten(edits, after)] };
}

/** Told by the words alone, wherever they stand: of each there was one found at least as bad. */
function faultsOf(before: CheckResult, after: CheckResult): readonly string[] {
  const left = before.findings.map((finding) => ({
    words: before.draft.text.slice(finding.span.start, finding.span.end),
    bad: BAD.indexOf(standingOf(finding)),
  }));
  return after.findings.flatMap((finding) => {
    const words = after.draft.text.slice(finding.span.start, finding.span.end);
    const bad = BAD.indexOf(standingOf(finding));
    if (bad === 0) return [];
    const at = left.findIndex((one) => one.words === words && one.bad >= bad);
    if (at === -1) return [`new or worse: ${inWords(finding, after.draft.text)}`];
    left.splice(at, 1);
    return [];
  });
}

function faultsWhereWritten(edits: readonly TextEdit[], after: CheckResult): readonly string[] {
  let moved = 0;
  return edits.flatMap(({ span, text }) => {
    const start = span.start + moved;
    moved += text.length - (span.end - span.start);
    const written = { start, end: start + text.length };
    return after.findings
      .filter((one) => overlaps(one.span, written) && standingOf(one) !== 'supported')
      .map((one) => `written and not supported: ${inWords(one, after.draft.text)}`);
  });
}

/** The better first. */
const BAD = ['supported', 'check', 'unsettled', 'wrong'];
