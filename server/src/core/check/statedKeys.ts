import type { FactSlot, StatedValue } from './statedValue';

/** By what stated values are told apart in maps. */
export interface StatedKeys {
  /** The same for values of one fact. */
  readonly fact: string;
  /** The same for one value on the same days. */
  readonly value: string;
  /** The same for what can be held against another value with the same outcome. */
  readonly outcome: string;
}

/** A stated value with its keys at hand: a draft's statements are gone through at each key that is typed. */
export interface KeyedValue {
  readonly value: StatedValue;
  readonly keys: StatedKeys;
}

/** Written once for each. */
export function keysOf(stated: StatedValue): StatedKeys {
  let keys = known.get(stated);
  if (!keys) {
    const { fact, value, days, context, movement, isWrong } = stated;
    keys = {
      fact: keyOf(fact),
      value: JSON.stringify([value, days]),
      outcome: JSON.stringify([value, days, context, movement, isWrong]),
    };
    known.set(stated, keys);
  }
  return keys;
}

const known = new WeakMap<StatedValue, StatedKeys>();

/** One text for each slot: maps look those up fastest that they have seen. */
function keyOf(slot: FactSlot): string {
  let key = slotKeys.get(slot);
  if (key === undefined) {
    const { subject, property, context, time } = slot;
    slotKeys.set(slot, (key = JSON.stringify([subject, property, context, time])));
  }
  return key;
}

const slotKeys = new WeakMap<FactSlot, string>();
