import type { Subject } from '../../facts/factbase';
import { candidates } from '../topics/candidates';
import { Distances } from '../topics/distances';
import { keysOf } from '../reading/clues';
import { SENTENCES_BACK } from './distanceScale';
import type { Label } from './label';
import { labelsRound, withOwnLabel } from './labels';
import type { Lexicon } from '../lexicon/lexicon';
import type { Passage } from './passage';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

/** A sentence where it stands: what it could speak of, and by which words. Made once a sentence; nothing is reckoned before it is asked for. */
export class Scene {
  readonly passage: Passage;
  readonly index: number;
  readonly sentence: SentenceReading;
  readonly lexicon: Lexicon;
  #distances: Distances | undefined;
  #subjects: ReadonlySet<Subject> | undefined;
  #labels: readonly Label[] | undefined;

  constructor(passage: Passage, index: number, sentence: SentenceReading, lexicon: Lexicon) {
    this.passage = passage;
    this.index = index;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  get distances(): Distances {
    return (this.#distances ??= new Distances(this.passage, this.index, this.sentence));
  }

  /** Every subject that what stands in reach could mean. */
  get subjects(): ReadonlySet<Subject> {
    return (this.#subjects ??= candidates(this.distances, this.lexicon));
  }

  /** The sentences before it in its block, the nearest first. */
  get before(): readonly SentenceReading[] {
    const [own] = this.passage.blocks;
    return own.sentences.slice(Math.max(0, this.index - SENTENCES_BACK), this.index).reverse();
  }

  /** Nothing in the block says that its figures are wrong or made up. */
  get isEarnest(): boolean {
    return !keysOf(this.passage.blocks[0]).has('unearnest');
  }

  labelsOf(at: MentionAt): readonly Label[] {
    this.#labels ??= labelsRound(this.passage, this.index);
    return withOwnLabel(this.#labels, this.sentence, at);
  }
}

/** A scene for each sentence of a passage's own block. */
export function scenesIn(passage: Passage, lexicon: Lexicon): readonly Scene[] {
  return passage.blocks[0].sentences.map(
    (sentence, index) => new Scene(passage, index, sentence, lexicon),
  );
}
