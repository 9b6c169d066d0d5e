import { l10n, StatusBarAlignment, window, workspace, type TextDocument } from 'vscode';
import type { CoverageParams } from '../../server/src/protocol';
import { countsInShort, countsInWords, coverageInLines } from './coverageWords';
import { SHOW_CLAIMS } from './commands';
import type { Coverages } from './coverages';

/** How the values of the draft in front stand, in the status bar; a spinning wheel where its check takes its time, nothing where no draft is in front. */
export class CoverageStatus {
  private readonly item = window.createStatusBarItem(
    'pactcheck.coverage',
    StatusBarAlignment.Right,
    100,
  );
  private readonly disposables: readonly { dispose(): unknown }[];

  private readonly coverages: Coverages;
  private shown: string | undefined;
  /** Runs from the last edit on: what is told before it ends needs no wheel. */
  private patience: ReturnType<typeof setTimeout> | undefined;
  private isLate = false;

  constructor(coverages: Coverages) {
    this.coverages = coverages;
    this.item.name = 'PactCheck';
    this.item.command = SHOW_CLAIMS;
    this.disposables = [
      this.item,
      coverages.onDidChange(() => {
        this.isLate = false;
        this.show();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.wait();
      }),
    ];
    this.show();
  }

  dispose(): void {
    clearTimeout(this.patience);
    for (const one of this.disposables) one.dispose();
  }

  /** What stands in the status bar; nothing where it is hidden. */
  get text(): string | undefined {
    return this.shown;
  }

  private wait(): void {
    this.isLate = false;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => {
      this.isLate = true;
      this.show();
    }, PATIENCE);
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
    this.shown = `$(circle-slash) ${l10n.t('not checked')}`;
    this.item.text = this.shown;
    this.item.tooltip = l10n.t('PactCheck: {0} leaves this draft out (include, exclude)', by);
    this.item.accessibilityInformation = { label: l10n.t('PactCheck: this draft is not checked') };
    this.item.show();
  }

  private tell(coverage: CoverageParams, document: TextDocument): void {
    const counts = countsInShort(coverage.counts);
    const isChecking =
      this.isLate && coverage.version < document.version && !waitsForSave(document);
    this.shown = isChecking ? `$(sync~spin) ${counts}` : counts;
    this.item.text = this.shown;
    this.item.tooltip = [...coverageInLines(coverage), l10n.t('Click to see the claims')].join(
      '\n',
    );
    this.item.accessibilityInformation = {
      label: `PactCheck: ${isChecking ? l10n.t('checking') : countsInWords(coverage.counts)}`,
      role: 'button',
    };
  }
}

function waitsForSave({ uri, isDirty }: TextDocument): boolean {
  return isDirty && workspace.getConfiguration('pactcheck', uri).get('run') === 'onSave';
}

/** Milliseconds. */
const PATIENCE = 700;
