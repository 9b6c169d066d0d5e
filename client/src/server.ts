import {
  EventEmitter,
  l10n,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type Uri,
} from 'vscode';
import { DidChangeConfigurationNotification, type BaseLanguageClient } from 'vscode-languageclient';
import {
  COVERAGE,
  DRAFTS_CHANGED,
  FILES,
  FOLDERS,
  LEFT_OUT,
  WRITE_FILE,
} from '../../server/src/protocol';
import type {
  CoverageParams,
  DraftsChangedParams,
  FilesParams,
  FoldersParams,
  LeftOutParams,
  WriteFileParams,
} from '../../server/src/protocol';
import { CompletionOnRequest } from './completionOnRequest';
import { clientOptions, OWN_CAPABILITIES } from './clientOptions';
import type { Coverages } from './coverages';
import { FileWriting, readFiles } from './files';
import { readFolders } from './folders';
import type { Platform } from './platform';
import { ServerQuestions } from './serverQuestions';

/** The language server as the extension sees it: something that starts, stops, and says in plain words why it doesn't. */
export class Server {
  readonly questions: ServerQuestions;
  private readonly platform: Platform;
  private readonly log: LogOutputChannel;
  private client: BaseLanguageClient | undefined;
  /** Starts and stops follow each other: two restarts at once would leave two servers. */
  private turn: Promise<void> = Promise.resolve();
  /** The last error that the server printed before it ended, if it did. */
  private lastWords: string | undefined;
  private readonly trust: Disposable;
  private readonly completion = new CompletionOnRequest();
  private readonly writing = new FileWriting();
  private readonly coverages: Coverages;
  private readonly draftsChanged = new EventEmitter<readonly Uri[]>();
  /** Drafts that a check of the workspace has listed, and that aren't open, are others or gone. */
  readonly onDidChangeDrafts = this.draftsChanged.event;
  private readonly stopped = new EventEmitter<undefined>();
  readonly onDidStop = this.stopped.event;
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
    this.questions = new ServerQuestions(
      () => (this.client?.isRunning() === true ? this.client : undefined),
      log,
    );
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
    this.completion.dispose();
    await this.stop();
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
    client.onNotification(COVERAGE, (coverage: CoverageParams) => {
      this.coverages.take(coverage, (uri) => client.protocol2CodeConverter.asUri(uri));
    });
    client.onNotification(LEFT_OUT, ({ uri, by }: LeftOutParams) => {
      this.coverages.leaveOut(client.protocol2CodeConverter.asUri(uri), by);
    });
    const toUri = (uri: string) => client.protocol2CodeConverter.asUri(uri);
    client.onNotification(DRAFTS_CHANGED, ({ uris }: DraftsChangedParams) => {
      this.draftsChanged.fire(uris.map(toUri));
    });
    client.onRequest(FOLDERS, (params: FoldersParams) => readFolders(params, toUri));
    client.onRequest(FILES, (params: FilesParams) => readFiles(params, toUri));
    client.onRequest(WRITE_FILE, (params: WriteFileParams) => this.writing.write(params, toUri));
    await client.start().catch((reason: unknown) => {
      this.log.debug(`The server did not start: ${String(reason)}`);
    });
  }

  private async newClient(): Promise<BaseLanguageClient | undefined> {
    try {
      return await this.platform.newClient(clientOptions(this.log, this.told, this.completion), {
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
    this.stopped.fire(undefined);
    // One that never came up, or died, can't be stopped: that it is gone is all that is wanted.
    await client?.dispose().catch((reason: unknown) => {
      this.log.debug(`The server was not there to be stopped: ${String(reason)}`);
    });
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
