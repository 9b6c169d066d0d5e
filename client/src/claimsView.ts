import { commands, EventEmitter, l10n, Uri, window } from 'vscode';
import type { TreeDataProvider, TreeItem } from 'vscode';
import type { ClaimPlace, DraftClaims } from '../../server/src/protocol';
import type { ClaimOfDraft } from './claimActions';
import { grouped } from './claimGroups';
import type { ClaimGroup, Grouping, ListedClaim } from './claimGroups';
import { claimItem, groupItem, idOf, wordsOf } from './claimItems';
import { passes } from './claimsFilter';
import type { ClaimsFilter } from './claimsFilter';
import type { Coverages } from './coverages';

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
  private filtered: ClaimsFilter | undefined;
  private groups: readonly ClaimGroup[] = [];

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

  /** Shows only claims that pass; all where nothing is given. */
  filter(filter: ClaimsFilter | undefined): void {
    this.filtered = filter;
    void commands.executeCommand('setContext', 'pactcheck.claimsFiltered', filter !== undefined);
    this.changed.fire(undefined);
  }

  /** Empty where there is none. */
  get filterText(): string {
    return this.filtered?.text ?? '';
  }

  /** What stands above the claims. */
  get message(): string | undefined {
    return this.view.message;
  }

  /** The claim that is chosen; nothing while the view is drawn anew. */
  get chosen(): ClaimOfDraft | undefined {
    const [node] = this.view.selection;
    return node && 'claim' in node ? node : undefined;
  }

  /** The first claim that shows these words of the draft. */
  async claim(written: string): Promise<ClaimOfDraft | undefined> {
    const groups = await this.getChildren();
    return groups
      .flatMap((group) => ('claims' in group ? group.claims : []))
      .find((one) => one.claim.written === written);
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

  /** Brings up the view at the claim that stands at a range of the draft in front. */
  async reveal({ uri, range }: ClaimPlace): Promise<void> {
    await commands.executeCommand('pactcheck.claims.focus');
    const groups = await this.getChildren();
    const claims = groups.flatMap((group) => ('claims' in group ? group.claims : []));
    const id = idOf({ uri: Uri.parse(uri), claim: { range } });
    const own = claims.find((one) => idOf(one) === id);
    if (own) await this.view.reveal(own, { select: true, focus: true });
  }

  /** The line that is chosen in the view. */
  get chosenLine(): string | undefined {
    const [node] = this.view.selection;
    return node && wordsOf(this.getTreeItem(node));
  }

  getParent(node: Node): Node | undefined {
    if ('claims' in node) return undefined;
    const id = idOf(node);
    return this.groups.find(({ claims }) => claims.some((one) => idOf(one) === id));
  }

  private refresh(): void {
    const uri = window.activeTextEditor?.document.uri;
    const counts = uri && this.coverages.of(uri)?.counts;
    const open = counts ? counts.wrong + counts.unsettled : 0;
    this.view.badge =
      open === 0
        ? undefined
        : { value: open, tooltip: l10n.t('{0} wrong, disputed or outdated', open) };
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return 'claims' in node ? [...node.claims] : [];
    const uri = window.activeTextEditor?.document.uri;
    if (!uri || !this.coverages.of(uri)) return [];
    const known = await this.ask(uri);
    const all = (known?.claims ?? []).map((claim): ListedClaim => ({
      uri,
      draft: known?.uri ?? uri.toString(),
      claim,
    }));
    const { filtered } = this;
    const claims = filtered ? all.filter(({ claim }) => passes(claim, filtered)) : all;
    this.tellFilter(claims.length, all.length);
    this.groups = grouped(claims, this.grouping);
    return [...this.groups];
  }

  /** Written only where it changes: to write it draws the view anew. */
  private tellFilter(shown: number, all: number): void {
    const message = this.filtered
      ? l10n.t('Filtered by “{0}”: {1} of {2} claims', this.filtered.text, shown, all)
      : '';
    if (this.view.message !== message) this.view.message = message;
  }

  getTreeItem(node: Node): TreeItem {
    return 'claims' in node ? groupItem(node) : claimItem(node);
  }
}
