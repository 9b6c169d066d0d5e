import type { CheckResult } from '../core/check/draftChecker';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import { nearest } from '../dataset/nearest';
import type { Problem } from '../dataset/problem';
import type { DecisionEntry } from './readDecisions';

/** A draft that was checked by decisions: its path from the folder that holds them, and which of them hid something in it. */
export interface DecidedDraft {
  readonly draft: string;
  /** Fingerprints. */
  readonly used: readonly string[];
}

/** By what an entry may be told to hide nothing: what isn't known for certain is left out. */
export interface KnownOfDecisions {
  readonly drafts: readonly DecidedDraft[];
  /** The agreements, and other subjects, of all datasets in use. */
  readonly subjects?: ReadonlySet<string> | undefined;
  /** Whether a draft isn't there any more: asked only where all drafts that there are have been checked. */
  readonly isGone?: ((draft: string) => boolean) | undefined;
}

/** Which decisions hid something. */
export function usedIn(hidden: CheckResult['hidden']): readonly string[] {
  return hidden.flatMap(({ by }) => (by.kind === 'not-about-this' ? [by.fingerprint] : []));
}

/**
 * Entries that hide nothing: made for one of these drafts, in which the sentence has changed, or what is known; made for one that is gone; or about
 * an agreement that no dataset has. What was decided for other drafts may still be needed there.
 */
export function idleDecisions(
  entries: readonly DecisionEntry[],
  { drafts, subjects, isGone = () => false }: KnownOfDecisions,
  say: Say = IN_ENGLISH,
): readonly Problem[] {
  const checked = new Set(drafts.map(({ draft }) => draft));
  const used = new Set(drafts.flatMap((one) => one.used));
  const tell = (entry: DecisionEntry, message: string): readonly Problem[] => [
    { ...entry.at, message, severity: 'warning' },
  ];
  return entries.flatMap((entry) => {
    const { list, id, draft } = entry;
    if (list === 'never-check') return subjects ? unknownAgreement(entry, subjects, say) : [];
    if (list !== 'not-about-this' || draft === undefined || used.has(id)) return [];
    if (checked.has(draft)) return tell(entry, say('decision.idle', { draft }));
    return isGone(draft) ? tell(entry, say('decision.gone', { draft })) : [];
  });
}

function unknownAgreement(
  { id, at }: DecisionEntry,
  subjects: ReadonlySet<string>,
  say: Say,
): readonly Problem[] {
  if (subjects.has(id)) return [];
  const meant = nearest(id, subjects);
  const told = [
    say('decision.noAgreement', { id }),
    ...(meant === undefined ? [] : [say('directive.meant', { word: meant })]),
  ];
  const mend = meant === undefined ? {} : { mend: { written: id, right: [meant] } as const };
  return [{ ...at, message: told.join(' '), severity: 'warning', ...mend }];
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
