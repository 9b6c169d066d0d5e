import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Verdict } from '../core/verdicts/finding';
import { codePage } from './codePages';
import { directiveDiagnostics } from './directiveDiagnostics';
import { findingMessage } from './message';
import { inconsistencyDiagnostic, saidOtherwise } from './inconsistency';
import type { OpenDraft } from './openDraft';
import { severity } from './lspNames';
import { severityOf } from './severityOf';
import { relatedSource } from './relatedSource';
import { codeOf } from './verdictWords';

/** What a diagnostic's `data` says: which claim of which fact it is about. */
export interface FindingData {
  readonly subject: string;
  readonly property: string;
  readonly verdict: Verdict['kind'];
}

/**
 * The underlines of a draft, in the order of its text: a diagnostic for all that is found but the supported claims and what is just being written, and one
 * for each value that the draft states otherwise elsewhere; never two at one place.
 */
export function diagnosticsFor(draft: OpenDraft): Diagnostic[] {
  const inconsistent = new Map(draft.result.inconsistencies.map((told) => [told.finding, told]));
  const found = draft.result.findings.flatMap((finding) => {
    if (draft.written?.waiting.has(finding) === true) return [];
    const told = inconsistent.get(finding);
    return (told ? inconsistencyDiagnostic(told, draft) : diagnosticFor(finding, draft)) ?? [];
  });
  const notices = draft.result.isPartial ? [partialNotice(draft)] : [];
  return [...notices, ...found, ...directiveDiagnostics(draft)];
}

/** Says at the draft's start that not all of it was checked. */
function partialNotice(draft: OpenDraft): Diagnostic {
  return {
    range: draft.range({ start: 0, end: 0 }),
    message: draft.say('partly.message'),
    severity: severity.information,
    source: 'pactcheck',
    ...codePage('partly-checked', draft.codePages),
  };
}

/** The underline of one finding; none where it is supported. */
export function diagnosticFor(finding: Finding, draft: OpenDraft): Diagnostic | undefined {
  const code = codeOf(finding);
  if (code === undefined) return undefined;
  const { text } = draft.result.draft;
  const source = relatedSource(finding, draft);
  const related = [...(source?.related ? [source.related] : []), ...saidOtherwise(finding, draft)];
  const message = findingMessage(finding, text, draft.factbase, draft.say);
  const data: FindingData = {
    subject: finding.claim.subject.id,
    property: finding.claim.property.id,
    verdict: finding.verdict.kind,
  };
  return {
    range: draft.range(finding.span),
    message: source ? draft.say('message.bestSource', { message, title: source.title }) : message,
    severity: severityOf(code, draft),
    source: 'pactcheck',
    ...codePage(code, draft.codePages),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data,
  };
}
