import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions, VisibleDocuments } from 'vscode-languageclient/node';
import { start } from './extension';
import type { Shown } from './extension';
import { noticeOf } from './platform';
import type { Platform, ServerNews } from './platform';
import { PulledDocuments } from './pulledDocuments';
import { SECTION } from './settings';

export { deactivate } from './extension';

/** The extension where there is Node: the server is a process. */
export function activate(context: ExtensionContext): Promise<Shown> {
  const module = context.asAbsolutePath('dist/server.js');
  const platform: Platform = {
    newClient: (options, news) => {
      if (!existsSync(module)) return Promise.reject(new Error(`There is no ${module}`));
      return Promise.resolve(new NodeClient(module, options, news));
    },
  };
  return start(context, platform);
}

class NodeClient extends LanguageClient {
  private readonly news: ServerNews;
  private pulled: PulledDocuments | undefined;

  constructor(module: string, options: LanguageClientOptions, news: ServerNews) {
    const server = { module, transport: TransportKind.ipc };
    super(SECTION, 'PactCheck', server, withStreams(options, news));
    this.news = news;
  }

  override get visibleDocuments(): VisibleDocuments {
    return (this.pulled ??= new PulledDocuments(super.visibleDocuments));
  }

  override error(message: string, data?: unknown, notice: boolean | 'force' = true): void {
    super.error(message, data, noticeOf({ message, data, notice }, this.news));
  }
}

/** Lines that the process prints go to the log. */
function withStreams(options: LanguageClientOptions, news: ServerNews): LanguageClientOptions {
  return {
    ...options,
    stdioOptions: {
      stdout: (stream, log) => {
        createInterface(stream).on('line', (line) => {
          log.info(line);
        });
      },
      stderr: (stream, log) => {
        createInterface(stream).on('line', (line) => {
          log.error(line);
          news.printed(line);
        });
      },
    },
  };
}
