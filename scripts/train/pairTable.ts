import { FEATURES } from '../../server/src/core/claims/weighing/features/all';
import { overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import type { Mark } from '../../server/src/dataset/marks/mark';
import { Dice } from '../bench/dice';
import { hash, wordsIn } from '../news/corpora';
import type { NewsText } from '../news/corpora';
import { readText } from '../news/draftMentions';
import { mutationsOf } from '../news/mutations';
import type { Mutation } from '../news/mutations';
import { worldIn } from '../news/world';
import { groupsOf } from './examples';
import type { Group } from './examples';

/** A pair of a value and a fact that it may state, as a row of features. */
export interface PairRow {
  /** Which text, and which of the `groups`. */
  readonly text: number;
  readonly group: number;
  readonly subject: string;
  readonly property: string;
  readonly relation: 'agrees' | 'unclear' | 'apart';
  /** The value states this fact. */
  readonly isMeant: boolean;
  readonly features: Float32Array;
}

/** A value of a text: as published, or made wrong. */
export interface ValueGroup {
  readonly text: number;
  readonly start: number;
  readonly kind: string;
  /** - plain: without a mark. - right: marked. - differs: marked so. - wrong: made wrong. */
  readonly standing: 'plain' | 'right' | 'differs' | 'wrong';
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

/** All pairs of texts as they are, and of each right value made wrong, `draws` times. */
export function pairTable(texts: readonly NewsText[], draws: number): PairTable {
  const groups: ValueGroup[] = [];
  texts.forEach((text, at) => {
    addPublished(text, at, groups);
    for (let draw = 1; draw <= draws; draw++) addMutated(text, at, draw, groups);
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
  const found = groupsOf(text.text, world);
  const markOf = new Map<Group, Mark>();
  for (const mark of text.marks) {
    const nearest = nearestTo(mark.span, found);
    if (nearest) markOf.set(nearest, mark);
  }
  const tagged = new Set(text.tags.filter((tag) => world.factbase.subjects.has(tag)));
  for (const group of found) {
    const mark = markOf.get(group);
    if (mark?.verdict.startsWith('wrong') === true) continue;
    const agreeing = group.pairs.filter(({ relation }) => relation === 'agrees');
    const own = agreeing.filter(({ subject }) => tagged.size === 0 || tagged.has(subject.id));
    const meant = new Set(mark ? (own.length > 0 ? own : agreeing) : []);
    const standing =
      mark === undefined ? 'plain' : mark.verdict === 'differs' ? 'differs' : 'right';
    add(group, at, standing, (pair) => meant.has(pair), groups);
  }
}

function addMutated(text: NewsText, at: number, draw: number, groups: ValueGroup[]): void {
  const world = worldIn(text.folder);
  const dice = new Dice(hash(`${text.id}:${String(draw)}`));
  for (const mutation of mutationsOf(text, readText(text.text, world), world, dice)) {
    if (mutation.kind === 'place') continue;
    const group = nearestTo(mutation.span, groupsOf(mutation.text, world));
    if (group) add(group, at, 'wrong', isMeantBy(mutation), groups);
  }
}

function isMeantBy({ meant }: Mutation): (pair: Group['pairs'][number]) => boolean {
  const facts = new Set(meant.map(({ subject, property }) => `${subject} ${property}`));
  return ({ subject, property }) => facts.has(`${subject.id} ${property.id}`);
}

function add(
  group: Group,
  text: number,
  standing: ValueGroup['standing'],
  isMeant: (pair: Group['pairs'][number]) => boolean,
  groups: ValueGroup[],
): void {
  const index = groups.length;
  const rows = group.pairs.map((pair): PairRow => ({
    text,
    group: index,
    subject: pair.subject.id,
    property: pair.property.id,
    relation: pair.relation,
    isMeant: isMeant(pair),
    features: Float32Array.from(FEATURES, ({ of }) => of(pair, group.company)),
  }));
  const kind = group.pairs[0]?.at.mention.value.kind ?? '';
  groups.push({ text, start: group.span.start, kind, standing, rows });
}

function nearestTo(span: Span, groups: readonly Group[]): Group | undefined {
  const off = (group: Group) =>
    Math.abs(group.span.start - span.start) + Math.abs(group.span.end - span.end);
  return groups.filter((group) => overlaps(group.span, span)).sort((a, b) => off(a) - off(b))[0];
}
