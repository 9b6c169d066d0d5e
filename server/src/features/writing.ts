import { standingValuesNear } from '../core/check/coverage';
import type { CheckResult } from '../core/check/draftChecker';
import { touches } from '../core/span';
import type { Span } from '../core/span';
import { codeOf } from '../core/verdicts/diagnosticCodes';
import type { Finding } from '../core/verdicts/finding';

/** What of a draft is being written at the moment, and is told of once its writer has gone on. */
export interface BeingWritten {
  readonly waiting: ReadonlySet<Finding>;
  /** The caret is in a value, whatever is found of it: how the values stand isn't counted anew. */
  readonly isInValue: boolean;
}

export const NOTHING_WRITTEN: BeingWritten = { waiting: new Set(), isInValue: false };

/**
 * What waits while somebody types at the caret: what is found at the caret, blanks before it passed over (`€250 ` may become `€250 million`),
 * and what is found only since this sentence is being written, until it ends. `told`: the findings (`findingKey`) that stand there already.
 */
export function beingWritten(
  result: CheckResult,
  caret: number,
  told: ReadonlySet<string>,
): BeingWritten {
  const { text } = result.draft;
  const isAt = (span: Span): boolean =>
    touches(span, { start: caret, end: caret }) ||
    (span.end < caret && BLANKS.test(text.slice(span.end, caret).slice(0, LONGEST_GAP)));
  const sentence = openSentence(result, caret);
  const isNew = (finding: Finding): boolean =>
    sentence !== undefined &&
    finding.claim.span.start >= sentence.start &&
    finding.claim.span.end <= sentence.end &&
    !told.has(findingKey(finding, text));
  const waiting = result.findings.filter(
    (finding) =>
      codeOf(finding) !== undefined &&
      (isAt(finding.span) || isAt(finding.claim.span) || isNew(finding)),
  );
  const near = { start: caret - LONGEST_GAP, end: caret };
  const isInValue = standingValuesNear(near, result).some(({ span }) => isAt(span));
  return { waiting: new Set(waiting), isInValue };
}

/** The same for a finding wherever its sentence has moved. */
export function findingKey(finding: Finding, text: string): string {
  const { span, claim } = finding;
  const code = codeOf(finding) ?? '';
  const written = text.slice(span.start, span.end);
  return `${code} ${claim.subject.id} ${claim.property.id} ${written}`;
}

/** The sentence that ends at the caret, with nothing behind it in its block, and hasn't come to its end. */
function openSentence({ draft }: CheckResult, caret: number): Span | undefined {
  const line = draft.text.slice(Math.max(0, caret - LONGEST_GAP), caret);
  const typedTo = caret - (line.length - line.trimEnd().length);
  const block = draft.blocks.find(({ span }) => span.start <= typedTo && typedTo <= span.end);
  if (block === undefined || draft.text.slice(caret, block.span.end).trim() !== '')
    return undefined;
  const written = draft.text.slice(block.span.start, typedTo);
  if (ENDS.test(written)) return undefined;
  const last = [...written.matchAll(END_BEFORE_NEXT)].at(-1);
  const start = block.span.start + (last ? last.index + last[0].length : 0);
  return { start, end: caret };
}

/** In characters. */
const LONGEST_GAP = 80;
const BLANKS = /^[ \t\u00A0]*$/;
const ENDS = /[.!?…]["'”’»)\]*_]{0,4}$/;
const END_BEFORE_NEXT = /[.!?…]["'”’»)\]*_]{0,4}\s+/g;
