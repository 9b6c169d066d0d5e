import type { Draft } from '../text/draft';
import { cellsAtTop, cellsInRow, cornerOf } from './tableCells';
import type { BlockReading, SentenceReading } from './reading';

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
  answered: 2,
  parent: 3,
  corner: 3,
  cousin: 6,
  leadIn: 8,
  sentence: 10,
  heading: 14,
  level: 4,
  block: 12,
  sibling: 2,
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
    if (!before) break;
    const isAnswered = back === 1 && before.isQuestion && isShort(own[sentence]);
    const distance = isAnswered ? FAR.answered : FAR.sentence + (back - 1) * 3;
    scopes.push({ sentence: before, block, distance });
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
    ...sectionBefore(reading, index),
    ...framing(reading, index),
  ]);
}

/** An answer is at most this many tokens long, else the question before it isn't what it answers. */
const SHORT_ANSWER = 14;

/** True for a sentence that may answer the question before it. */
export function isShort(sentence: SentenceReading | undefined): boolean {
  return sentence !== undefined && sentence.range.last - sentence.range.first <= SHORT_ANSWER;
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
    yield* whole(reading, heading, headingDistance(reading, index, heading, level));
  }
  if (block.footnote !== undefined) yield* footnoteScopes(reading, block.footnote);
}

/** A heading that asks is answered by what stands right below it. */
function headingDistance(
  reading: DraftReading,
  index: number,
  heading: number,
  level: number,
): number {
  const sentences = reading.blocks[heading]?.sentences ?? [];
  const isAnswered = heading === index - 1 && sentences.at(-1)?.isQuestion === true;
  return isAnswered && isShort(reading.blocks[index]?.sentences[0])
    ? FAR.answered
    : FAR.heading + FAR.level * level;
}

/** The sentences that refer to a footnote. */
function* footnoteScopes(reading: DraftReading, label: string): Generator<Scope> {
  for (const [index, { footnoteRefs }] of reading.draft.blocks.entries()) {
    for (const { span } of footnoteRefs.filter((ref) => ref.label === label)) {
      const sentences = reading.blocks[index]?.sentences ?? [];
      const sentence = sentences
        .filter((one) => (one.block.tokens[one.range.first]?.start ?? 0) <= span.start)
        .at(-1);
      if (sentence) yield { sentence, block: index, distance: FAR.parent };
    }
  }
}

function* tableScopes(reading: DraftReading, index: number): Generator<Scope> {
  const own = reading.draft.blocks[index]?.cell;
  if (!own) return;
  if (own.rowHead !== undefined && own.rowHead !== index)
    yield* whole(reading, own.rowHead, FAR.header);
  if (own.columnHead !== undefined && own.columnHead !== index)
    yield* whole(reading, own.columnHead, FAR.header);
  const { draft } = reading;
  const met = new Set([index, own.rowHead, own.columnHead]);
  const unmet = (at: number | undefined): at is number =>
    at !== undefined && !met.has(at) && met.add(at).size > 0;
  const corner = cornerOf(draft, own);
  if (unmet(corner)) yield* whole(reading, corner, FAR.corner);
  const inRow = own.column === 0 ? FAR.header : FAR.cousin;
  for (const at of cellsInRow(draft, own).filter(unmet)) yield* whole(reading, at, inRow);
  for (const at of cellsAtTop(draft, own).filter(unmet)) yield* whole(reading, at, FAR.cousin);
}

/** The blocks before it under the same heading; what leads into a list is near to all its items. */
function* before(reading: DraftReading, index: number): Generator<Scope> {
  const { blocks } = reading.draft;
  const own = blocks[index];
  if (!own) return;
  const heading = own.headings.at(-1);
  let distance: number = FAR.block;
  let isInList = own.kind === 'item';
  for (let at = index - 1, met = 0; at >= 0 && met < BLOCKS_BACK; at--) {
    const block = blocks[at];
    if (!block || block.headings.at(-1) !== heading || block.kind === 'heading') break;
    if ((block.cell && block.cell.table === own.cell?.table) || own.parents.includes(at)) continue;
    const leadsIn = isInList && block.kind !== 'item';
    if (leadsIn || distance < FAR.opening)
      yield* whole(reading, at, leadsIn ? leadInDistance(block.text) : distance);
    if (leadsIn) isInList = false;
    if (!isInList) met++;
    distance += isInList ? FAR.sibling : FAR.sentence;
  }
}

function leadInDistance(text: string): number {
  return /[:?]\s*$/.test(text) ? FAR.leadIn : FAR.block;
}

/** A heading that asks about `that` or `it` goes on from the section before. */
function* sectionBefore(reading: DraftReading, index: number): Generator<Scope> {
  const own = reading.draft.blocks[index]?.headings.at(-1);
  const asked = own === undefined ? undefined : reading.blocks[own]?.sentences.at(-1);
  if (own === undefined || asked?.isQuestion !== true || asked.places.length > 0) return;
  const level = reading.draft.blocks[own]?.level;
  let distance: number = FAR.block;
  for (let at = own - 1; at >= 0 && distance <= FAR.title; at--) {
    yield* whole(reading, at, distance);
    const block = reading.draft.blocks[at];
    if (block?.kind === 'heading' && (block.level ?? 0) < (level ?? 0)) return;
    if (block?.kind === 'heading') distance += FAR.level;
  }
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
