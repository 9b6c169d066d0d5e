import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Factbase } from '../core/facts/factbase';
import type { Finding, Verdict } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf } from '../core/wording/sources';
import { valueInWords } from '../core/wording/values';
import { linkAddress } from '../core/wording/markdown';
import { directiveDiagnostics } from './directiveDiagnostics';
import { findingMessage } from './message';
import type { OpenDraft } from './openDraft';
import { severity } from './lspNames';
import { severityOf } from './severityOf';
import { codeOf, factsOf } from './verdictWords';

/** What a diagnostic's `data` says: which claim of which fact it is about. */
export interface FindingData {
  readonly subject: string;
  readonly property: string;
  readonly verdict: Verdict['kind'];
}

/** The underlines of a draft, in the order of its text: a diagnostic for all that is found but the supported claims, and what is just being written. */
export function diagnosticsFor(draft: OpenDraft): Diagnostic[] {
  const found = draft.result.findings.flatMap((finding) =>
    draft.written?.waiting.has(finding) === true ? [] : (diagnosticFor(finding, draft) ?? []),
  );
  const notices = draft.result.isPartial ? [partialNotice(draft)] : [];
  return [...notices, ...found, ...directiveDiagnostics(draft)];
}

/** Says at the draft's start that not all of it was checked. */
function partialNotice(draft: OpenDraft): Diagnostic {
  return {
    range: draft.range({ start: 0, end: 0 }),
    message: 'Only part of this draft was checked: checking all of it would take too long.',
    severity: severity.information,
    source: 'pactcheck',
    code: 'partly-checked',
  };
}

/** The underline of one finding; none where it is supported. */
export function diagnosticFor(finding: Finding, draft: OpenDraft): Diagnostic | undefined {
  const code = codeOf(finding);
  if (code === undefined) return undefined;
  const { text } = draft.result.draft;
  const written = text.slice(finding.span.start, finding.span.end);
  const href = firstAddress(finding.verdict, draft.factbase);
  const related = relatedLines(finding, draft);
  const data: FindingData = {
    subject: finding.claim.subject.id,
    property: finding.claim.property.id,
    verdict: finding.verdict.kind,
  };
  return {
    range: draft.range(finding.span),
    message: findingMessage(finding, written, draft.factbase),
    severity: severityOf(code, draft),
    source: 'pactcheck',
    code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data,
  };
}

function firstAddress(verdict: Verdict, factbase: Factbase): string | undefined {
  for (const fact of factsOf(verdict)) {
    for (const [, source] of evidenceOf(fact, factbase.sources)) {
      const address = linkAddress(source.url);
      if (address !== undefined) return address;
    }
  }
  return undefined;
}

/** Where the dataset states the facts. */
function relatedLines(finding: Finding, draft: OpenDraft): DiagnosticRelatedInformation[] {
  const name = oneLine(finding.claim.subject.name);
  return factsOf(finding.verdict).flatMap((fact) => {
    const location = fact.location === undefined ? undefined : draft.locate(fact.location);
    if (location === undefined) return [];
    const value = valueInWords(fact.value, draft.factbase.places);
    return [{ location, message: oneLine(`${name}: ${value}`) }];
  });
}
