import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  CodeAction,
  CodeActionContext,
  Hover,
  InitializeParams,
  InitializeResult,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  ShowMessageParams,
} from 'vscode-languageserver/node';

export const SERVER = join(import.meta.dirname, '..', '..', 'dist', 'server.js');

/** The built server in a process of its own, spoken to over stdio as any editor would. */
export class LspClient {
  /** The messages that the server asked to show. */
  readonly shown: ShowMessageParams[] = [];
  readonly connection: ProtocolConnection;
  readonly #process: ChildProcess;
  #published: PublishDiagnosticsParams[] = [];
  #wake: (() => void) | undefined;
  #exit: Promise<number | null>;

  constructor(server = SERVER) {
    this.#process = spawn(process.execPath, [server, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error('the server has no standard streams');
    this.#exit = new Promise((resolve) => this.#process.once('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.#published.push(params);
        this.#wake?.();
      },
    );
    this.connection.onNotification('window/showMessage', (params: ShowMessageParams) => {
      this.shown.push(params);
    });
    this.connection.listen();
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      workspaceFolders: null,
      capabilities: {},
      ...params,
    });
    await this.notify('initialized', {});
    return result;
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    return this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(
    uri: string,
    version: number,
    ...contentChanges: { range?: Range; text: string }[]
  ): Promise<void> {
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position });
  }

  codeActions(
    uri: string,
    range: Range,
    context: CodeActionContext = { diagnostics: [] },
  ): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The next published diagnostics of a document that were not waited for before; of the given version, where one is given. */
  async diagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const at = this.#published.findIndex(
        (params) => params.uri === uri && (version === undefined || params.version === version),
      );
      const found = this.#published[at];
      if (found !== undefined) {
        this.#published = this.#published.filter((params, i) => i > at || params.uri !== uri);
        return found;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Whether any diagnostics of a document were published that were not waited for. */
  hasPublished(uri: string): boolean {
    return this.#published.some((params) => params.uri === uri);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Asks the server to end and says with which code it did. */
  async shutdown(): Promise<number | null> {
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    const code = await this.#exit;
    this.connection.dispose();
    return code;
  }

  /** Ends the server whatever state it is in. */
  kill(): void {
    this.connection.dispose();
    this.#process.kill();
  }
}
