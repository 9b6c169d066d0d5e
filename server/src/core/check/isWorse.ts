import { overlaps } from '../span';
import type { Span } from '../span';
import { offsetAfter } from '../verdicts/edits/applyEdits';
import type { TextEdit } from '../verdicts/finding';
import { standingOf } from './coverage';
import type { Standing } from './coverage';
import type { CheckResult } from './draftChecker';

/**
 * True where the edits left a draft worse: something is found where nothing was, a value stands worse than it did, or one that was written isn't
 * supported. Also where not all could be checked again.
 */
export function isWorse(
  before: CheckResult,
  after: CheckResult,
  edits: readonly TextEdit[],
): boolean {
  if (after.isPartial && !before.isPartial) return true;
  const written = edits.map(({ span, text }): Span => {
    const start = offsetAfter(span.end, edits) - text.length;
    return { start, end: start + text.length };
  });
  const stood = new Map(
    before.findings.map((finding) => {
      const { start, end } = finding.claim.span;
      return [
        keyOf({ start: offsetAfter(start, edits), end: offsetAfter(end, edits) }),
        standingOf(finding),
      ];
    }),
  );
  return after.findings.some((finding) => {
    const standing = standingOf(finding);
    if (standing === 'supported') return false;
    const { span } = finding.claim;
    if (written.some((one) => overlaps(one, span))) return true;
    const stoodBefore = stood.get(keyOf(span));
    return stoodBefore === undefined || HOW_BAD[standing] > HOW_BAD[stoodBefore];
  });
}

function keyOf({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

const HOW_BAD: Readonly<Record<Standing, number>> = {
  supported: 0,
  uncovered: 0,
  check: 1,
  unsettled: 2,
  wrong: 3,
};
