import { passageAt } from '../claims/passages/placedPassage';
import type { DraftReading } from '../claims/reading/draftReading';
import { Discourse } from '../claims/weighing/discourse';
import type { Neighbourhood } from '../claims/weighing/decisions';
import { NEAR_BLOCKS } from '../claims/weighing/rivals';
import { scoreBlock } from '../claims/weighing/scoredBlock';
import type { ScoredBlock } from '../claims/weighing/scoredBlock';
import type { JudgingContext } from '../verdicts/judge';
import type { PreviousCheck, KeptBlock } from './previousCheck';
import { judgeBlock, moveTo } from './judgedBlock';
import type { JudgedBlock, WeighedBlock } from './judgedBlock';
import type { Prepared } from './preparedFactbase';

/** A block that is weighed, and the one of the last check that it was kept from. */
interface Weighed extends WeighedBlock {
  readonly kept: KeptBlock | undefined;
}

/**
 * Judges a draft's blocks one after another. A block's values are weighed by its passage and the draft's summary; what is said of them also rests
 * on the blocks next to it, so that weighing runs a few blocks ahead. What rests on nothing that has changed is kept.
 */
export class BlockQueue {
  readonly #reading: DraftReading;
  readonly #day: Omit<JudgingContext, 'text' | 'places'>;
  readonly #former: PreviousCheck | undefined;
  readonly #prepared: Prepared;
  readonly discourse: Discourse;
  readonly #weighed: (Weighed | undefined)[] = [];

  constructor(
    reading: DraftReading,
    day: Omit<JudgingContext, 'text' | 'places'>,
    former: PreviousCheck | undefined,
    prepared: Prepared,
  ) {
    this.#reading = reading;
    this.#day = day;
    this.#former = former;
    this.#prepared = prepared;
    this.discourse = Discourse.of(reading, prepared.lexicon, day, former?.discourse);
  }

  judge(index: number): JudgedBlock | undefined {
    this.#weighUpTo(index + NEAR_BLOCKS);
    const weighed = this.#weighed[index];
    const { draft } = this.#reading;
    const block = draft.blocks[index];
    if (!weighed || !block) return undefined;
    const { kept } = weighed;
    if (kept?.block.scored === weighed.scored && this.#isNear(index, kept.block.near))
      return kept.isSteady ? kept.block : moveTo(kept.passage, kept.block, draft);
    const { factbase, lexicon } = this.#prepared;
    const judging = { ...this.#day, text: block.text, places: factbase.places };
    const { passage, context, scored } = weighed;
    const near = this.#near(index);
    return judgeBlock({ passage, context, scored }, near, judging, lexicon, draft);
  }

  #weighUpTo(last: number): void {
    const end = Math.min(last, this.#reading.blocks.length - 1);
    while (this.#weighed.length <= end) this.#weighed.push(this.#weigh(this.#weighed.length));
  }

  #weigh(index: number): Weighed | undefined {
    if (this.#reading.blocks[index]?.isIdle !== false) return undefined;
    const { lexicon } = this.#prepared;
    const still = this.#former?.kept(index);
    const passage = still?.passage ?? passageAt(this.#reading, index, lexicon);
    if (!passage) return undefined;
    const kept = still ?? this.#former?.alike(index, passage);
    const known = kept?.block;
    const context = this.discourse.at(index, known?.context);
    const scored =
      known?.context === context ? known.scored : scoreBlock(passage.passage, context, lexicon);
    return { passage, context, scored, kept };
  }

  #near(index: number): Neighbourhood {
    return Array.from(OFFSETS, (offset) => this.#nearAt(index, offset));
  }

  #isNear(index: number, known: Neighbourhood): boolean {
    return OFFSETS.every((offset, i) => known[i] === this.#nearAt(index, offset));
  }

  /** What holds no values is as good as nothing. */
  #nearAt(index: number, offset: number): ScoredBlock | undefined {
    const scored = this.#weighed[index + offset]?.scored;
    return offset === 0 || (scored && scored.values.length > 0) ? scored : undefined;
  }
}

const OFFSETS = Array.from({ length: 2 * NEAR_BLOCKS + 1 }, (_, i) => i - NEAR_BLOCKS);
