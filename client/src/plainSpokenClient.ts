import { LanguageClient } from 'vscode-languageclient/node';

/** A language client that hands on the news that the server is gone for good, instead of putting up notices of its own. */
export class PlainSpokenClient extends LanguageClient {
  onGivenUp: ((why: string) => void) | undefined;

  override error(message: string, data?: unknown, notice: boolean | 'force' = true): void {
    super.error(message, data, notice === 'force' ? false : notice);
    // 'force' is what the base class says when the server didn't start, or crashed too often to be started once more.
    if (notice === 'force') this.onGivenUp?.(data instanceof Error ? data.message : message);
  }
}
