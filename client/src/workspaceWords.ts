import { l10n } from 'vscode';
import type { StatedOtherwise, UnreadDraft, WorkspaceSummary } from '../../server/src/protocol';

export const PROGRESS_TITLE = 'PactCheck';

/** Where no draft can be checked, since there is no server. */
export function notRunning(): string {
  return l10n.t('PactCheck’s server isn’t running: no draft was checked.');
}

/** What a check of the workspace has come to, in a sentence or two. */
export function summaryInWords(summary: WorkspaceSummary, isComplete: boolean): string {
  const { drafts, unread, notOnDisk } = summary;
  if (drafts.length === 0 && notOnDisk.length > 0)
    return l10n.t(
      'PactCheck checks closed drafts only where they are on disk. Open a draft to have it checked.',
    );
  return [
    ...(isComplete ? [] : [l10n.t('The check was stopped.')]),
    found(drafts.length, drafts.filter(({ counts }) => counts.wrong > 0).length),
    ...(unread.length === 0
      ? []
      : [l10n.t('Files that could not be read, or are too long: {0}.', unread.length)]),
    ...(notOnDisk.length === 0
      ? []
      : [l10n.t('Folders that are not on disk, and were left out: {0}.', notOnDisk.length)]),
  ].join(' ');
}

function found(drafts: number, wrong: number): string {
  if (wrong > 0)
    return l10n.t('Drafts checked: {0}. Something is wrong in {1} of them.', drafts, wrong);
  return l10n.t('Drafts checked: {0}. Nothing is wrong.', drafts);
}

/** Why a file of the workspace wasn't checked. */
export function notChecked({ why }: UnreadDraft): string {
  return why === 'too-long'
    ? l10n.t('not checked: it is longer than 1 MB')
    : l10n.t('not checked: it can’t be read as text');
}

/** Of a claim that other drafts state otherwise. */
export function statedOtherwise({ count }: StatedOtherwise): string {
  return count === 1
    ? l10n.t('stated otherwise in 1 draft')
    : l10n.t('stated otherwise in {0} drafts', count);
}

/** How many drafts a check of the workspace found. */
export function draftsInWords(count: number): string {
  return count === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', count);
}
