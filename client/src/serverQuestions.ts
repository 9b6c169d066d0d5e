import type { LogOutputChannel, Position, Range, TextDocument, Uri, WorkspaceEdit } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import {
  CARET,
  CITATIONS,
  CLAIM_FIXES,
  CLAIMS,
  READINGS,
  REPORT,
  REVIEW_CORRECTIONS,
  WORKSPACE_SUMMARY,
  WRONG_FINDING,
} from '../../server/src/protocol';
import type {
  CaretParams,
  ClaimFix,
  DecisionParams,
  DraftCitations,
  DraftClaims,
  ReviewOutcome,
  WorkspaceSummary,
} from '../../server/src/protocol';
import { checkWorkspace, closedDraft } from './workspaceRequests';
import type { DraftReport, WorkspaceRequest } from './workspaceRequests';

/** What the extension asks the server, and tells it, beside what the Language Server Protocol has. */
export class ServerQuestions {
  /** Nothing where the server isn't there. */
  private readonly running: () => BaseLanguageClient | undefined;
  private readonly log: LogOutputChannel;

  constructor(running: () => BaseLanguageClient | undefined, log: LogOutputChannel) {
    this.running = running;
    this.log = log;
  }

  /** A draft's claims; nothing where the server isn't there or knows none. */
  claims(uri: Uri): Promise<DraftClaims | undefined> {
    return this.ask(CLAIMS, uri);
  }

  /** A draft's report as HTML; nothing where the server isn't there or knows no such draft. */
  report(uri: Uri): Promise<string | undefined> {
    return this.ask(REPORT, uri);
  }

  /** How the values of a place in a draft are read; nothing where the server isn't there or knows no such draft. */
  readings(uri: Uri, range: Range): Promise<string | undefined> {
    const { start, end } = range;
    const place = (at: Position) => ({ line: at.line, character: at.character });
    return this.ask(READINGS, uri, { range: { start: place(start), end: place(end) } });
  }

  /** How a sentence is read that is held against the datasets of a file. */
  trySentence(uri: Uri, sentence: string): Promise<string | undefined> {
    return this.ask(READINGS, uri, { sentence });
  }

  /** What else can be cited at a place of a draft; nothing where the server isn't there. */
  citations(uri: Uri, { line, character }: Position): Promise<DraftCitations | undefined> {
    return this.ask(CITATIONS, uri, { position: { line, character } });
  }

  /** Has the corrections of a draft shown before any is made; nothing where the server isn't there. */
  async reviewCorrections(uri: Uri): Promise<ReviewOutcome | undefined> {
    const client = this.running();
    if (client === undefined) return undefined;
    return (await client.sendRequest(ExecuteCommandRequest.type, {
      command: REVIEW_CORRECTIONS,
      arguments: [client.code2ProtocolConverter.asUri(uri)],
    })) as ReviewOutcome;
  }

  /** What can be done about a claim. */
  async fixes(params: DecisionParams): Promise<readonly ClaimFix[]> {
    return (await this.request<readonly ClaimFix[]>(CLAIM_FIXES, params)) ?? [];
  }

  /** A fix's edit as VS Code takes it. */
  async toEdit({ edit }: ClaimFix): Promise<WorkspaceEdit | undefined> {
    return this.running()?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** The text about a finding that is wrong. */
  wrongFinding(params: DecisionParams): Promise<string | undefined> {
    return this.request(WRONG_FINDING, params);
  }

  /** Says where the caret is in a draft that is being written; nothing where it isn't in it. */
  tellCaret(document: TextDocument, position: Position | undefined): void {
    const client = this.running();
    if (client === undefined) return;
    const params: CaretParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      version: document.version,
      position: position ? client.code2ProtocolConverter.asPosition(position) : null,
    };
    client.sendNotification(CARET, params).catch((reason: unknown) => {
      this.log.debug(`The server wasn't told of the caret: ${String(reason)}`);
    });
  }

  /** Has all drafts of the workspace checked; does nothing where the server isn't there. */
  async checkWorkspace(request: WorkspaceRequest): Promise<void> {
    const client = this.running();
    if (client) await checkWorkspace(client, request);
  }

  /** How the drafts of the workspace stood in its last check; nothing where the server isn't there. */
  async workspaceSummary(): Promise<WorkspaceSummary | undefined> {
    return this.running()?.sendRequest<WorkspaceSummary>(WORKSPACE_SUMMARY);
  }

  /** What is wrong in a draft that isn't open; nothing where the server isn't there. */
  async closedDraft(uri: Uri): Promise<DraftReport | undefined> {
    const client = this.running();
    return client && closedDraft(client, uri);
  }

  private async ask<T>(request: string, uri: Uri, more: object = {}): Promise<T | undefined> {
    const client = this.running();
    if (client === undefined) return undefined;
    return this.request(request, { ...more, uri: client.code2ProtocolConverter.asUri(uri) });
  }

  private async request<T>(request: string, params: object): Promise<T | undefined> {
    const client = this.running();
    if (client === undefined) return undefined;
    return (await client.sendRequest<T | null>(request, params)) ?? undefined;
  }
}
