import { coverageOf } from '../core/check/coverage';
import type { Directive, UnknownWord } from '../core/check/readDirectives';
import type { Inconsistency } from '../core/check/inconsistencies';
import type { Factbase } from '../core/facts/factbase';
import type { Finding } from '../core/verdicts/finding';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import { bestEvidence } from '../core/verdicts/publishers';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf, sourceInWords } from '../core/wording/sources';
import {
  UNKNOWN_WORD_CODE,
  unknownWordMessage,
  UNUSED_DIRECTIVE_CODE,
  unusedDirectiveMessage,
} from '../features/directiveDiagnostics';
import { findingMessage } from '../features/message';
import { codeOf, factsOf } from '../features/verdictWords';
import {
  countOf,
  inconsistenciesOf,
  inconsistentMessage,
  tickedIn,
  valuesOf,
  wrongOf,
} from './checkedFile';
import type { CheckedFile } from './checkedFile';
import { coverageInWords } from './coverageInWords';

/**
 * One line a finding, as compilers print them, and a line that sums up; nothing where no draft was checked. With `explain` also the
 * supported claims, and below each the words that made it a claim and what the sources print.
 * @example `draft.md:3:21 wrong-number Kosovo–Denmark prison agreement, capacity: 300 prisoners, not 250 (Reuters, 12 December 2025).`
 */
export function textReport(
  files: readonly CheckedFile[],
  explain: boolean,
  say: Say = IN_ENGLISH,
): string {
  const lines = files.flatMap((file) => {
    const findings = explain ? file.result.findings : wrongOf(file);
    const ticked = tickedIn(file);
    return [
      ...findings.flatMap((finding) => [
        findingLine(file, finding, say) + (ticked.has(finding) ? tickMark(say) : ''),
        ...(explain ? explanation(file, finding, say) : []),
      ]),
      ...inconsistenciesOf(file).map((told) => inconsistentLine(file, told, say)),
      ...file.result.unknown.map((word) => unknownLine(file, word, say)),
      ...file.result.unused.map((directive) => unusedLine(file, directive, say)),
    ];
  });
  return files.length === 0 ? '' : [...lines, summary(files, say), ''].join('\n');
}

function findingLine(file: CheckedFile, finding: Finding, say: Say): string {
  const { line, column } = file.lines.place(finding.span.start);
  const code = codeOf(finding) ?? 'supported';
  const message = findingMessage(finding, file.result.draft.text, file.factbase, say);
  return `${file.file}:${String(line)}:${String(column)} ${code} ${message}${bestSource(finding, file.factbase, say)}`;
}

/** ` [ticked off]` */
function tickMark(say: Say): string {
  return ` [${say('standing.ticked')}]`;
}

/** ` (Reuters, 12 December 2025)` */
function bestSource({ verdict }: Finding, { sources }: Factbase, say: Say): string {
  const [, source] = bestEvidence(factsOf(verdict)[0], sources) ?? [];
  return source === undefined ? '' : ` (${sourceInWords(source, say)})`;
}

function inconsistentLine(file: CheckedFile, told: Inconsistency, say: Say): string {
  const { line, column } = file.lines.place(told.finding.span.start);
  const message = inconsistentMessage(file, told, say);
  return `${file.file}:${String(line)}:${String(column)} inconsistent ${message}`;
}

/** Told, and yet nothing that is wrong with the draft. */
function unusedLine({ file, lines }: CheckedFile, { span }: Directive, say: Say): string {
  const { line, column } = lines.place(span.start);
  return `${file}:${String(line)}:${String(column)} ${UNUSED_DIRECTIVE_CODE} ${unusedDirectiveMessage(say)}`;
}

function unknownLine({ file, lines }: CheckedFile, word: UnknownWord, say: Say): string {
  const { line, column } = lines.place(word.span.start);
  return `${file}:${String(line)}:${String(column)} ${UNKNOWN_WORD_CODE} ${unknownWordMessage(word, say)}`;
}

function explanation(
  { lines, factbase }: CheckedFile,
  { claim, verdict }: Finding,
  say: Say,
): readonly string[] {
  const reasons = claim.because.map(({ role, span, text }) => {
    const { line, column } = lines.place(span.start);
    return `    ${role}: “${oneLine(text)}” (${String(line)}:${String(column)})`;
  });
  const sources = factsOf(verdict).flatMap((fact) =>
    evidenceOf(fact, factbase.sources).map(([{ figure }, source]) => {
      const printed = figure === '' ? '' : `: “${oneLine(figure)}”`;
      const address = source.url === undefined ? '' : ` ${source.url}`;
      return `    source: ${sourceInWords(source, say)}${printed}${address}`;
    }),
  );
  return [...new Set([...reasons, ...sources])];
}

function summary(files: readonly CheckedFile[], say: Say): string {
  const count = files.reduce((sum, file) => sum + countOf(file), 0);
  const drafts = say('sum.drafts', { count: files.length });
  const sum =
    count === 0
      ? say('sum.nothing', { count: files.length })
      : say('sum.findings', { count, drafts });
  const counts = coverageInWords(coverageOf(files.flatMap(valuesOf)), say);
  return [sum, counts, hiddenInWords(files, say)].filter((part) => part !== '').join(' ');
}

/** What decisions hide is counted, so that nobody takes a draft for clean that isn't. */
function hiddenInWords(files: readonly CheckedFile[], say: Say): string {
  const count = files.reduce((sum, { result }) => sum + result.hidden.length, 0);
  return count === 0 ? '' : say('sum.hidden', { count });
}
