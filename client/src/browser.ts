import { Uri, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { LanguageClientOptions, VisibleDocuments } from 'vscode-languageclient/browser';
import { WORKER_READY } from '../../server/src/protocol';
import type { WorkerStart } from '../../server/src/protocol';
import { start } from './extension';
import type { Shown } from './extension';
import { noticeOf } from './platform';
import type { ServerNews } from './platform';
import { PulledDocuments } from './pulledDocuments';
import { SECTION } from './settings';

export { deactivate } from './extension';

/** The extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<Shown> {
  return start(context, {
    newClient: async (options, news) => {
      const worker = await startWorker(context.extensionUri);
      worker.onerror = ({ message }) => {
        news.printed(message);
      };
      return new BrowserClient(worker, options, news);
    },
  });
}

/** Ends its worker with itself: a worker doesn't end because nobody speaks to it any more. */
class BrowserClient extends LanguageClient {
  private readonly worker: Worker;
  private readonly news: ServerNews;
  private pulled: PulledDocuments | undefined;

  constructor(worker: Worker, options: LanguageClientOptions, news: ServerNews) {
    super(SECTION, 'PactCheck', worker, options);
    this.worker = worker;
    this.news = news;
  }

  override get visibleDocuments(): VisibleDocuments {
    return (this.pulled ??= new PulledDocuments(super.visibleDocuments));
  }

  override error(message: string, data?: unknown, notice: boolean | 'force' = true): void {
    super.error(message, data, noticeOf({ message, data, notice }, this.news));
  }

  override async dispose(timeout?: number): Promise<void> {
    await super.dispose(timeout).finally(() => {
      this.worker.terminate();
    });
  }
}

/** A worker that has all of the server and waits for the protocol to begin. */
async function startWorker(extension: Uri): Promise<Worker> {
  const built = (name: string) => Uri.joinPath(extension, 'dist', name);
  const snapshot = await workspace.fs.readFile(built('bundled.json'));
  const worker = new Worker(built('serverWorker.js').toString(true));
  const ready = new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data === WORKER_READY) resolve();
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
  });
  const begin: WorkerStart = {
    checker: built('checker.js').toString(true),
    bundled: {
      folder: Uri.joinPath(extension, 'data').toString(),
      snapshot: new TextDecoder().decode(snapshot),
    },
  };
  worker.postMessage(begin);
  await ready;
  return worker;
}

/** The browser's; the project is compiled without the types of browsers. */
declare class Worker {
  constructor(script: string);
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}
