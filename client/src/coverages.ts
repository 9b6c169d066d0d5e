import { EventEmitter, workspace, type Uri } from 'vscode';
import type { CoverageParams } from '../../server/src/protocol';

/** What the server has last told of how the values of each open draft stand. */
export class Coverages {
  private readonly told = new Map<string, CoverageParams>();
  /** Drafts that aren't checked, with the path of the configuration that says so. */
  private readonly leftOut = new Map<string, string>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly taken = new EventEmitter<CoverageParams>();
  /** Of each draft, as it is told. */
  readonly onDidTake = this.taken.event;
  private readonly closing = workspace.onDidCloseTextDocument(({ uri }) => {
    const wasLeftOut = this.leftOut.delete(uri.toString());
    if (this.told.delete(uri.toString()) || wasLeftOut) this.changed.fire();
  });

  take(coverage: CoverageParams, toUri: (uri: string) => Uri): void {
    const uri = toUri(coverage.uri).toString();
    this.leftOut.delete(uri);
    const before = this.told.get(uri);
    // While a value is being written what is shown stays as it is.
    if (before && coverage.isBeingWritten) {
      this.told.set(uri, { ...coverage, counts: before.counts });
      return;
    }
    this.told.set(uri, coverage);
    this.changed.fire();
    this.taken.fire(coverage);
  }

  leaveOut(uri: Uri, by: string): void {
    this.told.delete(uri.toString());
    this.leftOut.set(uri.toString(), by);
    this.changed.fire();
  }

  /** The path of the configuration that leaves a draft out. */
  leavingOut(uri: Uri): string | undefined {
    return this.leftOut.get(uri.toString());
  }

  /** Nothing is known any more: the server is gone. */
  clear(): void {
    this.told.clear();
    this.leftOut.clear();
    this.changed.fire();
  }

  of(uri: Uri): CoverageParams | undefined {
    return this.told.get(uri.toString());
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
    this.taken.dispose();
  }
}
