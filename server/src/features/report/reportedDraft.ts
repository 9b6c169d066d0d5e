import { countedAs, coverageOf, standingValues } from '../../core/check/coverage';
import type { Counted, Coverage, StandingValue } from '../../core/check/coverage';
import type { CheckResult } from '../../core/check/draftChecker';
import type { Fact, Factbase } from '../../core/facts/factbase';
import type { Say } from '../../core/l10n/say';
import type { Span } from '../../core/span';
import type { Finding } from '../../core/verdicts/finding';
import { oneLine } from '../../core/wording/plainText';
import { evidenceOf } from '../../core/wording/sources';
import { valueForReader } from '../../core/wording/readersValues';
import { inconsistencyMessage } from '../inconsistency';
import { LineIndex } from '../lineIndex';
import { findingMessage } from '../message';
import { namedSource } from '../namedSource';
import type { NamedSource } from '../namedSource';
import { factsOf } from '../verdictWords';

/** A draft that was checked, and the name it goes by. */
export interface NamedCheck {
  readonly name: string;
  readonly result: CheckResult;
  /** Fingerprints of the claims that were ticked off. */
  readonly ticked?: ReadonlySet<string> | undefined;
  /** What it was held against, where that isn't what the others were. */
  readonly factbase?: Factbase;
}

/** A checked draft as a report tells it: plain text, of which nothing is to be read as markup. */
export interface ReportedDraft {
  readonly name: string;
  readonly text: string;
  /** EDTF, and what told it. */
  readonly day: CheckResult['day'];
  readonly counts: Coverage;
  /** In the order of the text; none overlaps another. */
  readonly values: readonly ReportedValue[];
  readonly isPartial: boolean;
}

/** A value of a draft, with what is known of it where it is covered. */
export interface ReportedValue {
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  readonly written: string;
  readonly standing: Counted;
  readonly claim?: ReportedClaim;
}

export interface ReportedClaim {
  readonly subject: string;
  readonly property: string;
  readonly message: string;
  readonly facts: readonly ReportedFact[];
}

/** A fact in words, and what each source prints. */
export interface ReportedFact {
  readonly value: string;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedSource extends NamedSource {
  /** As printed. */
  readonly figure: string;
}

export function reportedDraft(
  { name, result, ticked, factbase: own }: NamedCheck,
  shared: Factbase,
  say: Say,
): ReportedDraft {
  const factbase = own ?? shared;
  const { draft, day, isPartial, inconsistencies } = result;
  const lines = new LineIndex(draft.text);
  const places = { text: draft.text, lineAt: (offset: number) => lines.place(offset).line };
  const inconsistent = new Map(
    inconsistencies.map((told) => [told.finding, inconsistencyMessage(told, places, say)]),
  );
  const all = standingValues(result, ticked);
  const values = apart(all).map((value) => ({
    span: value.span,
    line: lines.place(value.span.start).line,
    written: oneLine(draft.text.slice(value.span.start, value.span.end)),
    standing: countedAs(value),
    ...(value.finding && {
      claim: claimOf(value.finding, inconsistent.get(value.finding), draft.text, { factbase, say }),
    }),
  }));
  const counts = coverageOf(all);
  return { name, text: draft.text, day, counts, values, isPartial: isPartial === true };
}

/** Of two values that overlap the first stays. */
function apart(values: readonly StandingValue[]): readonly StandingValue[] {
  let end = 0;
  return values.filter(({ span }) => {
    if (span.start < end) return false;
    ({ end } = span);
    return true;
  });
}

/** What claims were held against, and who reads of them. */
interface Told {
  readonly factbase: Factbase;
  readonly say: Say;
}

function claimOf(
  finding: Finding,
  inconsistent: string | undefined,
  text: string,
  { factbase, say }: Told,
): ReportedClaim {
  const { claim, verdict } = finding;
  return {
    subject: oneLine(claim.subject.name),
    property: oneLine(claim.property.label),
    message: inconsistent ?? findingMessage(finding, text, factbase, say),
    facts: factsOf(verdict).map((fact) => factOf(fact, factbase, say)),
  };
}

function factOf(fact: Fact, { places, sources }: Factbase, say: Say): ReportedFact {
  return {
    value: oneLine(valueForReader(fact.value, places, say)),
    sources: evidenceOf(fact, sources).map(([{ figure }, source]) => ({
      ...namedSource(source, say),
      figure: oneLine(figure),
    })),
  };
}
