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
  if (!row) return RIVAL_FEATURES.map(() => 0);
  const [agrees, apart, agreesOfOther, apartOfOther] = [0, 1, 2, 3] as const;
  const most: [number, number, number, number] = [0, 0, 0, 0];
  rows.forEach((other, i) => {
    if (other === row || other.relation === 'unclear') return;
    const score = scores[i] ?? 0;
    const isRight = other.relation === 'agrees';
    const own = isRight ? agrees : apart;
    most[own] = Math.max(most[own], score);
    if (other.subject === row.subject) return;
    const others = isRight ? agreesOfOther : apartOfOther;
    most[others] = Math.max(most[others], score);
  });
  return [scores[at] ?? 0, ...most, ...saidRound(group, row, near)];
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

/** What the values of one reach say of a fact. */
class Said {
  #right = 0;
  #apart = 0;
  /** Other properties, and how surely each is stated rightly. */
  readonly #others: unknown[] = [];
  readonly #scores: number[] = [];

  /** A row of the fact itself, or one that states another fact of its subject rightly. */
  add(isOwn: boolean, { relation, property }: Weighed, score: number): void {
    if (!isOwn) this.#addOther(property, score);
    else if (relation === 'agrees') this.#right = Math.max(this.#right, score);
    else if (relation === 'apart') this.#apart = Math.max(this.#apart, score);
  }

  #addOther(property: unknown, score: number): void {
    const at = this.#others.indexOf(property);
    if (at < 0) {
      this.#others.push(property);
      this.#scores.push(Math.max(0, score));
    } else this.#scores[at] = Math.max(this.#scores[at] ?? 0, score);
  }

  /** How surely the fact is stated rightly and otherwise, and how many other facts of its subject are stated rightly. */
  numbers(): readonly [number, number, number] {
    let others = 0;
    for (const score of this.#scores) others += score;
    return [this.#right, this.#apart, others];
  }
}

/** In the sentence, in the block and in the blocks near it. */
function saidRound(
  group: ScoredGroup,
  { subject, property }: Weighed,
  near: readonly ScoredGroup[],
): readonly number[] {
  const reaches = [new Said(), new Said(), new Said()];
  for (const other of near) {
    if (other === group) continue;
    const { rows, scores, block, sentence } = other;
    const isInBlock = block === group.block;
    const nearest = isInBlock && sentence === group.sentence ? 0 : isInBlock ? 1 : 2;
    for (const [i, row] of rows.entries()) {
      if (row.subject !== subject) continue;
      const isOwn = row.property === property;
      if (!isOwn && row.relation !== 'agrees') continue;
      for (const reach of reaches.slice(nearest)) reach.add(isOwn, row, scores[i] ?? 0);
    }
  }
  return reaches.flatMap((one) => one.numbers());
}

/** The row of the second stage: that of the first, then what its rivals and neighbours say. */
export function joined(row: Float32Array, company: readonly number[]): Float32Array {
  const whole = new Float32Array(row.length + company.length);
  whole.set(row);
  whole.set(company, row.length);
  return whole;
}
