import type { Factbase } from '../../core/facts/factbase';
import { overlaps } from '../../core/span';
import { check } from '../../core/check/check';
import type { CheckResult } from '../../core/check/draftChecker';
import type { Finding } from '../../core/verdicts/finding';
import { fixesFor } from '../../core/verdicts/fixes';
import { codeOfVerdict, wrongCodeOf } from '../../core/verdicts/diagnosticCodes';
import { textAfter } from './edits';
import { writeMarks } from './mark';
import type { Mark, MarkedText } from './mark';

/**
 * The draft with what the checker says of it written as marks: a mark that it bears out stands as it was, one that it doesn't is
 * replaced by what was found there, and a diagnostic where no mark stands is added. Equal to the marked draft where all is right.
 */
export function marksAsFound(draft: MarkedText, factbase: Factbase, today: string): string {
  const result = check(draft.text, factbase, { today });
  const marks = draft.marks.flatMap((mark) => {
    const found = result.findings.filter(({ span }) => overlaps(span, mark.span));
    if (isBorneOut(mark, found, result, factbase)) return [mark];
    return found.map((finding) => foundMark(finding, result, factbase));
  });
  const unmarked = result.findings
    .filter((finding) => wrongCodeOf(finding) !== undefined)
    .filter(({ span }) => !draft.marks.some((mark) => overlaps(span, mark.span)))
    .map((finding) => foundMark(finding, result, factbase));
  return writeMarks({ text: draft.text, marks: withoutOverlaps([...marks, ...unmarked]) });
}

function isBorneOut(
  mark: Mark,
  found: readonly Finding[],
  result: CheckResult,
  factbase: Factbase,
): boolean {
  const wrong = found.filter((finding) => wrongCodeOf(finding) !== undefined);
  if (mark.verdict === 'differs') return wrong.length === 0;
  if (mark.verdict === 'ok') return wrong.length === 0 && found.some(isSupported);
  if (wrong.some((finding) => wrongCodeOf(finding) !== mark.verdict)) return false;
  // A hint bears a mark out as well: it is the same thing, said less surely.
  return found.some(
    (finding) =>
      finding.claim.voice !== 'field' &&
      codeOfVerdict(finding.verdict) === mark.verdict &&
      hasFix(mark, finding, result, factbase),
  );
}

function isSupported({ verdict }: Finding): boolean {
  return verdict.kind === 'supported';
}

/** The preferred correction leads to the mark's fix; where the sources disagree about what is right, any may. In a quotation none may be offered. */
function hasFix(mark: Mark, finding: Finding, result: CheckResult, factbase: Factbase): boolean {
  const corrections = correctionsOf(mark, finding, result, factbase);
  if (mark.quoted) return corrections.length === 0;
  if (mark.fix === undefined) return true;
  const { verdict } = finding;
  const isDisputed = verdict.kind === 'contradicted' && verdict.corrections.length > 1;
  return (isDisputed ? corrections : corrections.slice(0, 1)).includes(mark.fix);
}

/** What stands in a mark's place after each correction, the preferred first. */
function correctionsOf(
  mark: Pick<Mark, 'span'>,
  finding: Finding,
  result: CheckResult,
  factbase: Factbase,
): readonly string[] {
  return fixesFor(finding, result, factbase, 'link')
    .filter(({ kind }) => kind === 'correct')
    .sort((a, b) => Number(b.preferred) - Number(a.preferred))
    .map(({ edits }) => textAfter(result.draft.text, edits, mark.span));
}

function foundMark(finding: Finding, result: CheckResult, factbase: Factbase): Mark {
  const { span, verdict, claim } = finding;
  const surface = result.draft.text.slice(span.start, span.end);
  const [fix] =
    verdict.kind === 'contradicted' || verdict.kind === 'outdated'
      ? correctionsOf({ span }, finding, result, factbase)
      : [];
  return {
    span,
    surface,
    verdict: wrongCodeOf(finding) ?? (isSupported(finding) ? 'ok' : 'differs'),
    quoted: claim.voice === 'quoted',
    ...(fix === undefined ? {} : { fix }),
  };
}

function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (!kept.some(({ span }) => overlaps(span, mark.span))) kept.push(mark);
  }
  return kept;
}
