import { languages, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { WorkspaceSummary } from '../../server/src/protocol';
import type { Server } from './server';
import type { DraftReport } from './workspaceRequests';
import { notRunning, PROGRESS_TITLE, summaryInWords } from './workspaceWords';

/** How many drafts are told of until the results are first shown; then at twice as many, and so on. */
const FIRST_SHOWN = 25;

/**
 * Checks the workspace when the writer asks for it, and shows what is wrong in drafts that aren't open. What is open is the language client's: its
 * diagnostics are taken away here.
 */
export class WorkspaceChecks {
  private readonly server: Server;
  private readonly closed = languages.createDiagnosticCollection('pactcheck.workspace');
  /** By which result the server told of each draft. */
  private readonly resultIds = new Map<string, string>();
  private readonly disposables: readonly { dispose(): unknown }[];
  private readonly onSummary: (summary: WorkspaceSummary | undefined) => void;
  private running: Promise<void> | undefined;
  private reported = 0;

  constructor(server: Server, onSummary: (summary: WorkspaceSummary | undefined) => void) {
    this.server = server;
    this.onSummary = onSummary;
    this.disposables = [
      this.closed,
      server.onDidStop(() => {
        this.clear();
      }),
      server.onDidChangeDrafts((uris) => {
        void this.renew(uris);
      }),
      // Of a folder that goes as a whole the server may hear nothing.
      workspace.onDidDeleteFiles(({ files }) => {
        this.renewIn(files);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        this.renewIn(files.map(({ oldUri }) => oldUri));
      }),
      workspace.onDidOpenTextDocument(({ uri }) => {
        this.closed.delete(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.resultIds.has(uri.toString())) void this.closeAgain(uri);
      }),
    ];
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** One check at a time: who asks again waits for the one that runs. */
  run(): Promise<void> {
    this.running ??= this.check().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async check(): Promise<void> {
    const { isComplete, summary } = await window.withProgress(
      { location: ProgressLocation.Notification, title: PROGRESS_TITLE, cancellable: true },
      async (progress, token) => {
        let told = 0;
        this.reported = 0;
        await this.server.questions.checkWorkspace({
          previous: this.resultIds,
          report: (report) => this.takeAndShow(report),
          progress: (percentage, message) => {
            progress.report({ message, increment: percentage - told });
            told = percentage;
          },
          token,
        });
        return { isComplete: !token.isCancellationRequested, summary: await this.summarise() };
      },
    );
    void window.showInformationMessage(
      summary ? summaryInWords(summary, isComplete) : notRunning(),
    );
  }

  private async summarise(): Promise<WorkspaceSummary | undefined> {
    const summary = await this.server.questions.workspaceSummary();
    this.onSummary(summary);
    return summary;
  }

  private async takeAndShow(report: DraftReport): Promise<void> {
    this.take(report);
    const share = ++this.reported / FIRST_SHOWN;
    if (share >= 1 && Number.isInteger(Math.log2(share))) await this.summarise();
  }

  private take({ uri, resultId, items }: DraftReport): void {
    const key = uri.toString();
    if (resultId === undefined) this.resultIds.delete(key);
    else this.resultIds.set(key, resultId);
    if (items && isOpen(uri)) this.closed.delete(uri);
    else if (items) this.closed.set(uri, items);
  }

  /** A draft that was open goes by what is saved again. */
  private async closeAgain(uri: Uri): Promise<void> {
    // The server hears of the closing first: what stood in the editor may not have been saved.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.renew([uri]);
  }

  private renewIn(folders: readonly Uri[]): void {
    const within = (key: string) => folders.some((uri) => key.startsWith(`${uri.toString()}/`));
    const uris = [...this.resultIds.keys()].filter(within).map((key) => Uri.parse(key));
    if (uris.length > 0) void this.renew(uris);
  }

  /** One after the other, as they are saved: what was found in those that are gone goes. */
  private async renew(uris: readonly Uri[]): Promise<void> {
    for (const uri of uris) {
      const report = isOpen(uri) ? undefined : await this.server.questions.closedDraft(uri);
      if (report) this.take(report);
    }
    await this.summarise();
  }

  private clear(): void {
    this.closed.clear();
    this.resultIds.clear();
    this.onSummary(undefined);
  }
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
