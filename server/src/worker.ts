import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { WORKER_READY } from './protocol';
import type { WorkerStart } from './protocol';

/** Of a worker's global scope; the project is compiled without the types of browsers. */
declare const self: {
  importScripts(script: string): void;
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: WorkerStart }) => void,
    options: { readonly once: boolean },
  ): void;
};

// The first message tells where the rest of the server is, since a worker isn't told where it comes from; then the protocol begins.
self.addEventListener('message', ({ data }) => void begin(data), { once: true });

async function begin({ checker, bundled }: WorkerStart): Promise<void> {
  self.importScripts(checker);
  // Both need the checker as soon as they are loaded.
  const [{ startServer }, { workerHost }] = await Promise.all([
    import('./lsp/server'),
    import('./workerHost'),
  ]);
  const reader = new BrowserMessageReader(self);
  const writer = new BrowserMessageWriter(self);
  startServer(createConnection(ProposedFeatures.all, reader, writer), workerHost(bundled));
  self.postMessage(WORKER_READY);
}
