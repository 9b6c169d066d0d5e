import {
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { TreeDataProvider } from 'vscode';
import type {
  CheckedDraft,
  CoverageParams,
  UnreadDraft,
  WorkspaceSummary,
} from '../../server/src/protocol';
import { countsInShort, countsInWords } from './coverageWords';
import { draftsInWords, notChecked } from './workspaceWords';

/** `key`: the same for two addresses of one file, however they are written. */
interface ListedDraft extends CheckedDraft {
  readonly key: string;
}

function keyOf(uri: string): string {
  return Uri.parse(uri).toString();
}

type Line = CheckedDraft | UnreadDraft;

/** The drafts of the last check of the workspace with their counts, those with something wrong first; behind them those that weren't checked. */
export class WorkspaceView implements TreeDataProvider<Line> {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = window.createTreeView<Line>('pactcheck.workspace', {
    treeDataProvider: this,
  });
  private drafts: readonly ListedDraft[] = [];
  private unread: readonly UnreadDraft[] = [];

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }

  /** One of them is edited. */
  update({ uri, counts, inconsistent }: CoverageParams): void {
    const key = keyOf(uri);
    const at = this.drafts.findIndex((draft) => draft.key === key);
    if (at >= 0) this.list(this.drafts.with(at, { uri, key, counts, inconsistent }));
  }

  /** Nothing where nothing was checked. */
  show(summary: WorkspaceSummary | undefined): void {
    this.unread = summary?.unread ?? [];
    this.list((summary?.drafts ?? []).map((draft) => ({ ...draft, key: keyOf(draft.uri) })));
    this.view.description = summary ? draftsInWords(this.drafts.length) : '';
  }

  private list(drafts: readonly ListedDraft[]): void {
    this.drafts = [...drafts].sort(worstFirst);
    const wrong = this.drafts.filter(({ counts }) => counts.wrong > 0).length;
    this.view.badge =
      wrong === 0
        ? undefined
        : { value: wrong, tooltip: l10n.t('Drafts with something wrong: {0}', wrong) };
    this.changed.fire(undefined);
  }

  /** The drafts as they stand in the view: a line each. */
  listed(): readonly string[] {
    return this.getChildren().map((line) => {
      const { label, description } = this.getTreeItem(line);
      return `${typeof label === 'string' ? label : ''} | ${String(description)}`;
    });
  }

  getChildren(node?: Line): Line[] {
    return node ? [] : [...this.drafts, ...this.unread];
  }

  getTreeItem(line: Line): TreeItem {
    const uri = Uri.parse(line.uri);
    const path = workspace.asRelativePath(uri);
    const item = new TreeItem(path);
    item.command = { command: 'vscode.open', title: l10n.t('Open the draft'), arguments: [uri] };
    if ('why' in line) {
      item.description = notChecked(line);
      item.tooltip = `${path}: ${notChecked(line)}`;
      item.iconPath = new ThemeIcon('circle-slash');
      return item;
    }
    const { counts, inconsistent } = line;
    const twice = inconsistent === 0 ? [] : [l10n.t('{0} inconsistent', inconsistent)];
    item.description = [countsInShort(counts), ...twice].join(' · ');
    item.tooltip = `${path}: ${countsInWords(counts)}`;
    item.accessibilityInformation = { label: `${path}, ${countsInWords(counts)}` };
    item.iconPath = iconOf(counts);
    return item;
  }
}

function worstFirst(a: CheckedDraft, b: CheckedDraft): number {
  return (
    b.counts.wrong - a.counts.wrong ||
    b.counts.unsettled - a.counts.unsettled ||
    b.inconsistent - a.inconsistent ||
    b.counts.check - a.counts.check ||
    (a.uri < b.uri ? -1 : 1)
  );
}

function iconOf({ wrong, unsettled, check }: CheckedDraft['counts']): ThemeIcon {
  if (wrong > 0) return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  if (unsettled > 0)
    return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  return check > 0
    ? new ThemeIcon('question')
    : new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
}
