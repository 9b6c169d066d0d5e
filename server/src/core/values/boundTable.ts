import type { Bound, Hedged } from './value';

/** How what is stated stands to what is known. `unclear` where neither can be said: finer than known, or loosely put. */
export type Relation = 'agrees' | 'apart' | 'unclear';

/** How a stated number is meant: its bound, or a hedge that leaves it just beside what is meant. */
export type Sense = Bound | 'nearly' | 'justUnder' | 'justOver';

/**
 * How far the known number lies from the stated one:
 * - same: not at all.
 * - rounded: as finely as the stated one is printed it rounds to it, and is off by 5 % at most.
 * - near: by 5 % of it, of a strict bound by a quarter of the larger of the two; a plain number is never near.
 * - roundable: the stated one may still be meant as a rounding of it.
 */
export type Distance = 'same' | 'rounded' | 'near' | 'roundable' | 'far';

/** On which side of the stated number the known one lies. */
export type Side = 'below' | 'above';

const CELLS = { '✓': 'agrees', '?': 'unclear', '✗': 'apart' } as const;
const COLUMNS: readonly Distance[] = ['far', 'roundable', 'near', 'rounded', 'same'];

/**
 * The table of bounds, as ARCHITECTURE.md prints it. The known number lies, from left to right: below the stated one, far, roundable, near,
 * rounded; at it; above it, rounded, near, roundable, far.
 */
const TABLE: Readonly<Record<Sense, string>> = {
  exactly: '✗?✗✓ ✓ ✓✗?✗',
  about: '✗?✓✓ ✓ ✓✓?✗',
  nearly: '✗?✓✓ ✓ ??✗✗',
  justUnder: '✗?✓✓ ? ?✗✗✗',
  justOver: '✗✗✗? ? ✓✓?✗',
  atLeast: '✗✗✗✓ ✓ ✓✓??',
  atMost: '??✓✓ ✓ ✓✗✗✗',
  moreThan: '✗✗✗✗ ✗ ✓✓??',
  lessThan: '??✓✓ ✗ ✗✗✗✗',
};

/** Within this share of the known value a hedged number is right (`verdicts.md`, rows 5 and 12). */
export const HEDGED = 0.05;

/** What the table says where the known number lies at that distance on that side. */
export function cellOf(sense: Sense, distance: Distance, side: Side): Relation {
  const cells = TABLE[sense].replaceAll(' ', '');
  const column = COLUMNS.indexOf(distance);
  const cell = cells[side === 'below' ? column : cells.length - 1 - column];
  return CELLS[cell as keyof typeof CELLS];
}

/** The row of the table that an amount is judged by. */
export function senseOf({ bound, close }: Hedged): Sense {
  if (close === 'above') return 'justOver';
  if (close === 'below') return bound === 'about' ? 'nearly' : 'justUnder';
  return bound;
}
