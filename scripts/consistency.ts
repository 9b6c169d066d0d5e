// npm run eval:consistency: what published news (in our words, the daily part) is told to state in two ways, every place with its sentence.
import { newsTexts, TODAY, wordsIn } from './news/corpora';
import { worldIn } from './news/world';
import { check } from '../server/src/core/check/check';
import type { Inconsistency } from '../server/src/core/check/inconsistencies';

const AROUND = 130;

main();

function main(): void {
  let words = 0;
  let places = 0;
  let statements = 0;
  const texts = newsTexts('daily');
  for (const { id, text, folder, author } of texts) {
    words += wordsIn(text);
    const result = check(text, worldIn(folder).factbase, { today: TODAY });
    places += result.inconsistencies.length;
    statements += result.statements.length;
    for (const one of result.inconsistencies) console.log(lines(`${author} ${id}`, one, text));
  }
  const share = ((10_000 * places) / words).toFixed(2);
  console.log(
    `${String(places)} places stated otherwise, ${String(statements)} sure statements, ${String(texts.length)} texts, ${String(words)} words: ${share} in 10,000 words`,
  );
}

function lines(id: string, { finding, other }: Inconsistency, text: string): string {
  const { subject, property } = finding.claim;
  const about = `${subject.id}, ${property.id}: ${finding.verdict.kind}, there ${other.verdict.kind}`;
  const sure = [finding, other].map(({ claim }) => claim.confidence.toFixed(2)).join(' and ');
  return [
    `${id} (${about}; ${sure})`,
    `    ${around(finding, text)}`,
    `    ${around(other, text)}`,
  ].join('\n');
}

function around({ span }: Inconsistency['finding'], text: string): string {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const behind = text.slice(span.end, span.end + AROUND);
  return `…${before}⟦${text.slice(span.start, span.end)}⟧${behind}…`.replaceAll('\n', '⏎');
}
