import { StatusBarAlignment, window, workspace, type TextDocument } from 'vscode';
import type { CoverageParams } from '../../server/src/protocol';
import { countsInShort, countsInWords, coverageInLines } from './coverageWords';
import { SHOW_CLAIMS } from './commands';
import type { Coverages } from './coverages';

/** How the values of the draft in front stand, in the status bar; a spinning wheel while it is checked, nothing where no draft is in front. */
export class CoverageStatus {
  private readonly item = window.createStatusBarItem(
    'pactcheck.coverage',
    StatusBarAlignment.Right,
    100,
  );
  private readonly disposables: readonly { dispose(): unknown }[];

  private readonly coverages: Coverages;
  private shown: string | undefined;

  constructor(coverages: Coverages) {
    this.coverages = coverages;
    this.item.name = 'PactCheck';
    this.item.command = SHOW_CLAIMS;
    this.disposables = [
      this.item,
      coverages.onDidChange(() => {
        this.show();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.show();
      }),
    ];
    this.show();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** What stands in the status bar; nothing where it is hidden. */
  get text(): string | undefined {
    return this.shown;
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    const leavingOut = document && this.coverages.leavingOut(document.uri);
    if (leavingOut !== undefined) {
      this.tellLeftOut(leavingOut);
      return;
    }
    const coverage = document && this.coverages.of(document.uri);
    if (!document || !coverage) {
      this.shown = undefined;
      this.item.hide();
      return;
    }
    this.tell(coverage, document);
    this.item.show();
  }

  private tellLeftOut(by: string): void {
    this.shown = '$(circle-slash) not checked';
    this.item.text = this.shown;
    this.item.tooltip = `PactCheck: ${by} leaves this draft out (include, exclude)`;
    this.item.accessibilityInformation = { label: 'PactCheck: this draft is not checked' };
    this.item.show();
  }

  private tell(coverage: CoverageParams, { version }: TextDocument): void {
    const counts = countsInShort(coverage.counts);
    const isChecking = coverage.version < version;
    this.shown = isChecking ? `$(sync~spin) ${counts}` : counts;
    this.item.text = this.shown;
    this.item.tooltip = [...coverageInLines(coverage), 'Click to see the claims'].join('\n');
    this.item.accessibilityInformation = {
      label: `PactCheck: ${isChecking ? 'checking' : countsInWords(coverage.counts)}`,
      role: 'button',
    };
  }
}
