import type { ValueKind } from '../values/value';
import type { Fact, Movement, Property } from './factbase';

/** Every way to move, in the order in which they are documented. */
export const MOVEMENTS = ['rises', 'level', 'plan', 'event', 'fixed'] as const satisfies Movement[];

/** How a fact moves: as it says itself, else as its property does, else as its kind of value does. */
export function movementOf(
  fact: Pick<Fact, 'moves'>,
  property: Pick<Property, 'moves' | 'kind'>,
): Movement {
  return fact.moves ?? property.moves ?? (property.kind === 'date' ? 'event' : 'fixed');
}

/** Whether values of a kind can move so: a date or a country neither adds up nor goes up and down. */
export function canMove(kind: ValueKind, movement: Movement): boolean {
  if (movement === 'rises') return ADDS_UP.has(kind);
  return movement !== 'level' || ADDS_UP.has(kind) || kind === 'ordinal' || kind === 'duration';
}

/** EDTF: the day for which a fact was stated, else the one from which it holds. */
export function statedFor({ asOf, validity }: Pick<Fact, 'asOf' | 'validity'>): string | undefined {
  const from = validity?.split('/')[0];
  return asOf ?? (from === '' || from === '..' ? undefined : from);
}

const ADDS_UP: ReadonlySet<ValueKind> = new Set(['quantity', 'money', 'percent', 'measure']);
