import { coverageOf } from '../core/check/coverage';
import type { Inconsistency } from '../core/check/inconsistencies';
import type { Fact, Factbase } from '../core/facts/factbase';
import type { Finding } from '../core/verdicts/finding';
import { severityNameOf } from '../core/verdicts/severities';
import { evidenceOf } from '../core/wording/sources';
import { findingMessage } from '../features/message';
import { codeOf, factsOf } from '../features/verdictWords';
import {
  inconsistenciesOf,
  inconsistentMessage,
  tickedIn,
  valuesOf,
  wrongOf,
  writtenAt,
} from './checkedFile';
import type { CheckedFile } from './checkedFile';

/**
 * `{ findings: […], coverage: […] }`: offsets and columns in UTF-16 units, lines and columns from 1. With `explain` also the supported claims, and
 * `because`. `coverage` counts, for each file, how its values stand; those that are `ticked` off by themselves.
 */
export function jsonReport(files: readonly CheckedFile[], explain: boolean): string {
  const findings = files.flatMap((file) => {
    const ticked = tickedIn(file);
    return [
      ...(explain ? file.result.findings : wrongOf(file)).map((finding) => ({
        ...entry(file, finding, explain),
        ...(ticked.has(finding) && { ticked: true }),
      })),
      ...inconsistenciesOf(file).map((told) => inconsistentEntry(file, told)),
    ];
  });
  const coverage = files.map((file) => ({ file: file.file, ...coverageOf(valuesOf(file)) }));
  return `${JSON.stringify({ findings, coverage }, undefined, 2)}\n`;
}

function entry(file: CheckedFile, finding: Finding, explain: boolean): object {
  const { factbase, severity } = file;
  const code = codeOf(finding);
  const { claim, span, verdict } = finding;
  const end = file.lines.place(span.end);
  const written = writtenAt(file, finding);
  return {
    file: file.file,
    ...file.lines.place(span.start),
    endLine: end.line,
    endColumn: end.column,
    start: span.start,
    end: span.end,
    text: written,
    code: code ?? 'supported',
    ...(code === undefined ? {} : { severity: severityNameOf(code, severity) }),
    ...(verdict.kind === 'differs' ? { how: verdict.how } : {}),
    message: findingMessage(finding, file.result.draft.text, factbase),
    subject: claim.subject.id,
    property: claim.property.id,
    facts: factsOf(verdict).map((fact) => factEntry(fact, factbase)),
    ...(explain ? { because: claim.because } : {}),
  };
}

/** As of a finding, and where the draft states it otherwise: `other`. */
function inconsistentEntry(file: CheckedFile, told: Inconsistency): object {
  const { finding, other } = told;
  const { start, end } = other.span;
  return {
    ...entry(file, finding, false),
    code: 'inconsistent',
    severity: severityNameOf('inconsistent', file.severity),
    message: inconsistentMessage(file, told),
    other: { ...file.lines.place(start), start, end, text: writtenAt(file, other) },
  };
}

function factEntry({ value, evidence, ...fact }: Fact, factbase: Factbase): object {
  const sources = evidenceOf({ ...fact, value, evidence }, factbase.sources);
  return {
    value,
    sources: sources.map(([{ figure, at }, { id, publisher, issued, url }]) => ({
      id,
      publisher,
      issued,
      url,
      figure,
      at,
    })),
  };
}
