import { bodyStart } from '../../text/bodyStart';
import type { Block, Draft } from '../../text/draft';
import { citationsIn } from '../reading/citedSources';
import type { DraftReading } from '../reading/draftReading';
import { BLOCKS_BACK, FAR, OPENINGS, SECTION_BACK } from './distanceScale';
import { groupBy } from '../lexicon/grouping';
import { keysOf } from '../reading/clues';
import { blockLabels } from './labels';
import type { Lexicon } from '../lexicon/lexicon';
import type { BlockLabel, Passage, Scope } from './passage';
import type { BlockReading } from '../reading/blockReading';
import { cellsAtTop, cellsInRow, cornerOf } from './tableCells';

/** A passage and where its blocks stand: for each slot an index into the draft's blocks; -1 for a title of the front matter. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly at: readonly number[];
}

/** A block of the draft with what surrounds it and may tell what it speaks of; nothing where the block holds nothing to judge. */
export function passageAt(
  reading: DraftReading,
  index: number,
  lexicon: Lexicon,
): PlacedPassage | undefined {
  const own = reading.blocks[index];
  const block = reading.draft.blocks[index];
  if (!own || !block || own.isIdle) return undefined;
  const slots = new Slots(index, own);
  const scopes: Scope[] = [];
  for (const { at, distance, sentence, isTied } of scopesOf(reading, index)) {
    const other = at < 0 ? reading.title : reading.blocks[at];
    if (!other || keysOf(other, sentence).size === 0) continue;
    scopes.push({
      slot: slots.of(at, other),
      distance,
      isTied: isTied === true,
      ...(sentence === undefined ? {} : { sentence }),
    });
  }
  const labels: BlockLabel[] = [];
  for (const { at, ...label } of blockLabels(reading, index)) {
    const other = reading.blocks[at];
    if (other) labels.push({ ...label, slot: slots.of(at, other) });
  }
  const citations = citationsIn(reading.draft, block, lexicon);
  const { blocks, at } = slots;
  return {
    passage: { blocks, kind: block.kind, scopes, labels, citations },
    at,
  };
}

/** Gives each block one slot, the own block the first. */
class Slots {
  readonly blocks: [BlockReading, ...BlockReading[]];
  readonly at: number[];

  constructor(index: number, own: BlockReading) {
    this.blocks = [own];
    this.at = [index];
  }

  of(at: number, reading: BlockReading): number {
    const known = this.at.indexOf(at);
    if (known >= 0) return known;
    this.at.push(at);
    return this.blocks.push(reading) - 1;
  }
}

/** A block of the draft, or one sentence of it, and how far it stands. */
interface ScopeAt {
  readonly at: number;
  readonly distance: number;
  readonly sentence?: number;
  readonly isTied?: boolean;
}

const TITLE = -1;

function* scopesOf(reading: DraftReading, index: number): Generator<ScopeAt> {
  for (const scope of structure(reading, index)) yield { ...scope, isTied: true };
  yield* before(reading, index);
  yield* sectionBefore(reading, index);
  yield* framing(reading, index);
}

