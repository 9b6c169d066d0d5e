import { l10n } from 'vscode';
import type { Uri } from 'vscode';
import type { Standing } from '../../server/src/protocol';
import { LISTED_STANDINGS, standingTitle } from '../../server/src/standingWords';
import type { ClaimOfDraft } from './claimActions';
import { say } from './say';

/** By what claims are grouped. */
export type Grouping = 'standing' | 'agreement';

export interface ClaimGroup {
  readonly title: string;
  readonly standing?: Standing;
  /** What was decided about all in it: nothing of them is left to be done. */
  readonly decided?: 'ticked' | 'hidden';
  readonly claims: readonly ListedClaim[];
}

export interface ListedClaim extends ClaimOfDraft {
  readonly uri: Uri;
}

/** Those that are open by what was chosen; behind them what is ticked off, and what a decision hides. */
export function grouped(claims: readonly ListedClaim[], by: Grouping): ClaimGroup[] {
  const open = claims.filter(isOpen);
  const groups = by === 'standing' ? byStanding(open) : byAgreement(open);
  return [...groups, ...byDecision(claims.filter((one) => !isOpen(one)))];
}

function byStanding(claims: readonly ListedClaim[]): ClaimGroup[] {
  return LISTED_STANDINGS.map((standing) => ({
    title: standingTitle(standing, say),
    standing,
    claims: claims.filter(({ claim }) => claim.standing === standing),
  })).filter((group) => group.claims.length > 0);
}

function isOpen({ claim }: ListedClaim): boolean {
  return !claim.isTicked && claim.hiddenBy === undefined;
}

function byDecision(claims: readonly ListedClaim[]): ClaimGroup[] {
  const hidden = claims.filter(({ claim }) => claim.hiddenBy !== undefined);
  const ticked = claims.filter((one) => !hidden.includes(one));
  return [
    { title: l10n.t('Ticked off'), decided: 'ticked' as const, claims: ticked },
    { title: l10n.t('Hidden'), decided: 'hidden' as const, claims: hidden },
  ].filter((group) => group.claims.length > 0);
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
