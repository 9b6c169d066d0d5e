import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What isn't the same on a desktop and in a browser: what the server is and how one speaks to it. */
export interface Platform {
  /** A client for a server of its own, not started yet. Rejects where no server is to be had. */
  newClient(options: LanguageClientOptions, news: ServerNews): Promise<BaseLanguageClient>;
}

/** What is heard of a server beside the protocol. */
export interface ServerNews {
  /** A line that it printed on its way out. */
  readonly printed: (line: string) => void;
  /** It is gone for good. */
  readonly givenUp: (why: string) => void;
}

/**
 * What a client class passes on as the notice of an error. 'force' is what the base class says when the server didn't start, or crashed
 * too often to be started once more: that is handed on, in place of a notice of its own.
 */
export function noticeOf(error: ClientError, { givenUp }: ServerNews): boolean {
  const { message, data, notice } = error;
  if (notice !== 'force') return notice;
  givenUp(data instanceof Error ? data.message : message);
  return false;
}

interface ClientError {
  readonly message: string;
  readonly data: unknown;
  readonly notice: boolean | 'force';
}
