import type { CheckResult } from '../../server/src/core/check/draftChecker';
import type { Factbase } from '../../server/src/core/facts/factbase';
import { overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import type { CitationStyle, Fix, TextEdit } from '../../server/src/core/verdicts/finding';
import { fixesFor } from '../../server/src/core/verdicts/fixes';

/** What an editor can apply to a draft at one go. */
export interface Offer {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly style: CitationStyle;
  readonly edits: readonly TextEdit[];
}

/**
 * Every correction, a citation for each finding and for the first correction of it, and all safe corrections together. Of the fixes
 * that cite one source or another it is the first: they write the same in the same place.
 */
export function offersFor(
  result: CheckResult,
  factbase: Factbase,
  style: CitationStyle,
): readonly Offer[] {
  const offers = result.findings.flatMap((finding) => {
    const fixes = fixesFor(finding, result, factbase, style);
    return KINDS.flatMap((kind) => {
      const own = fixes.filter((fix) => fix.kind === kind);
      return kind === 'correct' ? own : own.slice(0, 1);
    });
  });
  const all = allTogether(result, factbase);
  const together = { title: 'Correct all', kind: 'correct', edits: all } as const;
  return [...offers, ...(all.length > 1 ? [together] : [])].map(({ title, kind, edits }) => ({
    title,
    kind,
    style,
    edits,
  }));
}

const KINDS: readonly Fix['kind'][] = ['correct', 'correct-and-cite', 'cite'];

/** Of two safe corrections that touch the same words the first is taken. */
function allTogether(result: CheckResult, factbase: Factbase): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const finding of result.findings) {
    const fix = fixesFor(finding, result, factbase, 'link').find(
      ({ applicability, preferred, kind }) =>
        applicability === 'safe' && preferred && kind === 'correct',
    );
    const own = fix?.edits ?? [];
    if (!own.some((edit) => edits.some((other) => clash(edit.span, other.span))))
      edits.push(...own);
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

function clash(a: Span, b: Span): boolean {
  return overlaps(a, b) || a.start === b.start;
}

/** The edits that write a value; the others cite. */
export function valuesOf({ kind, edits }: Offer): readonly TextEdit[] {
  if (kind === 'correct') return edits;
  return edits.filter(({ span, text }) => span.start < span.end || !/[[(]/.test(text));
}

export const STYLES: readonly CitationStyle[] = ['link', 'footnote', 'pandoc'];
