import type { CancellationToken, Diagnostic, Uri } from 'vscode';
import {
  DocumentDiagnosticRequest,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageclient';
import type {
  DocumentDiagnosticReport,
  BaseLanguageClient,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageclient';

/** What the server says of a draft that isn't open. */
export interface DraftReport {
  readonly uri: Uri;
  readonly resultId: string | undefined;
  /** Nothing where they are what they were by the result that the server was asked with. */
  readonly items: readonly Diagnostic[] | undefined;
}

/** How the checking of a workspace is followed. */
export interface WorkspaceRequest {
  /** The result id of each draft (a URI) that is known. */
  readonly previous: ReadonlyMap<string, string>;
  readonly report: (report: DraftReport) => Promise<void>;
  readonly progress: (percentage: number, message: string) => void;
  readonly token: CancellationToken;
}

/** Has the server check the workspace; ends once it has, or has stopped since that was wished. */
export async function checkWorkspace(
  client: BaseLanguageClient,
  { previous, report, progress, token }: WorkspaceRequest,
): Promise<void> {
  const [partialResultToken, workDoneToken] = ['partial', 'work'].map(
    (kind) => `pactcheck-workspace-${kind}-${String(++asked)}`,
  );
  let reported = Promise.resolve();
  const take = ({ items }: WorkspaceDiagnosticReportPartialResult): void => {
    for (const one of items)
      reported = reported.then(async () => report(await draftReport(client, one.uri, one)));
  };
  const { partialResult } = WorkspaceDiagnosticRequest;
  const listeners = [
    client.onProgress(partialResult, partialResultToken ?? '', take),
    client.onProgress(WorkDoneProgress.type, workDoneToken ?? '', (step) => {
      if (step.kind === 'report') progress(step.percentage ?? 0, step.message ?? '');
    }),
  ];
  try {
    const previousResultIds = Array.from(previous, ([uri, value]) => ({ uri, value }));
    const params = {
      identifier: 'pactcheck',
      previousResultIds,
      partialResultToken,
      workDoneToken,
    };
    take(await client.sendRequest(WorkspaceDiagnosticRequest.method, params, token));
    await reported;
  } finally {
    for (const one of listeners) one.dispose();
  }
}

/** What the server says of one draft that isn't open. */
export async function closedDraft(client: BaseLanguageClient, uri: Uri): Promise<DraftReport> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const report: DocumentDiagnosticReport = await client.sendRequest(
    DocumentDiagnosticRequest.method,
    { identifier: 'pactcheck', textDocument },
  );
  return draftReport(client, textDocument.uri, report);
}

async function draftReport(
  { protocol2CodeConverter }: BaseLanguageClient,
  uri: string,
  report: DocumentDiagnosticReport,
): Promise<DraftReport> {
  const isFull = report.kind === 'full';
  return {
    uri: protocol2CodeConverter.asUri(uri),
    resultId: report.resultId,
    items: isFull ? await protocol2CodeConverter.asDiagnostics(report.items) : undefined,
  };
}

/** Each request has progress of its own. */
let asked = 0;
