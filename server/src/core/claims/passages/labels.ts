import { SENTENCE_OPENERS } from '../../language/answers';
import type { Cell } from '../../text/draft';
import type { Label } from './label';
import type { BlockLabel, Passage } from './passage';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import type { DraftReading } from '../reading/draftReading';
import { cellsInRow } from './tableCells';

/** What names the mentions of a sentence from outside their clause: the heads of its table, the item round it, the question before it. */
export function labelsRound(passage: Passage, index: number): readonly Label[] {
  const [own] = passage.blocks;
  const sentence = own.sentences[index];
  if (!sentence) return [];
  const asked = index > 0 ? own.sentences[index - 1] : undefined;
  return [
    ...blockwide(passage, index, 'always', 'opening'),
    ...(asked?.isQuestion === true ? answering(asked, sentence) : answered(passage, index)),
    ...continued(own.sentences, index),
  ];
}

/** With the words before a colon, for a mention that stands behind it: `Prisoners: 300`. */
export function withOwnLabel(
  labels: readonly Label[],
  sentence: SentenceReading,
  at: MentionAt,
): readonly Label[] {
  if (sentence.labelEnd === undefined || at.first <= sentence.labelEnd) return labels;
  const { first } = sentence.range;
  return [{ sentence, slot: 0, first, last: sentence.labelEnd, weight: 1 }, ...labels];
}

const ANSWER = 0.85;

function answering(asked: SentenceReading, sentence: SentenceReading): readonly Label[] {
  return sentence.isShort ? [labelOf(asked, 0, ANSWER)] : [];
}

function answered(passage: Passage, index: number): readonly Label[] {
  const asked = blockwide(passage, index, 'answer');
  return asked.length > 0 ? asked : blockwide(passage, index, 'reply');
}

/** The labels of the passage that hold for the sentence; a question counts with its last sentence. */
function blockwide(
  passage: Passage,
  index: number,
  ...kinds: readonly BlockLabel['holds'][]
): readonly Label[] {
  const [own] = passage.blocks;
  return passage.labels
    .filter((label) => kinds.includes(label.holds) && isFor(label, own.sentences, index))
    .flatMap(({ slot, weight, holds }) => {
      const sentences = passage.blocks[slot]?.sentences ?? [];
      return (holds === 'answer' ? sentences.slice(-1) : sentences).map((sentence) =>
        labelOf(sentence, slot, weight),
      );
    });
}

function isFor(
  { holds }: BlockLabel,
  sentences: readonly SentenceReading[],
  index: number,
): boolean {
  const sentence = sentences[index];
  switch (holds) {
    case 'always':
      return true;
    case 'opening':
      return index === 0;
    case 'answer':
      return index === 0 && sentence?.isShort === true;
    case 'reply':
      return sentence?.isShort === true && isFirstAnswer(sentences, index);
  }
}

/** The first sentence of a block, or the one behind a mere `Yes.` */
function isFirstAnswer([first]: readonly SentenceReading[], index: number): boolean {
  return (
    index === 0 || (index === 1 && first !== undefined && first.range.last - first.range.first <= 3)
  );
}

/** So short a sentence says more of what the one before it said: `There are one or two.`, `That was on Tuesday.` */
const CONTINUING = 9;

function continued(sentences: readonly SentenceReading[], index: number): readonly Label[] {
  const own = sentences[index];
  const before = index > 0 ? sentences[index - 1] : undefined;
  if (!own || !before || before.isQuestion || own.range.last - own.range.first > CONTINUING)
    return [];
  const opener = own.block.tokens[own.range.first]?.lower ?? '';
  return SENTENCE_OPENERS.has(opener) ? [labelOf(before, 0, 0.7)] : [];
}

function labelOf(sentence: SentenceReading, slot: number, weight: number): Label {
  return { sentence, slot, first: sentence.range.first, last: sentence.range.last, weight };
}

/** A block of the draft that labels another. */
interface LabelAt extends Omit<BlockLabel, 'slot'> {
  readonly at: number;
}

/** The blocks that label a block: heads of its table or the rest of its row, the item that it stands in, a question just before it. */
export function* blockLabels(reading: DraftReading, index: number): Generator<LabelAt> {
  const block = reading.draft.blocks[index];
  if (!block) return;
  const { rowHead, columnHead } = block.cell ?? {};
  for (const at of [rowHead, columnHead])
    if (at !== undefined && at !== index) yield { at, weight: 1, holds: 'always' };
  if (block.cell?.column === 0 && !block.cell.isHeader)
    yield* restOfRow(reading, index, block.cell);
  const parent = block.parents.at(-1);
  if (parent !== undefined && parent !== index) yield { at: parent, weight: 0.7, holds: 'opening' };
  if (reading.blocks[index - 1]?.sentences.at(-1)?.isQuestion === true)
    yield { at: index - 1, weight: ANSWER, holds: 'answer' };
  if (index > 0 && block.headings.at(-1) === index - 1)
    yield { at: index - 1, weight: 0.6, holds: 'reply' };
}

/** `2027 | First prisoners due`: what stands at the head of a row is told by the rest of it. */
function* restOfRow(reading: DraftReading, index: number, cell: Cell): Generator<LabelAt> {
  for (const at of cellsInRow(reading.draft, cell))
    if (at !== index) yield { at, weight: 0.8, holds: 'always' };
}
