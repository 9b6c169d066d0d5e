import { l10n, ViewColumn, window, type Uri } from 'vscode';

/** Asks the server for a draft's report as HTML. */
export type AskForReport = (uri: Uri) => Promise<string | undefined>;

/** Shows the report of the draft in front beside it: a page that runs no script. Says so where there is none. */
export async function showReport(ask: AskForReport): Promise<void> {
  const document = window.activeTextEditor?.document;
  const html = document && (await ask(document.uri));
  if (!document || html === undefined) {
    void window.showInformationMessage(
      l10n.t('PactCheck: open a Markdown draft to see its report.'),
    );
    return;
  }
  const name = document.uri.path.split('/').at(-1) ?? '';
  const panel = window.createWebviewPanel(
    'pactcheck.report',
    l10n.t('Report: {0}', name),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false, localResourceRoots: [] },
  );
  panel.webview.html = html;
}
