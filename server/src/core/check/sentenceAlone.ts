import { contains } from '../span';
import { draftSpan } from '../text/draftSpan';
import type { Finding } from '../verdicts/finding';
import { isCertain } from '../verdicts/tiers';
import type { CheckText } from './checkText';
import type { CheckResult } from './draftChecker';

/**
 * True where the finding's sentence, read as a draft of its own of the same day, is found wrong in the same thing as surely: nothing that stands
 * elsewhere in the draft was needed to tell what it is about.
 */
export function restsOnItsSentence(
  finding: Finding,
  result: CheckResult,
  check: CheckText,
): boolean {
  const sentence = sentenceOf(finding, result);
  if (sentence === undefined) return false;
  const { subject, property, mention } = finding.claim;
  return check(asDraft(sentence, result)).findings.some(
    (alone) =>
      alone.claim.subject === subject &&
      alone.claim.property === property &&
      alone.claim.mention.text === mention.text &&
      alone.verdict.kind === 'contradicted' &&
      isCertain(alone),
  );
}

/** The words of the sentence that a finding stands in, without markup. */
function sentenceOf({ claim }: Finding, { draft, reading }: CheckResult): string | undefined {
  const index = draft.blocks.findIndex(({ span }) => contains(span, claim.span));
  const [block, read] = [draft.blocks[index], reading.blocks[index]];
  if (!block || !read) return undefined;
  for (const { range } of read.sentences) {
    const [first, last] = [read.tokens[range.first], read.tokens[range.last - 1]];
    if (!first || !last) continue;
    const prose = { start: first.start, end: last.end };
    if (contains(draftSpan(block, prose), claim.span))
      return read.text.slice(prose.start, prose.end);
  }
  return undefined;
}

function asDraft(sentence: string, { day }: CheckResult): string {
  const line = sentence.replace(/\s+/g, ' ');
  return day.from === 'today' ? line : `---\ndate: ${day.date}\n---\n\n${line}\n`;
}
