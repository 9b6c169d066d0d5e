import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import type {
  DataCallback,
  Disposable,
  Message,
  ProtocolConnection,
} from 'vscode-languageserver/node';
import { WORKER_READY } from '../../server/src/protocol';
import type { WorkerStart } from '../../server/src/protocol';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The built worker in a global scope that has what a browser's has, and nothing of Node's. */
export class ServerWorker {
  onMessage: (data: unknown) => void = () => undefined;
  /** Scripts that it has loaded. */
  readonly loaded: string[] = [];
  readonly #firstMessage: Listener[] = [];
  readonly #scope: Scope;

  constructor() {
    this.#scope = {
      onmessage: null,
      postMessage: (data) => {
        const copy: unknown = structuredClone(data);
        setTimeout(() => {
          this.onMessage(copy);
        }, 0);
      },
      addEventListener: (type, listener) => {
        if (type === 'message') this.#firstMessage.push(listener);
      },
      importScripts: (script) => {
        this.loaded.push(script);
        runInContext(readFileSync(join(dist, script), 'utf8'), context);
      },
      ...{
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        queueMicrotask,
        performance,
        structuredClone,
      },
      ...{ TextEncoder, TextDecoder, URL, atob, console },
    };
    const context = createContext(Object.assign(this.#scope, { self: this.#scope }));
    runInContext(readFileSync(join(dist, 'serverWorker.js'), 'utf8'), context);
  }

  postMessage(data: unknown): void {
    const event = { data: structuredClone(data) };
    setTimeout(() => {
      for (const listener of this.#firstMessage.splice(0)) listener(event);
      this.#scope.onmessage?.(event);
    }, 0);
  }

  /** Gives it what it begins with; the connection to its server. */
  async begin(start: WorkerStart): Promise<ProtocolConnection> {
    const ready = new Promise((resolve) => {
      this.onMessage = resolve;
    });
    this.postMessage(start);
    if ((await ready) !== WORKER_READY) throw new Error('the worker says something else first');
    return createProtocolConnection(new WorkerReader(this), new WorkerWriter(this));
  }
}

type Listener = (event: { readonly data: unknown }) => void;

interface Scope {
  onmessage: Listener | null;
  postMessage(data: unknown): void;
  addEventListener(type: string, listener: Listener): void;
  importScripts(script: string): void;
}

class WorkerReader extends AbstractMessageReader {
  readonly #worker: ServerWorker;

  constructor(worker: ServerWorker) {
    super();
    this.#worker = worker;
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.onMessage = (data) => {
      callback(data as Message);
    };
    return { dispose: () => (this.#worker.onMessage = () => undefined) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: ServerWorker;

  constructor(worker: ServerWorker) {
    super();
    this.#worker = worker;
  }

  write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // A worker is ended by whoever made it.
  }
}
