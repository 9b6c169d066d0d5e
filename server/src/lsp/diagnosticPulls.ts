import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  Connection,
  WorkspaceDiagnosticParams,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Say } from '../core/l10n/say';
import { WORKSPACE_SUMMARY } from '../protocol';
import { describe } from './checker';
import type { Configuration } from './configuration';
import { fullReport, NOTHING_WRONG, unchangedReport } from './draftReports';
import type { DraftReport } from './draftReports';
import type { DraftWatch } from './draftWatch';
import type { Session } from './session';
import { WorkspaceCheck } from './workspaceCheck';
import type { WorkspaceRequest } from './workspaceCheck';

/** Answers clients that ask for diagnostics themselves: of a document, or of the whole workspace, which is checked for it. */
export function serveDiagnosticPulls(
  connection: Connection,
  session: Session,
  { configuration, drafts }: { readonly configuration: Configuration; readonly drafts: DraftWatch },
): void {
  const check = new WorkspaceCheck(session, (folder) => excludedIn(folder, connection, session));
  const { diagnostics } = connection.languages;
  diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    await configuration.ready(uri);
    // Of keys that are typed fast only the last is answered.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) throw cancelled();
    try {
      return documentReport(uri, previousResultId, session, check);
    } catch (error) {
      connection.console.error(describe(error));
      return NOTHING_WRONG;
    }
  });
  diagnostics.onWorkspace(async (params, token, progress, partial) => {
    for (const uri of session.workspace.shared) await configuration.ready(uri);
    drafts.begin();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    progress.begin(session.say('workspace.checking'), 0, undefined, true);
    await check.run({
      previous: previousIds(params),
      token,
      report: (one) => {
        if (partial) partial.report({ items: [one] });
        else items.push(one);
      },
      progress: reportedBy(progress, session.say),
    });
    progress.done();
    return { items };
  });
  connection.onRequest(WORKSPACE_SUMMARY, () => check.summary);
}

function previousIds({ previousResultIds }: WorkspaceDiagnosticParams): Map<string, string> {
  const given: unknown = previousResultIds;
  return new Map(
    (Array.isArray(given) ? previousResultIds : []).map((one) => [one.uri, one.value]),
  );
}

function documentReport(
  uri: string,
  previousId: string | undefined,
  session: Session,
  check: WorkspaceCheck,
): DraftReport {
  const document = session.documents.get(uri);
  if (document === undefined) return check.closed(uri, previousId);
  if (!session.documents.isDraft(document)) return NOTHING_WRONG;
  session.states.note(uri);
  // What was told stays until it is saved.
  if (previousId !== undefined && session.waitsForSave(uri)) return unchangedReport(previousId);
  const draft = session.draft(uri);
  if (draft === undefined) return NOTHING_WRONG;
  if (draft.result.isPartial) return fullReport(draft, undefined);
  const resultId = session.states.resultIdOf(draft);
  return previousId === resultId ? unchangedReport(resultId) : fullReport(draft, resultId);
}

/** In whole percents, each told once. */
function reportedBy(
  progress: { report(percentage: number, message: string): void },
  say: Say,
): WorkspaceRequest['progress'] {
  let last = -1;
  return (done, all) => {
    const percentage = all === 0 ? 100 : Math.floor((100 * done) / all);
    if (percentage === last) return;
    last = percentage;
    progress.report(
      percentage,
      say('workspace.progress', { done: String(done), all: String(all) }),
    );
  };
}

/** What `files.exclude` leaves out, where the client has such a setting. */
async function excludedIn(
  folder: string,
  { workspace }: Connection,
  { client }: Session,
): Promise<readonly string[]> {
  if (!client.configuration) return [];
  const files: unknown = await workspace
    .getConfiguration({ section: 'files', scopeUri: folder })
    .catch(() => undefined);
  if (typeof files !== 'object' || files === null || !('exclude' in files)) return [];
  const { exclude } = files;
  if (typeof exclude !== 'object' || exclude === null) return [];
  return Object.entries(exclude).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The document has changed since');
}
