import type { Tree } from '@lezer/common';
import { TreeFragment } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import { appendPoint } from './appendPoint';
import { readBlocks } from './blocks';
import type { Change } from './changes';
import { checkedChanges, keepsHead, widened } from './changes';
import type { Draft } from './draft';
import { summary } from './frontMatter/fields';
import { readFrontMatter } from './frontMatter/frontMatter';
import { DraftInput } from './markdown/draftInput';
import { markdownParser } from './markdown/grammar';
import { Readings } from './readings';

/** Reads a Markdown draft once. Reading never fails: every text is a draft. */
export function readDraft(text: string, budget?: Budget): Draft {
  return new DraftReader(budget).read(text);
}

/** How long a reading may take before it is cut off, in the clock's milliseconds. */
export interface Budget {
  readonly clock: () => number;
  readonly stopAfter: number;
}

/** Reads a draft again and again while it is edited: what no change touches is kept. One reader a document. */
export class DraftReader {
  readonly #budget: Budget | undefined;
  readonly #parser: MarkdownParser;
  readonly #readings = new Readings();
  #text = '';
  #frontMatterEnd = 0;
  #fragments: readonly TreeFragment[] = [];
  #deadline = Infinity;

  constructor(budget?: Budget) {
    this.#budget = budget;
    this.#parser = markdownParser(() => this.#isSpent());
  }

  /** Reads `text`. The changes since the text read before are found where they aren't given, or don't lead to it. */
  read(text: string, changes?: readonly Change[]): Draft {
    const frontMatter = readFrontMatter(text);
    const tree = this.#parse(
      text,
      frontMatter?.span.end ?? 0,
      checkedChanges(this.#text, text, changes),
    );
    const { blocks, footnotes, comments, isTruncated } = readBlocks(
      text,
      tree,
      frontMatter,
      this.#readings,
    );
    const heading = blocks.find((block) => block.level === 1 && block.text.trim() !== '');
    const title = frontMatter?.fields.get('title')?.text.trim() ?? heading?.text.trim();
    return {
      text,
      ...(frontMatter !== undefined && { frontMatter: summary(frontMatter) }),
      ...(title !== undefined && { title }),
      blocks,
      footnotes,
      comments,
      end: appendPoint(text, tree),
      ...((isTruncated || tree.length < text.length) && { truncated: true }),
    };
  }

  #parse(text: string, frontMatterEnd: number, changes: readonly Change[]): Tree {
    const keepsFrontMatter = keepsHead(changes, this.#frontMatterEnd, frontMatterEnd);
    const known = keepsFrontMatter ? this.#fragments : [];
    const fragments = TreeFragment.applyChanges(known, widened(this.#text, changes));
    const parse = this.#parser.startParse(new DraftInput(text, frontMatterEnd), fragments);
    if (this.#budget !== undefined) this.#deadline = this.#budget.clock() + this.#budget.stopAfter;
    let tree = parse.advance();
    while (tree === null) {
      if (parse.stoppedAt === null && this.#isSpent()) parse.stopAt(parse.parsedPos);
      tree = parse.advance();
    }
    this.#text = text;
    this.#frontMatterEnd = frontMatterEnd;
    this.#fragments = TreeFragment.addTree(tree, [], tree.length < text.length);
    return tree;
  }

  #isSpent(): boolean {
    return this.#budget !== undefined && this.#budget.clock() >= this.#deadline;
  }
}
