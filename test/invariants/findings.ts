import { contains, overlaps } from '../../server/src/core/span';
import { proseOffset } from '../../server/src/core/text/prose/proseMap';
import type { CheckResult } from '../../server/src/core/check/draftChecker';
import type { Finding } from '../../server/src/core/verdicts/finding';

/** What is wrong with the findings of a check, whatever the draft says: nothing, or a line a fault. */
export function faultsOfFindings({ draft, findings }: CheckResult): readonly string[] {
  const faults: string[] = [];
  const say = (finding: Finding, fault: string) =>
    faults.push(`${fault}: ${inWords(finding, draft.text)}`);
  findings.forEach((finding, i) => {
    const { span, claim } = finding;
    if (span.end <= span.start) say(finding, 'an empty span');
    if (span.start < 0 || span.end > draft.text.length) say(finding, 'outside of the draft');
    const block = draft.blocks.find((one) => contains(one.span, span));
    if (block === undefined) {
      say(finding, 'in no block of prose');
    } else {
      const { start } = block.span;
      const from = proseOffset(block.map, span.start - start);
      const prose = block.text.slice(from, proseOffset(block.map, span.end - start));
      if (prose.trim() === '') say(finding, 'on nothing but markup');
      const written = draft.text.slice(span.start, span.end);
      if (written !== written.trim()) say(finding, 'a span with white space at its edge');
      if (!contains(block.span, claim.span)) say(finding, 'a claim outside of its block');
    }
    if (partsSurrogates(draft.text, span.start) || partsSurrogates(draft.text, span.end)) {
      say(finding, 'half of a surrogate pair');
    }
    const other = findings.slice(i + 1).find((one) => overlaps(one.span, span));
    if (other !== undefined) say(finding, `overlaps ${inWords(other, draft.text)}`);
    const next = findings[i + 1];
    if (next !== undefined && next.span.start < span.start) say(finding, 'out of order');
  });
  return faults;
}

/** What a finding says, for the eyes of who mends it, and to compare two checks by. */
export function inWords({ span, verdict, claim }: Finding, text: string): string {
  const piece = JSON.stringify(text.slice(span.start, span.end));
  return `${verdict.kind} ${claim.subject.id}.${claim.property.id} ${piece} at ${span.start} (${claim.voice})`;
}

function partsSurrogates(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
