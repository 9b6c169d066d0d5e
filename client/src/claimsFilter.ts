import type { DraftClaim, Standing } from '../../server/src/protocol';

/** Which claims the view shows. */
export interface ClaimsFilter {
  /** As it was typed. */
  readonly text: string;
  /** Standings to be shown, or what was decided; all where none is named. */
  readonly states: readonly FilterState[];
  /** Each has to stand in the claim, its sentence, its agreement or what is known; in small letters. */
  readonly words: readonly string[];
}

/** What can be named behind an `@`. */
export type FilterState =
  Exclude<Standing, 'uncovered' | 'unsettled'> | 'disputed' | 'ticked' | 'hidden';

export const FILTER_STATES: readonly FilterState[] = [
  'wrong',
  'disputed',
  'check',
  'supported',
  'ticked',
  'hidden',
];

/** Reads `@wrong prisoners`; nothing for a text that asks for nothing, or the first `@` word that is unknown. */
export function readFilter(text: string): ClaimsFilter | { readonly unknown: string } | undefined {
  const parts = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const named = parts.filter((part) => part.startsWith('@')).map((part) => part.slice(1));
  const unknown = named.find((name) => !FILTER_STATES.some((state) => state === name));
  if (unknown !== undefined) return { unknown };
  if (parts.length === 0) return undefined;
  return {
    text: text.trim(),
    states: FILTER_STATES.filter((state) => named.includes(state)),
    words: parts.filter((part) => !part.startsWith('@')),
  };
}

export function passes(claim: DraftClaim, { states, words }: ClaimsFilter): boolean {
  const { written, sentence, subject, known, message } = claim;
  const text = [written, sentence, subject, known, message].join('\n').toLowerCase();
  return (
    (states.length === 0 || states.includes(stateOf(claim))) &&
    words.every((word) => text.includes(word))
  );
}

/** What was decided about a claim counts for more than how it stands. */
function stateOf({ standing, isTicked, hiddenBy }: DraftClaim): FilterState {
  if (hiddenBy !== undefined) return 'hidden';
  if (isTicked) return 'ticked';
  return standing === 'unsettled' ? 'disputed' : standing === 'uncovered' ? 'check' : standing;
}
