import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type Uri,
} from 'vscode';
import type { DraftClaim, DraftClaims, Standing } from '../../server/src/protocol';
import { LISTED_STANDINGS, STANDING_WORDS, standingTitle } from '../../server/src/standingWords';
import type { Coverages } from './coverages';

/** By what claims are grouped. */
export type Grouping = 'standing' | 'agreement';

interface ClaimGroup {
  readonly title: string;
  readonly standing?: Standing;
  readonly claims: readonly ListedClaim[];
}

interface ListedClaim {
  readonly uri: Uri;
  readonly claim: DraftClaim;
}

type Node = ClaimGroup | ListedClaim;

/** Asks the server for the claims of a draft; nothing where it knows none. */
export type AskForClaims = (uri: Uri) => Promise<DraftClaims | undefined>;

/** The claims of the draft in front, grouped: those that are wrong first. */
export class ClaimsView implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = window.createTreeView<Node>('pactcheck.claims', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly disposables: readonly { dispose(): unknown }[];

  private readonly ask: AskForClaims;
  private readonly coverages: Coverages;
  private grouping: Grouping;

  constructor(ask: AskForClaims, coverages: Coverages, grouping: Grouping) {
    this.ask = ask;
    this.coverages = coverages;
    this.grouping = grouping;
    const refresh = () => {
      this.refresh();
    };
    this.disposables = [
      this.view,
      this.changed,
      coverages.onDidChange(refresh),
      window.onDidChangeActiveTextEditor(refresh),
    ];
    this.refresh();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  groupBy(grouping: Grouping): void {
    this.grouping = grouping;
    this.changed.fire(undefined);
  }

  /** The groups and their claims as they stand in the view. */
  async listed(): Promise<
    readonly { readonly group: string; readonly claims: readonly string[] }[]
  > {
    const groups = await this.getChildren();
    return Promise.all(
      groups.map(async (group) => ({
        group: wordsOf(this.getTreeItem(group)),
        claims: (await this.getChildren(group)).map((claim) => wordsOf(this.getTreeItem(claim))),
      })),
    );
  }

  private refresh(): void {
    const uri = window.activeTextEditor?.document.uri;
    const counts = uri && this.coverages.of(uri)?.counts;
    const open = counts ? counts.wrong + counts.unsettled : 0;
    this.view.badge =
      open === 0
        ? undefined
        : { value: open, tooltip: `${String(open)} wrong, disputed or outdated` };
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return 'claims' in node ? [...node.claims] : [];
    const uri = window.activeTextEditor?.document.uri;
    if (!uri || !this.coverages.of(uri)) return [];
    const known = await this.ask(uri);
    const claims = (known?.claims ?? []).map((claim): ListedClaim => ({ uri, claim }));
    return this.grouping === 'standing' ? byStanding(claims) : byAgreement(claims);
  }

  getTreeItem(node: Node): TreeItem {
    return 'claims' in node ? groupItem(node) : claimItem(node);
  }
}

/** A line of the view: label and description. */
function wordsOf({ label, description }: TreeItem): string {
  const words = typeof label === 'string' ? label : (label?.label ?? '');
  return `${words} | ${String(description)}`;
}

function byStanding(claims: readonly ListedClaim[]): ClaimGroup[] {
  return LISTED_STANDINGS.map((standing) => ({
    title: standingTitle(standing),
    standing,
    claims: claims.filter(({ claim }) => claim.standing === standing),
  })).filter((group) => group.claims.length > 0);
}

function byAgreement(claims: readonly ListedClaim[]): ClaimGroup[] {
  const groups = new Map<string, ListedClaim[]>();
  for (const one of claims) {
    const own = groups.get(one.claim.subject);
    if (own) own.push(one);
    else groups.set(one.claim.subject, [one]);
  }
  return [...groups].map(([title, own]) => ({ title, claims: own }));
}

function groupItem({ title, standing, claims }: ClaimGroup): TreeItem {
  const state =
    standing === 'supported'
      ? TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(title, state);
  item.description = String(claims.length);
  item.accessibilityInformation = { label: `${title}, ${String(claims.length)}` };
  if (standing) item.iconPath = ICONS[standing];
  return item;
}

function claimItem({ uri, claim }: ListedClaim): TreeItem {
  const { written, sentence, message, source, standing } = claim;
  const item = new TreeItem(labelOf(claim));
  item.description = sentence;
  item.tooltip = [message, sentence, ...(source === undefined ? [] : [source])].join('\n\n');
  item.iconPath = ICONS[standing];
  item.contextValue = `claim ${standing}`;
  item.accessibilityInformation = {
    label: `${written}, ${STANDING_WORDS[standing]}: ${message}`,
  };
  item.command = {
    command: 'vscode.open',
    title: 'Show in the draft',
    arguments: [uri, { selection: rangeOf(claim) }],
  };
  return item;
}

/** The value, marked, and what is known: the view is narrow. */
function labelOf({ written, known }: DraftClaim) {
  const highlights: [number, number][] = [[0, written.length]];
  return { label: `${written} · ${known}`, highlights };
}

function rangeOf({ range: { start, end } }: DraftClaim): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

const ICONS: Readonly<Record<Standing, ThemeIcon>> = {
  supported: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  wrong: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  unsettled: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  check: new ThemeIcon('question'),
  uncovered: new ThemeIcon('circle-outline'),
};
