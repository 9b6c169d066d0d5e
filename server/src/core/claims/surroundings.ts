import type { Draft } from '../text/draft';
import { cluesOf, distanceWithin } from './evidence';
import type { Key } from './evidence';
import type { BlockReading, MentionAt, SentenceReading } from './reading';

/** A draft whose blocks are read: `blocks[i]` is the reading of `draft.blocks[i]`. */
export interface DraftReading {
  readonly draft: Draft;
  readonly blocks: readonly BlockReading[];
  /** The title, where it isn't a block of its own. */
  readonly title?: BlockReading;
}

/** A sentence and how far it stands from the one that is read. */
export interface Scope {
  readonly sentence: SentenceReading;
  /** The block that it stands in. */
  readonly block: number;
  readonly distance: number;
}

/** How far things stand. Within a sentence it is below ten. */
export const FAR = {
  header: 1,
  parent: 3,
  corner: 3,
  cousin: 6,
  leadIn: 8,
  sentence: 10,
  heading: 14,
  level: 4,
  block: 12,
  title: 30,
  opening: 42,
  section: 40,
  out: 100,
} as const;

const SENTENCES_BACK = 6;
const BLOCKS_BACK = 4;

/** Everything that surrounds a sentence and may tell what it speaks of, nearest first. */
export function scopesOf(reading: DraftReading, block: number, sentence: number): readonly Scope[] {
  const scopes = [...blockScopes(reading, block)];
  const own = reading.blocks[block]?.sentences ?? [];
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = own[sentence - back];
    if (before) scopes.push({ sentence: before, block, distance: FAR.sentence + (back - 1) * 3 });
  }
  return scopes.sort((a, b) => a.distance - b.distance);
}

const known = new WeakMap<DraftReading, (readonly Scope[])[]>();

function blockScopes(reading: DraftReading, index: number): readonly Scope[] {
  let all = known.get(reading);
  if (!all) known.set(reading, (all = []));
  return (all[index] ??= [
    ...structure(reading, index),
    ...before(reading, index),
    ...framing(reading, index),
  ]);
}

/** What the layout ties to the block: its table's heads, the items round it, the headings above. */
function* structure(reading: DraftReading, index: number): Generator<Scope> {
  const { blocks } = reading.draft;
  const block = blocks[index];
  if (!block) return;
  if (block.cell) yield* tableScopes(reading, index);
  for (const [level, parent] of [...block.parents].reverse().entries()) {
    if (parent !== index) yield* whole(reading, parent, FAR.parent * (level + 1));
  }
  for (const [level, heading] of [...block.headings].reverse().entries()) {
    yield* whole(reading, heading, FAR.heading + FAR.level * level);
  }
}

function* tableScopes(reading: DraftReading, index: number): Generator<Scope> {
  const own = reading.draft.blocks[index]?.cell;
  if (!own) return;
  if (own.rowHead !== undefined && own.rowHead !== index)
    yield* whole(reading, own.rowHead, FAR.header);
  if (own.columnHead !== undefined && own.columnHead !== index)
    yield* whole(reading, own.columnHead, FAR.header);
  for (const [at, cell] of cellsOf(reading, own.table)) {
    if (at === index || at === own.rowHead || at === own.columnHead) continue;
    if (cell.row === 0 && cell.column === 0) yield* whole(reading, at, FAR.corner);
    else if (cell.row === own.row || cell.column === own.column)
      yield* whole(reading, at, FAR.cousin);
  }
}

const tables = new WeakMap<Draft, Map<number, [number, { row: number; column: number }][]>>();

function cellsOf(
  { draft }: DraftReading,
  table: number,
): readonly [number, { row: number; column: number }][] {
  let byTable = tables.get(draft);
  if (!byTable) {
    byTable = new Map();
    for (const [at, { cell }] of draft.blocks.entries()) {
      if (!cell) continue;
      const list = byTable.get(cell.table);
      if (list) list.push([at, cell]);
      else byTable.set(cell.table, [[at, cell]]);
    }
    tables.set(draft, byTable);
  }
  return byTable.get(table) ?? [];
}

/** The blocks before it under the same heading; for a list's item, those before the list as well. */
function* before(reading: DraftReading, index: number): Generator<Scope> {
  const { blocks } = reading.draft;
  const own = blocks[index];
  if (!own) return;
  let distance: number = FAR.block;
  for (let back = 1, met = 0; index - back >= 0 && met < BLOCKS_BACK; back++) {
    const block = blocks[index - back];
    if (!block || block.headings.at(-1) !== own.headings.at(-1) || block.kind === 'heading') break;
    if (block.cell && block.cell.table === own.cell?.table) continue;
    if (own.parents.includes(index - back)) continue;
    met++;
    yield* whole(
      reading,
      index - back,
      isLeadIn(block.text) && block.kind !== 'cell' ? FAR.leadIn + distance - FAR.block : distance,
    );
    distance += FAR.sentence;
  }
}

function isLeadIn(text: string): boolean {
  return /:\s*$/.test(text);
}

/** The draft's title and its first words. */
function* framing(reading: DraftReading, index: number): Generator<Scope> {
  for (const sentence of reading.title?.sentences ?? [])
    yield { sentence, block: -1, distance: FAR.title };
  for (const opening of [0, 1, 2]) if (opening < index) yield* whole(reading, opening, FAR.opening);
}

function* whole(reading: DraftReading, block: number, distance: number): Generator<Scope> {
  for (const sentence of reading.blocks[block]?.sentences ?? [])
    yield { sentence, block, distance };
}

/** How far each clue is from a mention: nearest of its own sentence and of all that surrounds it. */
export class Distances {
  readonly #sentence: SentenceReading;
  readonly #far: ReadonlyMap<Key, number>;
  /** Every key within reach. */
  readonly keys: ReadonlySet<Key>;
  /** The codes of all places within reach. */
  readonly places: readonly string[];

  constructor(sentence: SentenceReading, scopes: readonly Scope[]) {
    this.#sentence = sentence;
    const far = new Map<Key, number>();
    for (const scope of scopes) {
      for (const key of cluesOf(scope.sentence).keys()) {
        if ((far.get(key) ?? FAR.out) > scope.distance) far.set(key, scope.distance);
      }
    }
    this.#far = far;
    this.keys = new Set([...cluesOf(sentence).keys(), ...far.keys()]);
    this.places = [...this.keys]
      .filter((key) => key.startsWith('place:'))
      .map((key) => key.slice('place:'.length));
  }

  /** From a mention of the sentence to the nearest clue of that key; `FAR.out` where there is none. */
  to(key: Key, at: MentionAt): number {
    return Math.min(this.within(key, at), this.#far.get(key) ?? FAR.out);
  }

  /** As `to`, in the mention's own sentence alone. */
  within(key: Key, at: MentionAt): number {
    let nearest: number = FAR.out;
    for (const clue of cluesOf(this.#sentence).get(key) ?? []) {
      nearest = Math.min(nearest, distanceWithin(this.#sentence, at, clue));
    }
    return nearest;
  }
}
