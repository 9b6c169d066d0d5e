import { overlaps } from '../span';
import type { Span } from '../span';
import type { Fact } from '../facts/factbase';
import type { Finding, TextEdit } from './finding';

/**
 * Whether a citation that readers take for all that stands at `cited` (draft offsets) would lend a source's name to a value that the source doesn't
 * bear out: another value there is wrong or outdated, or this source prints another one. What `edits` mend along with the citation doesn't count.
 * `findings`: the draft's, in the order of the text.
 */
export function vouchesForWrong(
  source: string,
  cited: Span,
  own: Finding | undefined,
  findings: readonly Finding[],
  edits: readonly TextEdit[] = [],
): boolean {
  return within(cited, findings).some(
    (other) =>
      other.claim.span.start !== own?.claim.span.start &&
      !edits.some(({ span }) => overlaps(span, other.claim.span)) &&
      isDenied(other, source),
  );
}

function isDenied({ verdict, tier }: Finding, source: string): boolean {
  switch (verdict.kind) {
    case 'contradicted':
      return tier === 'sure' || isPrintedIn(verdict.corrections, source);
    case 'outdated':
      return tier === 'sure' || isPrintedIn([verdict.now], source);
    case 'differs':
      return isPrintedIn(verdict.known, source);
    case 'disputed':
    case 'supported':
      return isPrintedIn(verdict.others, source) && !isPrintedIn(verdict.facts, source);
  }
}

function isPrintedIn(facts: readonly Fact[], source: string): boolean {
  return facts.some(({ evidence }) => evidence.some((one) => one.source === source));
}

/** Those whose claim begins in a stretch: found by halves, since a draft may have thousands. */
function within({ start, end }: Span, findings: readonly Finding[]): readonly Finding[] {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.claim.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Finding[] = [];
  for (let at = low; at < findings.length; at++) {
    const finding = findings[at];
    if (!finding || finding.claim.span.start >= end) break;
    found.push(finding);
  }
  return found;
}
