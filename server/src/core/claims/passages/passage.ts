import type { BlockKind } from '../../text/draft';
import { keysOf } from '../reading/clues';
import type { Key } from '../reading/clues';
import type { BlockReading } from '../reading/blockReading';

/**
 * A block with everything outside it that may tell what it speaks of. Claims are read from nothing else, so that equal passages make
 * equal claims. A block is named by its slot: its place in `blocks`.
 */
export interface Passage {
  /** The block itself, then the others that count, each once. */
  readonly blocks: readonly [BlockReading, ...BlockReading[]];
  readonly kind: BlockKind;
  /** In whatever order; a block may count twice. */
  readonly scopes: readonly Scope[];
  readonly labels: readonly BlockLabel[];
  readonly citations: readonly CitedAt[];
}

/** A block, or one sentence of it, and how far it stands. */
export interface Scope {
  readonly slot: number;
  readonly distance: number;
  readonly sentence?: number;
  /** The layout ties it to the block: a heading, a table's head, another item of its list. */
  readonly isTied: boolean;
}

/**
 * A block whose words count as written beside a mention. - always: of the whole block. - opening: of its first sentence. - answer: the
 * block asks, and its first sentence answers if it is short. - reply: the same, or the sentence behind a mere `Yes.`
 */
export interface BlockLabel {
  readonly slot: number;
  readonly weight: number;
  readonly holds: 'always' | 'opening' | 'answer' | 'reply';
}

/** Sources that are cited at an offset of the block. */
export interface CitedAt {
  readonly at: number;
  readonly sources: readonly string[];
}

/** True where nothing that claims are read from differs. */
export function isSamePassage(a: Passage, b: Passage): boolean {
  return (
    a.kind === b.kind &&
    isSameList(a.blocks, b.blocks, Object.is) &&
    isSameList(a.scopes, b.scopes, isSameScope) &&
    isSameList(a.labels, b.labels, isSameLabel) &&
    isSameList(a.citations, b.citations, isSameCitation)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i] as T, b[i] as T)) return false;
  return true;
}

function isSameScope(a: Scope, b: Scope): boolean {
  return (
    a.slot === b.slot &&
    a.distance === b.distance &&
    a.sentence === b.sentence &&
    a.isTied === b.isTied
  );
}

function isSameLabel(a: BlockLabel, b: BlockLabel): boolean {
  return a.slot === b.slot && a.weight === b.weight && a.holds === b.holds;
}

function isSameCitation(a: CitedAt, b: CitedAt): boolean {
  return a.at === b.at && isSameList(a.sources, b.sources, Object.is);
}

const known = new WeakMap<Passage, ReadonlyMap<Key, number>>();

/** How far the nearest of each clue stands among the blocks round the passage's own. */
export function keysAround(passage: Passage): ReadonlyMap<Key, number> {
  let keys = known.get(passage);
  if (!keys) {
    keys = readKeys(passage);
    known.set(passage, keys);
  }
  return keys;
}

function readKeys({ blocks, scopes }: Passage): ReadonlyMap<Key, number> {
  const nearest = new Map<Key, number>();
  for (const { slot, distance, sentence } of scopes) {
    const block = blocks[slot];
    for (const key of block ? keysOf(block, sentence) : []) {
      const known = nearest.get(key);
      if (known === undefined || known > distance) nearest.set(key, distance);
    }
  }
  return nearest;
}
