import { touches } from '../core/span';
import type { Span } from '../core/span';
import type { Finding } from '../core/verdicts/finding';

/** The finding whose claim or underline stands at a draft offset, its edges included; of several the shortest. */
export function findingAt(offset: number, findings: readonly Finding[]): Finding | undefined {
  return findingsIn({ start: offset, end: offset }, findings).reduce<Finding | undefined>(
    (best, finding) => (best === undefined || extent(finding) < extent(best) ? finding : best),
    undefined,
  );
}

/** The findings that a stretch of the draft touches, in the order of the text: a caret at the edge of one counts. */
export function findingsIn(stretch: Span, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ span, claim }) => touches(stretch, span) || touches(stretch, claim.span),
  );
}

function extent({ span }: Finding): number {
  return span.end - span.start;
}
