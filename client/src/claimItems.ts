import type { Uri } from 'vscode';
import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { DraftClaim, Standing } from '../../server/src/protocol';
import type { ClaimGroup, ListedClaim } from './claimGroups';
import { countOfClaims, spokenLabel } from './spokenClaims';
import { statedOtherwise } from './workspaceWords';

/** A line of the view: label and description. */
export function wordsOf({ label, description }: TreeItem): string {
  const words = typeof label === 'string' ? label : (label?.label ?? '');
  return `${words} | ${String(description)}`;
}

/** A group in the view. */
export function groupItem({ title, standing, decided, claims }: ClaimGroup): TreeItem {
  const state =
    standing === 'supported' || decided
      ? TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(title, state);
  item.description = String(claims.length);
  item.accessibilityInformation = { label: `${title}, ${countOfClaims(claims.length)}` };
  if (standing) item.iconPath = ICONS[standing];
  if (decided) item.iconPath = new ThemeIcon(decided === 'ticked' ? 'check-all' : 'eye-closed');
  return item;
}

/** A claim in the view, with what a click on it does. */
export function claimItem({ uri, claim }: ListedClaim): TreeItem {
  const { sentence, message, sources, standing } = claim;
  const item = new TreeItem(labelOf(claim));
  const elsewhere = claim.otherwiseIn ? [statedOtherwise(claim.otherwiseIn)] : [];
  item.id = idOf({ uri, claim });
  item.description = [...elsewhere, sentence].join(' · ');
  item.tooltip = [message, ...elsewhere, sentence, sources.join('\n')].join('\n\n');
  item.iconPath = ICONS[standing];
  item.contextValue = contextOf(claim);
  item.accessibilityInformation = { label: spokenLabel(claim) };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Show in the draft'),
    arguments: [uri, { selection: rangeOf(claim) }],
  };
  return item;
}

/** What can be done with it, for the `when` of menus. */
function contextOf({ standing, isTicked, hiddenBy, can }: DraftClaim): string {
  if (hiddenBy !== undefined) return 'claim hidden';
  const hide = standing === 'supported' ? [] : ['hide'];
  return ['claim', ...can, isTicked ? 'ticked' : 'open', ...hide].join(' ');
}

/** The value, marked, and what is known: the view is narrow. */
function labelOf({ written, known }: DraftClaim) {
  const highlights: [number, number][] = [[0, written.length]];
  return { label: `${written} · ${known}`, highlights };
}

/** A claim by its place: two may read alike. */
export function idOf({
  uri,
  claim: { range },
}: {
  uri: Uri;
  claim: Pick<DraftClaim, 'range'>;
}): string {
  const { start, end } = range;
  const place = [start.line, start.character, end.line, end.character];
  return `${uri.toString()}#${place.join(':')}`;
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
