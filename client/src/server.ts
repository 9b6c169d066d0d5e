import {
  l10n,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type Position,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
} from 'vscode';
import {
  DidChangeConfigurationNotification,
  ExecuteCommandRequest,
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient';
import {
  CARET,
  CITATIONS,
  CLAIM_FIXES,
  CLAIMS,
  COVERAGE,
  FOLDERS,
  LEFT_OUT,
  REPORT,
  REVIEW_CORRECTIONS,
  WRONG_FINDING,
} from '../../server/src/protocol';
import type {
  CaretParams,
  ClaimFix,
  CoverageParams,
  DecisionParams,
  DraftCitations,
  DraftClaims,
  FoldersParams,
  LeftOutParams,
  ReviewOutcome,
} from '../../server/src/protocol';
import type { Coverages } from './coverages';
import { DOCUMENTS, isWritable } from './documents';
import { onlyOnRequest } from './completionOnRequest';
import { readFolders } from './folders';
import { HOVER_LINKS, withOwnCommands } from './hoverLinks';
import type { Platform } from './platform';
import { answerOf, currentSettings } from './settings';

/** The language server as the extension sees it: something that starts, stops, and says in plain words why it doesn't. */
export class Server {
  private readonly platform: Platform;
  private readonly log: LogOutputChannel;
  private client: BaseLanguageClient | undefined;
  /** Starts and stops follow each other: two restarts at once would leave two servers. */
  private turn: Promise<void> = Promise.resolve();
  /** The last error that the server printed before it ended, if it did. */
  private lastWords: string | undefined;
  private readonly trust: Disposable;
  private readonly coverages: Coverages;
  /** What the server is told at its start beside the settings. */
  private readonly told: { readonly codePages: string };

  constructor(
    platform: Platform,
    log: LogOutputChannel,
    coverages: Coverages,
    told: { readonly codePages: string },
  ) {
    this.platform = platform;
    this.log = log;
    this.coverages = coverages;
    this.told = told;
    this.trust = workspace.onDidGrantWorkspaceTrust(() => {
      this.askForSettings();
    });
  }

  /** Never rejects: what goes wrong is told to the writer. */
  start(): Promise<void> {
    return this.inTurn(() => this.launch());
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  async dispose(): Promise<void> {
    this.trust.dispose();
    await this.stop();
  }

  /** A draft's claims; nothing where the server isn't there or knows none. */
  claims(uri: Uri): Promise<DraftClaims | undefined> {
    return this.ask(CLAIMS, uri);
  }

  /** A draft's report as HTML; nothing where the server isn't there or knows no such draft. */
  report(uri: Uri): Promise<string | undefined> {
    return this.ask(REPORT, uri);
  }

  /** What else can be cited at a place of a draft; nothing where the server isn't there. */
  citations(uri: Uri, { line, character }: Position): Promise<DraftCitations | undefined> {
    return this.ask(CITATIONS, uri, { position: { line, character } });
  }

  /** Has the corrections of a draft shown before any is made; nothing where the server isn't there. */
  async reviewCorrections(uri: Uri): Promise<ReviewOutcome | undefined> {
    const { client } = this;
    if (client?.isRunning() !== true) return undefined;
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
    return this.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** The text about a finding that is wrong. */
  wrongFinding(params: DecisionParams): Promise<string | undefined> {
    return this.request(WRONG_FINDING, params);
  }

  private async ask<T>(request: string, uri: Uri, more: object = {}): Promise<T | undefined> {
    const { client } = this;
    if (client?.isRunning() !== true) return undefined;
    return this.request(request, { ...more, uri: client.code2ProtocolConverter.asUri(uri) });
  }

  private async request<T>(request: string, params: object): Promise<T | undefined> {
    const { client } = this;
    if (client?.isRunning() !== true) return undefined;
    return (await client.sendRequest<T | null>(request, params)) ?? undefined;
  }

  /** Says where the caret is in a draft that is being written; nothing where it isn't in it. */
  tellCaret(document: TextDocument, position: Position | undefined): void {
    const { client } = this;
    if (client?.isRunning() !== true) return;
    const params: CaretParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      version: document.version,
      position: position ? client.code2ProtocolConverter.asPosition(position) : null,
    };
    client.sendNotification(CARET, params).catch((reason: unknown) => {
      this.log.debug(`The server wasn't told of the caret: ${String(reason)}`);
    });
  }

  /** Also where it isn't running: after a crash, say. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.end();
      await this.launch();
    });
  }

  /** Has the server ask for the settings anew, trust among them. */
  private askForSettings(): void {
    this.client
      ?.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
      .catch((reason: unknown) => {
        this.log.debug(`The server wasn't told of the trust: ${String(reason)}`);
      });
  }

  private inTurn(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step);
    return this.turn;
  }

  private async launch(): Promise<void> {
    this.lastWords = undefined;
    const client = await this.newClient();
    this.client = client;
    if (client === undefined) return;
    client.registerFeature(OWN_CAPABILITIES);
    client.registerFeature(HOVER_LINKS);
    client.onNotification(COVERAGE, (coverage: CoverageParams) => {
      this.coverages.take(coverage, (uri) => client.protocol2CodeConverter.asUri(uri));
    });
    client.onNotification(LEFT_OUT, ({ uri, by }: LeftOutParams) => {
      this.coverages.leaveOut(client.protocol2CodeConverter.asUri(uri), by);
    });
    client.onRequest(FOLDERS, (params: FoldersParams) =>
      readFolders(params, (uri) => client.protocol2CodeConverter.asUri(uri)),
    );
    await client.start().catch((reason: unknown) => {
      this.log.debug(`The server did not start: ${String(reason)}`);
    });
  }

  private async newClient(): Promise<BaseLanguageClient | undefined> {
    try {
      return await this.platform.newClient(this.options(), {
        printed: (line) => {
          if (/^\w*Error\b/.test(line)) this.lastWords = line;
        },
        givenUp: (why) => {
          const { lastWords } = this;
          this.tell(
            lastWords === undefined ? why : l10n.t('its server stopped with “{0}”', lastWords),
          );
        },
      });
    } catch (error) {
      this.log.error(error instanceof Error ? error.message : String(error));
      this.tell(l10n.t('its server is missing. Installing the extension again mends that.'));
      return undefined;
    }
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.coverages.clear();
    // One that never came up, or died, can't be stopped: that it is gone is all that is wanted.
    await client?.dispose().catch((reason: unknown) => {
      this.log.debug(`The server was not there to be stopped: ${String(reason)}`);
    });
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: DOCUMENTS,
      initializationOptions: { ...currentSettings(), ...this.told },
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      middleware: {
        didOpen: async (document, next) => {
          if (isWritable(document)) await next(document);
        },
        didChange: async (change, next) => {
          if (isWritable(change.document)) await next(change);
        },
        provideCompletionItem: onlyOnRequest,
        provideHover: async (document, position, token, next) =>
          withOwnCommands(await next(document, position, token)),
        workspace: {
          configuration: async ({ items }, token, next) => {
            const settings: unknown = await next({ items }, token);
            return Array.isArray(settings)
              ? settings.map((own: unknown, at) => answerOf(own, items[at]?.scopeUri))
              : [];
          },
        },
      },
    };
  }

  private tell(why: string): void {
    const message = l10n.t('PactCheck is not checking drafts: {0}', why);
    const [showLog, tryAgain] = [l10n.t('Show Log'), l10n.t('Try Again')];
    void window.showErrorMessage(message, showLog, tryAgain).then((choice) => {
      if (choice === showLog) this.log.show();
      if (choice === tryAgain) void this.restart();
    });
  }
}

/** Tells the server that how the values of drafts stand is shown, that sources can be chosen, that it will hear of the caret, and that folders are read for it. */
const OWN_CAPABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = {
      pactcheck: { coverage: true, citations: true, caret: true, folders: true },
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
