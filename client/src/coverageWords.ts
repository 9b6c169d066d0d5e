import { l10n } from 'vscode';
import type { Counted, Coverage, CoverageParams } from '../../server/src/protocol';
import { COUNTED_STANDINGS, dayFromInWords, standingInWords } from '../../server/src/standingWords';
import { say } from './say';

/** `✓ 12 · ✗ 2 · ? 3 · 9 not covered`; what there is none of is left out, and what is ticked off. */
export function countsInShort(counts: Coverage): string {
  const open = { ...counts, ticked: 0 };
  return joined(open, ' · ', (standing, count) => SHORT[standing](count));
}

/** `12 supported, 2 wrong, 2 ticked off, 9 not covered`. */
export function countsInWords(counts: Coverage): string {
  return joined(counts, ', ', (standing, count) => `${count} ${standingInWords(standing, say)}`);
}

function joined(
  counts: Coverage,
  between: string,
  write: (standing: Counted, count: string) => string,
): string {
  const some = COUNTED_STANDINGS.filter((standing) => counts[standing] > 0);
  const parts = some.map((standing) => write(standing, String(counts[standing])));
  return parts.length === 0 ? l10n.t('no figures') : parts.join(between);
}

/** What the status bar tells when the pointer rests on it: plain text, a line each. */
export function coverageInLines(coverage: CoverageParams): readonly string[] {
  const { counts, datasets, newest, day, dayFrom, isPartial } = coverage;
  const names = datasets.length === 0 ? l10n.t('no dataset') : datasets.join(', ');
  return [
    `PactCheck: ${countsInWords(counts)}`,
    newest === undefined
      ? l10n.t('Checked against {0}', names)
      : l10n.t('Checked against {0}, with sources up to {1}', names, newest),
    l10n.t('As of {0} ({1})', day, dayFromInWords(dayFrom, say)),
    ...(isPartial ? [l10n.t('Only part of this draft was checked: it is very long')] : []),
  ];
}

const SHORT: Readonly<Record<Counted, (count: string) => string>> = {
  ticked: (count) => `${count} ${standingInWords('ticked', say)}`,
  supported: (count) => `✓ ${count}`,
  wrong: (count) => `✗ ${count}`,
  unsettled: (count) => `! ${count}`,
  check: (count) => `? ${count}`,
  uncovered: (count) => `${count} ${standingInWords('uncovered', say)}`,
};
