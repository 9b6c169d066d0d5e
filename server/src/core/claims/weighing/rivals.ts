import type { Relation } from '../../values/relate';

/** A pair as far as the second stage knows it; subjects and properties are compared, and nothing else is done with them. */
export interface Weighed {
  readonly subject: unknown;
  readonly property: unknown;
  readonly relation: Relation;
}

/** A value with its pairs, what the first stage gave each (from 0 to 1), and where it stands in its draft. */
export interface ScoredGroup {
  readonly rows: readonly Weighed[];
  readonly scores: ArrayLike<number>;
  readonly block: number;
  readonly sentence: number;
}

/** So many blocks before and behind count as near. */
export const NEAR_BLOCKS = 4;

/** The likeliest fact that a value states rightly (`agrees`) or otherwise (`apart`): an index into its rows; -1 where there is none. */
export function likeliest(
  wanted: Relation,
  { rows, scores }: Pick<ScoredGroup, 'rows' | 'scores'>,
): number {
  let best = -1;
  rows.forEach(({ relation }, i) => {
    if (relation === wanted && (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0))) best = i;
  });
  return best;
}

/** What the first stage's scores say of one of its rows: its own, its rivals', and what stands near it. */
export function rivalFeatures(
  group: ScoredGroup,
  at: number,
  near: readonly ScoredGroup[],
): readonly number[] {
  const { rows, scores } = group;
  const row = rows[at];
  const most = (is: (other: Weighed) => boolean) =>
    rows.reduce((top, other, i) => (is(other) ? Math.max(top, scores[i] ?? 0) : top), 0);
  return [
    scores[at] ?? 0,
    most((other) => other.relation === 'agrees' && other !== row),
    most((other) => other.relation === 'apart' && other !== row),
    most((other) => other.relation === 'agrees' && other.subject !== row?.subject),
    most((other) => other.relation === 'apart' && other.subject !== row?.subject),
    ...REACHES.flatMap((isIn) =>
      row
        ? said(
            row,
            near.filter((other) => other !== group && isIn(group, other)),
          )
        : [0, 0, 0],
    ),
  ];
}

/** The names of `rivalFeatures`, in their order. */
export const RIVAL_FEATURES: readonly string[] = [
  'own score',
  'best other that agrees',
  'best other that is apart',
  'best that agrees of another subject',
  'best that is apart of another subject',
  ...['sentence', 'block', 'near blocks'].flatMap((reach) => [
    `fact right in ${reach}`,
    `fact apart in ${reach}`,
    `other facts right in ${reach}`,
  ]),
];

const REACHES: readonly ((a: ScoredGroup, b: ScoredGroup) => boolean)[] = [
  (a, b) => a.block === b.block && a.sentence === b.sentence,
  (a, b) => a.block === b.block,
  (a, b) => Math.abs(a.block - b.block) <= NEAR_BLOCKS,
];

/** How surely neighbours state the fact rightly and otherwise, and how many other facts of its subject they state rightly. */
function said({ subject, property }: Weighed, near: readonly ScoredGroup[]): readonly number[] {
  let [right, apart] = [0, 0];
  const others = new Map<unknown, number>();
  for (const { rows, scores } of near)
    rows.forEach((other, i) => {
      if (other.subject !== subject) return;
      const score = scores[i] ?? 0;
      if (other.property !== property) {
        if (other.relation === 'agrees')
          others.set(other.property, Math.max(others.get(other.property) ?? 0, score));
      } else if (other.relation === 'agrees') right = Math.max(right, score);
      else if (other.relation === 'apart') apart = Math.max(apart, score);
    });
  return [right, apart, [...others.values()].reduce((sum, score) => sum + score, 0)];
}

/** The row of the second stage: that of the first, then what its rivals and neighbours say. */
export function joined(row: Float32Array, company: readonly number[]): Float32Array {
  const whole = new Float32Array(row.length + company.length);
  whole.set(row);
  whole.set(company, row.length);
  return whole;
}
