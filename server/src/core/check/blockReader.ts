import { withoutCitations } from '../claims/reading/citedSources';
import type { DraftReading } from '../claims/reading/draftReading';
import type { Lexicon } from '../claims/lexicon/lexicon';
import { readBlock } from '../claims/reading/blockReading';
import type { BlockReading } from '../claims/reading/blockReading';
import type { MentionContext } from '../mentions/mentionContext';
import { formerIndex } from '../text/alignment';
import type { Alignment } from '../text/alignment';
import type { Block, Draft } from '../text/draft';

/** The draft as it was read before, and what it shares with the one to read. */
export interface FormerReading {
  readonly reading: DraftReading;
  readonly alignment: Alignment;
}

/** Reads the blocks of a draft again and again; a text is read once for each day that the draft's dates are reckoned from. */
export class BlockReader {
  readonly #lexicon: Lexicon;
  #known = new Map<string, BlockReading>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Without a `former` reading everything that was known is forgotten. */
  read(draft: Draft, context: MentionContext, former: FormerReading | undefined): DraftReading {
    if (!former) this.#known = new Map();
    const read = (text: string) => this.#read(text, context);
    const blocks = draft.blocks.map(
      (block, index) => kept(index, former) ?? read(this.#text(block)),
    );
    const title = draft.frontMatter?.title;
    this.#forget(blocks);
    return { draft, blocks, ...(title === undefined ? {} : { title: read(title) }) };
  }

  #text(block: Block): string {
    return withoutCitations(block, this.#lexicon);
  }

  #read(text: string, context: MentionContext): BlockReading {
    let reading = this.#known.get(text);
    if (!reading) {
      reading = readBlock(text, this.#lexicon, context);
      this.#known.set(text, reading);
    }
    return reading;
  }

  /** Keeps what the draft holds, once most of what is known isn't in it any more. */
  #forget(blocks: readonly BlockReading[]): void {
    if (this.#known.size < 2 * blocks.length + SPARE) return;
    this.#known = new Map(blocks.map((reading) => [reading.text, reading]));
  }
}

/** So many texts more than a draft has blocks may be known. */
const SPARE = 100;

function kept(index: number, former: FormerReading | undefined): BlockReading | undefined {
  const at = former && formerIndex(former.alignment, index);
  return at === undefined ? undefined : former?.reading.blocks[at];
}
