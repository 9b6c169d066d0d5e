import type { CheckResult } from '../core/check/draftChecker';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import type { Problem } from '../dataset/problem';
import type { KeptDecisions } from './nearbyDecisions';

/** A draft that was checked by decisions: its path from the folder that holds them, and what they hid in it. */
export interface DecidedDraft {
  readonly draft: string;
  readonly hidden: CheckResult['hidden'];
}

/**
 * Entries that were made for one of these drafts and hide nothing in any of them: the sentence has changed, or what is known. What was decided for
 * other drafts may still be needed there.
 */
export function idleDecisions(
  { entries }: KeptDecisions,
  drafts: readonly DecidedDraft[],
  say: Say = IN_ENGLISH,
): readonly Problem[] {
  const checked = new Set(drafts.map(({ draft }) => draft));
  const used = new Set(
    drafts.flatMap(({ hidden }) =>
      hidden.flatMap(({ by }) => (by.kind === 'not-about-this' ? [by.fingerprint] : [])),
    ),
  );
  return entries.flatMap(({ list, id, draft, at }) =>
    list === 'not-about-this' && draft !== undefined && checked.has(draft) && !used.has(id)
      ? [{ ...at, message: say('decision.idle', { draft }), severity: 'warning' as const }]
      : [],
  );
}

/** A draft's path as entries name it; as it is where it doesn't lie beside or below the folder. */
export function draftNameIn(folder: string, path: string): string {
  const home = slashed(folder).replace(/[^/]*$/, '');
  const draft = slashed(path);
  return draft.startsWith(home) ? draft.slice(home.length) : draft;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
