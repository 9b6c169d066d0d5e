import type { Label } from './label';
import type { MentionAt, SentenceReading } from './reading';
import { isShort } from './surroundings';
import { cellsInRow } from './tableCells';
import type { DraftReading } from './surroundings';
import type { Cell } from '../text/draft';

/** What names the mention from outside its clause: the words before a colon, the heads of its table, the item round it, the question before it. */
export function labelsOf(
  reading: DraftReading,
  block: number,
  sentence: number,
  at: MentionAt,
): readonly Label[] {
  return [
    ...ownLabel(reading.blocks[block]?.sentences[sentence], block, at),
    ...structuralLabels(reading, block, sentence),
    ...answered(reading, block, sentence),
    ...continued(reading, block, sentence),
  ];
}

function ownLabel(
  sentence: SentenceReading | undefined,
  block: number,
  at: MentionAt,
): readonly Label[] {
  if (sentence?.labelEnd === undefined || at.first <= sentence.labelEnd) return [];
  return [{ sentence, block, first: sentence.range.first, last: sentence.labelEnd, weight: 1 }];
}

function* structuralLabels(
  reading: DraftReading,
  index: number,
  sentence: number,
): Generator<Label> {
  const block = reading.draft.blocks[index];
  const { rowHead, columnHead } = block?.cell ?? {};
  for (const head of [rowHead, columnHead])
    if (head !== undefined && head !== index) yield* whole(reading, head, 1);
  if (block?.cell?.column === 0 && !block.cell.isHeader)
    yield* restOfRow(reading, index, block.cell);
  const parent = block?.parents.at(-1);
  if (parent !== undefined && parent !== index && sentence === 0)
    yield* whole(reading, parent, 0.7);
}

/** `2027 | First prisoners due`: what stands at the head of a row is told by the rest of it. */
function* restOfRow(reading: DraftReading, index: number, cell: Cell): Generator<Label> {
  for (const at of cellsInRow(reading.draft, cell))
    if (at !== index) yield* whole(reading, at, 0.8);
}

/** The question just before a short answer: in the same block, in the block before, or as its heading. */
function* answered(reading: DraftReading, index: number, at: number): Generator<Label> {
  const own = reading.blocks[index]?.sentences[at];
  if (!own || !isShort(own)) return;
  const inside = reading.blocks[index]?.sentences[at - 1];
  const before = inside ?? reading.blocks[index - 1]?.sentences.at(-1);
  if (before?.isQuestion === true) {
    yield {
      sentence: before,
      block: inside ? index : index - 1,
      first: before.range.first,
      last: before.range.last,
      weight: 0.85,
    };
  } else if (
    isFirstAnswer(reading, index, at) &&
    index > 0 &&
    reading.draft.blocks[index]?.headings.at(-1) === index - 1
  )
    yield* whole(reading, index - 1, 0.6);
}

/** So short a sentence says more of what the one before it said: `There are one or two.`, `That was on Tuesday.` */
const CONTINUING = 9;
const OPENERS = /^(?:that|it|this|there|they|these|those|one|some)$/;

function* continued(reading: DraftReading, index: number, at: number): Generator<Label> {
  const own = reading.blocks[index]?.sentences[at];
  const before = reading.blocks[index]?.sentences[at - 1];
  if (!own || !before || before.isQuestion || own.range.last - own.range.first > CONTINUING) return;
  const opener = own.block.tokens[own.range.first]?.lower ?? '';
  if (!OPENERS.test(opener)) return;
  yield {
    sentence: before,
    block: index,
    first: before.range.first,
    last: before.range.last,
    weight: 0.7,
  };
}

/** The first sentence of a block, or the one behind a mere `Yes.` */
function isFirstAnswer(reading: DraftReading, index: number, at: number): boolean {
  const [first] = reading.blocks[index]?.sentences ?? [];
  return at === 0 || (at === 1 && first !== undefined && first.range.last - first.range.first <= 3);
}

function* whole(reading: DraftReading, block: number, weight: number): Generator<Label> {
  for (const sentence of reading.blocks[block]?.sentences ?? []) {
    yield { sentence, block, first: sentence.range.first, last: sentence.range.last, weight };
  }
}