/** What the layout ties to the block: its table's heads, the items round it, the headings above. */
function* structure(reading: DraftReading, index: number): Generator<ScopeAt> {
  const block = reading.draft.blocks[index];
  if (!block) return;
  if (block.cell) yield* tableScopes(reading.draft, index);
  for (const [level, at] of [...block.parents].reverse().entries()) {
    if (at !== index) yield { at, distance: FAR.parent * (level + 1) };
  }
  for (const [level, at] of [...block.headings].reverse().entries()) {
    yield { at, distance: headingDistance(reading, index, at, level) };
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
  return isAnswered && reading.blocks[index]?.sentences[0]?.isShort === true
    ? FAR.answered
    : FAR.heading + FAR.level * level;
}

/** The sentences that refer to a footnote. */
function* footnoteScopes(reading: DraftReading, label: string): Generator<ScopeAt> {
  for (const { at, offset } of footnoteRefsOf(reading.draft).get(label) ?? []) {
    const sentences = reading.blocks[at]?.sentences ?? [];
    const sentence = sentences.findLastIndex(
      (one) => (one.block.tokens[one.range.first]?.start ?? 0) <= offset,
    );
    if (sentence >= 0) yield { at, sentence, distance: FAR.parent };
  }
}

interface RefAt {
  readonly at: number;
  readonly offset: number;
}

const footnoteRefs = new WeakMap<Draft, ReadonlyMap<string, readonly RefAt[]>>();

/** Where each footnote is referred to, by its label. */
function footnoteRefsOf(draft: Draft): ReadonlyMap<string, readonly RefAt[]> {
  const known = footnoteRefs.get(draft);
  if (known) return known;
  const refs = draft.blocks.flatMap(({ footnoteRefs: own }, at) =>
    own.map(({ at: offset, label }) => ({ at, offset, label })),
  );
  const found = groupBy(refs, ({ label }) => [label]);
  footnoteRefs.set(draft, found);
  return found;
}

function* tableScopes(draft: Draft, index: number): Generator<ScopeAt> {
  const own = draft.blocks[index]?.cell;
  if (!own) return;
  const { rowHead, columnHead } = own;
  for (const at of [rowHead, columnHead])
    if (at !== undefined && at !== index) yield { at, distance: FAR.header };
  const met = new Set([index, rowHead, columnHead]);
  const unmet = (at: number | undefined): at is number =>
    at !== undefined && !met.has(at) && met.add(at).size > 0;
  const corner = cornerOf(draft, own);
  if (unmet(corner)) yield { at: corner, distance: FAR.corner };
  const inRow = own.column === 0 ? FAR.header : FAR.cousin;
  for (const at of cellsInRow(draft, own).filter(unmet)) yield { at, distance: inRow };
  for (const at of cellsAtTop(draft, own).filter(unmet)) yield { at, distance: FAR.cousin };
}

/** The blocks before it under the same heading; what leads into a list is near to all its items. */
function* before({ draft }: DraftReading, index: number): Generator<ScopeAt> {
  const { blocks } = draft;
  const own = blocks[index];
  if (!own) return;
  const heading = own.headings.at(-1);
  const corner = own.cell && cornerOf(draft, own.cell);
  let distance: number = FAR.block;
  let isInList = own.kind === 'item';
  for (let at = (corner ?? index) - 1, met = 0; at >= 0 && met < BLOCKS_BACK; at--) {
    if (isInList && distance >= FAR.opening) at = beforeItems(draft, at);
    const block = blocks[at];
    if (!block || isOtherSection(block, heading)) break;
    if (own.parents.includes(at)) continue;
    const leadsIn = isInList && block.kind !== 'item';
    if (leadsIn || distance < FAR.opening)
      yield {
        at,
        distance: leadsIn ? leadInDistance(block.text) : distance,
        isTied: isInList || at + 1 === corner,
      };
    if (leadsIn) isInList = false;
    if (!isInList) met++;
    distance += isInList ? FAR.sibling : FAR.sentence;
  }
}

function isOtherSection({ kind, headings }: Block, heading: number | undefined): boolean {
  return kind === 'heading' || kind === 'field' || headings.at(-1) !== heading;
}

const itemStarts = new WeakMap<Draft, readonly number[]>();

/** The nearest block at or before `index` that is no list item; -1 where there is none. */
export function beforeItems(draft: Draft, index: number): number {
  let starts = itemStarts.get(draft);
  if (!starts) {
    let last = -1;
    starts = draft.blocks.map(({ kind }, at) => (kind === 'item' ? last : (last = at)));
    itemStarts.set(draft, starts);
  }
  return starts[index] ?? -1;
}

function leadInDistance(text: string): number {
  return /[:?]\s*$/.test(text.slice(-40)) ? FAR.leadIn : FAR.block;
}

/** A heading that asks about `that` or `it` goes on from the section before. */
function* sectionBefore(reading: DraftReading, index: number): Generator<ScopeAt> {
  const own = reading.draft.blocks[index]?.headings.at(-1);
  const asked = own === undefined ? undefined : reading.blocks[own]?.sentences.at(-1);
  if (own === undefined || asked?.isQuestion !== true || asked.places.length > 0) return;
  const level = reading.draft.blocks[own]?.level;
  let distance: number = FAR.block;
  for (let at = own - 1; at >= 0 && at >= own - SECTION_BACK && distance <= FAR.title; at--) {
    yield { at, distance };
    const block = reading.draft.blocks[at];
    if (block?.kind === 'heading' && (block.level ?? 0) < (level ?? 0)) return;
    if (block?.kind === 'heading') distance += FAR.level;
  }
}

/** The draft's title and its first words. */
function* framing(reading: DraftReading, index: number): Generator<ScopeAt> {
  if (reading.title && reading.title !== reading.blocks[index])
    yield { at: TITLE, distance: FAR.title, isTied: true };
  const first = bodyStart(reading.draft);
  for (let at = first; at < Math.min(index, first + OPENINGS); at++)
    yield { at, distance: FAR.opening };
}
