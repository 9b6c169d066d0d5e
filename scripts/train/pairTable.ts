import type { Pair } from '../../server/src/core/claims/weighing/pair';
import { weighedClaim } from '../../server/src/core/claims/claims';
import { featureRows } from '../../server/src/core/claims/weighing/features/all';
import { correctionOf } from '../../server/src/core/verdicts/corrections';
import type { Verdict } from '../../server/src/core/verdicts/finding';
import { verdictOf } from '../../server/src/core/verdicts/judge';
import type { DraftDay } from '../../server/src/core/verdicts/otherTimes';
import { draftEdits } from '../../server/src/core/verdicts/edits/draftEdits';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import type { Mark } from '../../server/src/dataset/marks/mark';
import { Dice } from '../bench/dice';
import { hash, wordsIn } from '../news/corpora';
import type { NewsText } from '../news/corpora';
import { mentionAt, readText } from '../news/draftMentions';
import { mutationsOf } from '../news/mutations';
import type { Mutation } from '../news/mutations';
import { worldIn } from '../news/world';
import type { World } from '../news/world';
import { groupsOf } from './examples';
import type { Group, WeighedDraft } from './examples';

/** A pair of a value and a fact that it may state, as a row of features. */
export interface PairRow {
  readonly subject: string;
  readonly property: string;
  readonly relation: 'agrees' | 'unclear' | 'apart';
  /** The value states this fact. */
  readonly isMeant: boolean;
  /** Said to be wrong, if it is sure: not only another day's figure, or a wish. */
  readonly saysWrong: boolean;
  readonly features: Float32Array;
}

/** A value of a text: as published, or made wrong. */
export interface ValueGroup {
  readonly text: number;
  /** The numbers of its block and of its sentence there. */
  readonly block: number;
  readonly sentence: number;
  /** Its number in the block. */
  readonly order: number;
  /** Where it starts in the text. */
  readonly start: number;
  readonly kind: string;
  /** - plain: without a mark. - right: marked. - differs: marked so. - wrong: made wrong. */
  readonly standing: 'plain' | 'right' | 'differs' | 'wrong';
  /** How much it weighs: what is made wrong several times weighs as much as once. */
  readonly weight: number;
  readonly rows: readonly PairRow[];
}

export interface PairTable {
  readonly texts: readonly {
    readonly id: string;
    readonly author: string;
    readonly world: string;
    readonly words: number;
  }[];
  readonly groups: readonly ValueGroup[];
}

/** What is laid down sentence by sentence weighs more: the rows of judgement, the examples of the datasets, the drafts of the tests. */
export function weightOf({ author, world }: NewsText): number {
  if (author === 'drafts/verdicts.md') return 10;
  return world === 'examples' ? 6 : world === 'drafts' ? 5 : 1;
}

/** All pairs of texts as they are, and of each right value made wrong, `draws` times. */
export function pairTable(texts: readonly NewsText[], draws: number): PairTable {
  const groups: ValueGroup[] = [];
  texts.forEach((text, at) => {
    addPublished(text, at, groups);
    for (let draw = 1; draw <= draws; draw++) addMutated(text, at, draw, draws, groups);
  });
  return {
    texts: texts.map((text) => ({
      id: text.id,
      author: text.author,
      world: text.world,
      words: wordsIn(text.text),
    })),
    groups,
  };
}

