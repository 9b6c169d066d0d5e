import { EventEmitter, workspace, type Uri } from 'vscode';
import type { CoverageParams } from '../../server/src/protocol';

/** What the server has last told of how the values of each open draft stand. */
export class Coverages {
  private readonly told = new Map<string, CoverageParams>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (this.told.delete(uri.toString())) this.changed.fire();
  });

  take(coverage: CoverageParams, toUri: (uri: string) => Uri): void {
    this.told.set(toUri(coverage.uri).toString(), coverage);
    this.changed.fire();
  }

  /** Nothing is known any more: the server is gone. */
  clear(): void {
    this.told.clear();
    this.changed.fire();
  }

  of(uri: Uri): CoverageParams | undefined {
    return this.told.get(uri.toString());
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }
}
