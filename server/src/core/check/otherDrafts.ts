import { canBothHold, keysOf } from './statedValue';
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
    const keys = new Map<string, readonly [string, string]>();
    for (const value of values) {
      const { fact, value: own } = keysOf(value);
      keys.set(`${fact} ${own}`, [fact, own]);
      const stated = this.#facts.get(fact) ?? new Map<string, Stated>();
      this.#facts.set(fact, stated);
      const known = stated.get(own);
      if (known) known.drafts.add(draft);
      else stated.set(own, { value, drafts: new Set([draft]) });
    }
    if (keys.size > 0) this.#ofDraft.set(draft, [...keys.values()]);
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

function isMoving({ movement }: StatedValue): boolean {
  return movement === 'rises' || movement === 'level';
}

/** So many values of one fact are looked at. */
const MOST_VALUES = 100;
