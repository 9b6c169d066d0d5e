import { keysOf } from './statedKeys';
import { canBothHold } from './statedValue';
import type { StatedValue } from './statedValue';

/**
 * What many drafts state, small enough to be kept for ten thousand of them: for each fact its values, and for each value the drafts that state it.
 * Holds no text of a draft.
 */
export class OtherDrafts {
  readonly #facts = new Map<string, Map<string, Stated>>();
  readonly #ofDraft = new Map<string, readonly (readonly [fact: string, value: string])[]>();

  /** What a draft states now, in the place of what it stated before. */
  set(draft: string, values: readonly StatedValue[]): void {
    this.delete(draft);
    const keys: [fact: string, value: string][] = [];
    for (const [fact, own] of byKeys(values)) {
      const stated = this.#facts.get(fact) ?? new Map<string, Stated>();
      this.#facts.set(fact, stated);
      for (const [key, value] of own) {
        keys.push([fact, key]);
        const known = stated.get(key);
        if (known) known.drafts.add(draft);
        else stated.set(key, { value, drafts: new Set([draft]) });
      }
    }
    if (keys.length > 0) this.#ofDraft.set(draft, keys);
  }

  delete(draft: string): void {
    for (const [fact, value] of this.#ofDraft.get(draft) ?? []) {
      const stated = this.#facts.get(fact);
      const known = stated?.get(value);
      known?.drafts.delete(draft);
      if (known?.drafts.size === 0) stated?.delete(value);
      if (stated?.size === 0) this.#facts.delete(fact);
    }
    this.#ofDraft.delete(draft);
  }

  /** The other drafts that state the same fact otherwise. What goes up and down, or grows, may be otherwise on another draft's day. */
  statingOtherwise(value: StatedValue, draft: string): readonly string[] {
    if (isMoving(value) && value.days.length === 0) return [];
    const stated = this.#facts.get(keysOf(value).fact);
    if (!stated) return [];
    const others = new Set<string>();
    for (const rival of [...stated.values()].slice(0, MOST_VALUES)) {
      if (canBothHold(value, rival.value)) continue;
      for (const other of rival.drafts) if (other !== draft) others.add(other);
    }
    return [...others];
  }

  /** How many values of facts are kept. */
  get size(): number {
    return [...this.#facts.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

interface Stated {
  readonly value: StatedValue;
  readonly drafts: Set<string>;
}

/** The first of each value, by fact and value. */
function byKeys(
  values: readonly StatedValue[],
): ReadonlyMap<string, ReadonlyMap<string, StatedValue>> {
  const facts = new Map<string, Map<string, StatedValue>>();
  for (const value of values) {
    const { fact, value: key } = keysOf(value);
    const own = facts.get(fact);
    if (!own) facts.set(fact, new Map([[key, value]]));
    else if (!own.has(key)) own.set(key, value);
  }
  return facts;
}

function isMoving({ movement }: StatedValue): boolean {
  return movement === 'rises' || movement === 'level';
}

/** So many values of one fact are looked at. */
const MOST_VALUES = 100;
