import { groupBy } from '../claims/lexicon/grouping';
import { keepsPassage } from '../claims/passages/keptPassage';
import type { DraftReading } from '../claims/reading/draftReading';
import type { BlockReading } from '../claims/reading/blockReading';
import type { Discourse } from '../claims/weighing/discourse';
import type { PlacedPassage } from '../claims/passages/placedPassage';
import { formerIndex } from '../text/alignment';
import type { Alignment } from '../text/alignment';
import type { Block } from '../text/draft';
import { isSameBlock } from './judgedBlock';
import type { JudgedBlock } from './judgedBlock';

/** What the last check of a draft found, by the index of the block; nothing for a block that it didn't get to, or that holds nothing. */
export interface LastCheck {
  readonly reading: DraftReading;
  readonly judged: readonly (JudgedBlock | undefined)[];
  readonly discourse: Discourse;
}

/** A block of the last check whose passage is still the same. */
export interface KeptBlock {
  readonly block: JudgedBlock;
  /** The passage where it stands now. */
  readonly passage: PlacedPassage;
  /** Neither it nor what it is read by has moved by a letter. */
  readonly isSteady: boolean;
}

/** What of the last check still holds. */
export class PreviousCheck {
  readonly #last: LastCheck;
  readonly #reading: DraftReading;
  readonly #alignment: Alignment;
  readonly #keepsTitle: boolean;
  /** So many blocks at the top haven't moved by a letter. */
  readonly #steady: number;
  /** Blocks that an edit took away may come back in another place. */
  #gone: ReadonlyMap<BlockReading, readonly JudgedBlock[]> | undefined;

  constructor(last: LastCheck, reading: DraftReading, alignment: Alignment) {
    this.#last = last;
    this.#reading = reading;
    this.#alignment = alignment;
    this.#keepsTitle = last.reading.title === reading.title;
    this.#steady = steady(last.reading.draft.blocks, reading.draft.blocks, alignment.head);
  }

  get discourse(): Discourse {
    return this.#last.discourse;
  }

  /** The block as it was found, where nothing of its passage can have changed, and where that stands now. */
  kept(index: number): KeptBlock | undefined {
    const at = formerIndex(this.#alignment, index);
    const block = at === undefined ? undefined : this.#last.judged[at];
    if (!block || !this.#keepsTitle) return undefined;
    const { draft } = this.#reading;
    if (!keepsPassage(this.#last.reading.draft, draft, index, this.#alignment)) return undefined;
    const isSteady = block.passage.at.every((part) => part < this.#steady);
    return { block, isSteady, passage: isSteady ? block.passage : this.#moved(block.passage) };
  }

  /** A block of the same passage, as it was found. */
  alike(index: number, passage: PlacedPassage): KeptBlock | undefined {
    const at = formerIndex(this.#alignment, index);
    const own = at === undefined ? undefined : this.#last.judged[at];
    const block = (own ? [own] : this.#goneOf(index)).find((one) => isSameBlock(one, passage));
    return block && { block, passage, isSteady: false };
  }

  #goneOf(index: number): readonly JudgedBlock[] {
    const own = this.#reading.blocks[index];
    const { head, tail, moved } = this.#alignment;
    this.#gone ??= groupBy(
      this.#last.judged.slice(head, tail - moved).flatMap((block) => block ?? []),
      ({ passage }) => [passage.passage.blocks[0]],
    );
    return (own && this.#gone.get(own)?.slice(0, ALIKE)) ?? [];
  }

  #moved({ passage, at }: PlacedPassage): PlacedPassage {
    const { head, moved } = this.#alignment;
    return { passage, at: at.map((index) => (index < head ? index : index + moved)) };
  }
}

function steady(old: readonly Block[], blocks: readonly Block[], head: number): number {
  let count = 0;
  while (count < head && old[count]?.span.start === blocks[count]?.span.start) count++;
  return count;
}

/** So many blocks of one text are looked at: a draft of a thousand equal lines is no reason to compare each with each. */
const ALIKE = 8;