function addPublished(text: NewsText, at: number, groups: ValueGroup[]): void {
  const world = worldIn(text.folder);
  const weighed = groupsOf(text.text, text.today, world);
  const found = weighed.groups;
  const markOf = new Map<Group, Mark>();
  for (const mark of text.marks) {
    const nearest = mentionAt(found, mark.span);
    if (nearest) markOf.set(nearest, mark);
  }
  const tagged = new Set(text.tags.filter((tag) => world.factbase.subjects.has(tag)));
  for (const group of found) {
    const mark = markOf.get(group);
    if (mark?.verdict.startsWith('wrong') === true) {
      const isMeant = correctedBy(mark, group, weighed, world, text.text);
      if (group.pairs.some(isMeant)) add(group, at, 'wrong', isMeant, groups, weightOf(text));
      continue;
    }
    if (mark?.verdict === 'outdated') {
      const isMeant = (pair: Pair) => verdictOn(pair, group.company.draft) === 'outdated';
      if (group.pairs.some(isMeant)) add(group, at, 'wrong', isMeant, groups, weightOf(text));
      continue;
    }
    const agreeing = group.pairs.filter(({ relation }) => relation === 'agrees');
    const own = agreeing.filter(({ subject }) => tagged.size === 0 || tagged.has(subject.id));
    const meant = new Set(mark ? (own.length > 0 ? own : agreeing) : []);
    const isOpen = mark?.verdict === 'differs';
    const standing = mark === undefined ? 'plain' : isOpen ? 'differs' : 'right';
    add(
      group,
      at,
      standing,
      (pair) => meant.has(pair),
      groups,
      standing === 'differs' ? 0 : weightOf(text),
    );
  }
}

/** Pairs of which a fact, written in the place of the value, makes what a mark says would be right. */
function correctedBy(
  { span, fix }: Mark,
  { at, block: index }: Group,
  { draft, date, isDated }: WeighedDraft,
  { factbase: { places } }: World,
  text: string,
): (pair: Pair) => boolean {
  const block = draft.blocks[index];
  if (!block) return () => false;
  // Where nothing can be written instead, a word has to say which fact is meant.
  if (fix === undefined) return ({ relation, cue }) => relation === 'apart' && cue !== undefined;
  const desk = { text: block.text, date, isDated, places };
  const wanted = text.slice(0, span.start) + fix + text.slice(span.end);
  return ({ relation, facts }) =>
    relation === 'apart' &&
    facts.some((fact) => {
      const edits = draftEdits(correctionOf({ mention: at.mention }, fact, desk), block, draft);
      return edits !== undefined && applyEdits(text, edits) === wanted;
    });
}

function addMutated(
  text: NewsText,
  at: number,
  draw: number,
  draws: number,
  groups: ValueGroup[],
): void {
  const world = worldIn(text.folder);
  const dice = new Dice(hash(`${text.id}:${String(draw)}`));
  for (const mutation of mutationsOf(text, readText(text.text, text.today, world), world, dice)) {
    if (mutation.kind === 'place') continue;
    const group = mentionAt(groupsOf(mutation.text, text.today, world).groups, mutation.span);
    if (group) add(group, at, 'wrong', isMeantBy(mutation), groups, weightOf(text) / draws);
  }
}

function isMeantBy({ meant }: Mutation): (pair: Pair) => boolean {
  const facts = new Set(meant.map(({ subject, property }) => `${subject} ${property}`));
  return ({ subject, property }) => facts.has(`${subject.id} ${property.id}`);
}

function add(
  group: Group,
  text: number,
  standing: ValueGroup['standing'],
  isMeant: (pair: Pair) => boolean,
  groups: ValueGroup[],
  weight: number,
): void {
  const features = featureRows(group.pairs, group.company);
  const rows = group.pairs.map((pair, i): PairRow => ({
    subject: pair.subject.id,
    property: pair.property.id,
    relation: pair.relation,
    isMeant: isMeant(pair),
    saysWrong: verdictOn(pair, group.company.draft) === 'contradicted',
    features: features[i] ?? new Float32Array(),
  }));
  const { kind } = group.at.mention.value;
  const { block, sentence, order } = group;
  groups.push({
    text,
    start: group.span.start,
    block,
    sentence,
    order,
    kind,
    standing,
    weight,
    rows,
  });
}

/** What there would be to say of a value that is apart from a fact, if that were surely meant. */
function verdictOn(pair: Pair, day: DraftDay): Verdict['kind'] | undefined {
  if (pair.relation !== 'apart') return undefined;
  const [claim] = weighedClaim({ pair, probability: 1 });
  return claim && verdictOf(claim, day)?.kind;
}
