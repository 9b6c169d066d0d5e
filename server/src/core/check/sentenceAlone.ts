import { contains } from '../span';
import type { Finding } from '../verdicts/finding';
import { isCertain } from '../verdicts/tiers';
import type { CheckText } from './checkText';
import type { CheckResult } from './draftChecker';
import { sentenceAt } from './sentenceAt';

/**
 * True where the finding's sentence, read as a draft of its own of the same day, is found wrong in the same thing as surely: nothing that stands
 * elsewhere in the draft was needed to tell what it is about.
 */
export function restsOnItsSentence(
  finding: Finding,
  result: CheckResult,
  check: CheckText,
): boolean {
  const { subject, property, mention, span } = finding.claim;
  const sentence = sentenceAt(span.start, result.reading);
  if (!sentence || !contains(sentence.span, span)) return false;
  return check(asDraft(sentence.words, result)).findings.some(
    (alone) =>
      alone.claim.subject === subject &&
      alone.claim.property === property &&
      alone.claim.mention.text === mention.text &&
      alone.verdict.kind === 'contradicted' &&
      isCertain(alone),
  );
}

function asDraft(sentence: string, { day }: CheckResult): string {
  const line = sentence.replace(/\s+/g, ' ');
  return day.from === 'today' ? line : `---\ndate: ${day.date}\n---\n\n${line}\n`;
}
