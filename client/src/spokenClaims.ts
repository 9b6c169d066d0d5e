import { l10n } from 'vscode';
import type { DraftClaim } from '../../server/src/protocol';
import { standingInWords } from '../../server/src/standingWords';
import { say } from './say';

/** What a screen reader says: the value and how it stands come first. */
export function spokenLabel({
  written,
  standing,
  isTicked,
  hiddenBy,
  message,
  sentence,
}: DraftClaim): string {
  const decided =
    hiddenBy !== undefined ? [l10n.t('hidden')] : isTicked ? [l10n.t('ticked off')] : [];
  const opening = [written, standingInWords(standing, say), ...decided].join(', ');
  return `${opening}: ${message} ${sentence}`;
}

export function countOfClaims(count: number): string {
  return count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count);
}
