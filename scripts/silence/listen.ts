import { check } from '../../server/src/core/check/check';
import type { Factbase } from '../../server/src/core/facts/factbase';
import type { Finding } from '../../server/src/core/verdicts/finding';
import { valueInWords } from '../../server/src/core/wording/values';
import { codeOf, factsOf } from '../../server/src/features/verdictWords';
import { DEFAULT_TODAY } from '../../test/marks/markedFile';
import type { SilentDraft } from './drafts';
import { sentenceAt } from './sentenceAt';

/** What is found in drafts about other things. */
export interface Heard {
  /** What an editor would underline: all of it false alarms. */
  readonly findings: readonly FalseAlarm[];
  /** What gets dots, and is no problem. */
  readonly hints: readonly FalseAlarm[];
  /** Figures that are held for supported: shown in a hover only, but wrongly. */
  readonly supported: readonly FalseAlarm[];
}

export interface FalseAlarm {
  /** The code of the diagnostic, or `supported`. */
  readonly code: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The draft's words that are judged. */
  readonly written: string;
  readonly sentence: string;
  readonly subject: string;
  readonly property: string;
  /** What the dataset says of it. */
  readonly known: string;
  /** The words that made it this subject and this property. */
  readonly because: string;
}

/** Checks the drafts against a factbase. */
export function listen(drafts: readonly SilentDraft[], factbase: Factbase): Heard {
  const all = drafts.flatMap((draft) =>
    check(draft.text, factbase, { today: DEFAULT_TODAY }).findings.map((finding) =>
      alarmOf(finding, draft, factbase),
    ),
  );
  return {
    findings: all.filter(({ code }) => code !== 'supported' && code !== 'check-this'),
    hints: all.filter(({ code }) => code === 'check-this'),
    supported: all.filter(({ code }) => code === 'supported'),
  };
}

function alarmOf(finding: Finding, draft: SilentDraft, { places }: Factbase) {
  const { claim, span, verdict } = finding;
  const { path, text } = draft;
  const reasons = claim.because.map((reason) => `${reason.role} “${reason.text}”`);
  return {
    code: codeOf(finding) ?? 'supported',
    path,
    line: text.slice(0, span.start).split('\n').length,
    written: text.slice(span.start, span.end),
    sentence: sentenceAt(text, span),
    subject: claim.subject.name,
    property: claim.property.id,
    known: factsOf(verdict)
      .map(({ value }) => valueInWords(value, places))
      .join(', '),
    because: reasons.join(', '),
  };
}
