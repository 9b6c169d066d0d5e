import * as vscode from 'vscode';
import { CITE_ANOTHER } from '../../server/src/protocol';
import { citeAnotherSource } from './citeAnotherSource';
import { Caret } from './caret';
import { ClaimsView } from './claimsView';
import type { Grouping } from './claimGroups';
import { claimCommands } from './claimActions';
import { SHOW_CLAIMS } from './commands';
import { codePages, renderCodePages } from './codePages';
import { Coverages } from './coverages';
import { followDraftInFront } from './draftInFront';
import type { Platform } from './platform';
import { hoverCommands } from './hoverLinks';
import { showReport } from './reportPanel';
import { reviewCorrections } from './reviewCorrections';
import { openSampleDraft } from './sampleDraft';
import { Server } from './server';
import { sourcePages } from './sourcePages';
import { CoverageStatus } from './statusBar';
import { readingCommands } from './valueReadings';
import { WorkspaceChecks } from './workspaceChecks';
import { WorkspaceView } from './workspaceView';

/** What tests read that the editor shows and doesn't tell. */
export interface Shown {
  /** Of the status bar; nothing where it is hidden. */
  readonly status: () => string | undefined;
  /** The claims view, line by line. */
  readonly claims: ClaimsView['listed'];
  /** The results of the last check of the workspace, line by line. */
  readonly workspace: WorkspaceView['listed'];
  /** A claim in it, by the words that it shows of the draft. */
  readonly claim: ClaimsView['claim'];
  /** What stands above its claims. */
  readonly claimsMessage: () => string | undefined;
  /** The claim that is chosen in the view. */
  readonly chosenClaim: () => string | undefined;
}

/**
 * Starts the language server with the first Markdown document. Its failing to start is told to the writer and doesn't fail the
 * activation: the commands must stay there to try again.
 */
export async function start(context: vscode.ExtensionContext, platform: Platform): Promise<Shown> {
  const log = vscode.window.createOutputChannel('PactCheck', { log: true });
  const coverages = new Coverages();
  const server = new Server(platform, log, coverages, {
    codePages: codePages(context.extensionUri),
  });
  running = server;
  const status = new CoverageStatus(coverages);
  const grouping = context.workspaceState.get<Grouping>(GROUPING, 'standing');
  const view = new ClaimsView((uri) => server.questions.claims(uri), coverages, grouping);
  void vscode.commands.executeCommand('setContext', GROUPING, grouping);
  const caret = new Caret((document, position) => {
    server.questions.tellCaret(document, position);
  });
  const workspace = new WorkspaceView();
  context.subscriptions.push(
    ...workspaceChecking(server, coverages, workspace),
    log,
    caret,
    coverages,
    status,
    view,
    ...claimsCommands(context, view),
    ...claimCommands({
      chosen: () => view.chosen,
      filter: (filter) => {
        view.filter(filter);
      },
      filterText: () => view.filterText,
      fixes: (params) => server.questions.fixes(params),
      wrongFinding: (params) => server.questions.wrongFinding(params),
      toEdit: (fix) => server.questions.toEdit(fix),
    }),
    ...hoverCommands(view),
    ...readingCommands(server.questions),
    renderCodePages(context.extensionUri),
    sourcePages(),
    vscode.commands.registerCommand('pactcheck.restart', () => server.restart()),
    vscode.commands.registerCommand('pactcheck.showReport', () =>
      showReport((uri) => server.questions.report(uri)),
    ),
    vscode.commands.registerCommand(CITE_ANOTHER, (uri?: unknown, at?: unknown) =>
      citeAnotherSource((draft, position) => server.questions.citations(draft, position), uri, at),
    ),
    ...followDraftInFront(coverages),
    vscode.commands.registerCommand('pactcheck.openSampleDraft', () =>
      openSampleDraft(context.extensionUri),
    ),
    vscode.commands.registerCommand('pactcheck.reviewCorrections', () =>
      reviewCorrections((uri) => server.questions.reviewCorrections(uri)),
    ),
    vscode.commands.registerCommand('pactcheck.showOutput', () => {
      log.show();
    }),
  );
  await server.start();
  return shown(status, view, workspace);
}

function shown(status: CoverageStatus, view: ClaimsView, workspace: WorkspaceView): Shown {
  return {
    status: () => status.text,
    claims: () => view.listed(),
    workspace: () => workspace.listed(),
    claim: (written) => view.claim(written),
    claimsMessage: () => view.message,
    chosenClaim: () => view.chosenLine,
  };
}

/** Has the workspace checked when the writer asks for it, and shows how its drafts stand. */
function workspaceChecking(
  server: Server,
  coverages: Coverages,
  view: WorkspaceView,
): readonly { dispose(): unknown }[] {
  const checks = new WorkspaceChecks(server, (summary) => {
    view.show(summary);
  });
  return [
    view,
    checks,
    coverages.onDidTake((coverage) => {
      view.update(coverage);
    }),
    vscode.commands.registerCommand('pactcheck.checkWorkspace', () => checks.run()),
  ];
}

/** Shows the view, and chooses what it is grouped by, which is kept for the workspace. */
function claimsCommands(
  { workspaceState }: vscode.ExtensionContext,
  view: ClaimsView,
): readonly { dispose(): unknown }[] {
  const group = async (grouping: Grouping) => {
    view.groupBy(grouping);
    await vscode.commands.executeCommand('setContext', GROUPING, grouping);
    await workspaceState.update(GROUPING, grouping);
  };
  return [
    vscode.commands.registerCommand('pactcheck.groupByStanding', () => group('standing')),
    vscode.commands.registerCommand('pactcheck.groupByAgreement', () => group('agreement')),
    vscode.commands.registerCommand(SHOW_CLAIMS, () =>
      vscode.commands.executeCommand('pactcheck.claims.focus'),
    ),
  ];
}

/** The name of the choice, for VS Code's `when` too. */
const GROUPING = 'pactcheck.claimsGrouping';

export async function deactivate(): Promise<void> {
  await running?.dispose();
}

let running: Server | undefined;
