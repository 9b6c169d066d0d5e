import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type {
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsFor } from '../features/diagnostics';
import type { OpenDraft } from '../features/openDraft';

/** What a client gets that asks for the diagnostics of a draft. */
export type DraftReport = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** Nothing is wrong with what is no draft, or isn't there. */
export const NOTHING_WRONG: DraftReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function unchangedReport(resultId: string): DraftReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
}

/** `resultId`: by what it was checked; nothing where checking it again may find more. */
export function fullReport(draft: OpenDraft, resultId: string | undefined): DraftReport {
  const items = diagnosticsFor(draft);
  return {
    kind: DocumentDiagnosticReportKind.Full,
    ...(resultId === undefined ? {} : { resultId }),
    items,
  };
}
