import { boost, probability } from './boosting';
import type { Boosted, Matrix } from './boosting';
import type { PairRow, PairTable, ValueGroup } from './pairTable';

/** How likely a value states a fact, by the pair alone. */
const FIRST = { trees: 200, leaves: 12, rate: 0.07, least: 30, ridge: 3 };
/** The same of the likeliest fact that it contradicts, with its rivals and neighbours in sight. */
const SECOND = { trees: 160, leaves: 8, rate: 0.06, least: 20, ridge: 3 };

export interface TwoStages {
  readonly agreeing: Boosted;
  readonly apart: Boosted;
}

/** So much a wrong value weighs against a published one: each was drawn several times. */
function weightOf({ standing }: ValueGroup, draws: number): number {
  if (standing === 'differs') return 0;
  return standing === 'wrong' ? 1 / draws : 1;
}

/** Two models, of pairs whose value is right and of those whose value is apart. */
export function firstStage(
  table: PairTable,
  draws: number,
  isIn: (text: number) => boolean,
): TwoStages {
  const train = (relation: PairRow['relation']): Boosted => {
    const rows: PairRow[] = [];
    const weights: number[] = [];
    for (const group of table.groups) {
      if (!isIn(group.text)) continue;
      for (const row of group.rows) {
        if (row.relation !== relation) continue;
        rows.push(row);
        weights.push(weightOf(group, draws));
      }
    }
    return boost(
      matrixOf(rows.map(({ features }) => features)),
      Uint8Array.from(rows, ({ isMeant }) => Number(isMeant)),
      Float32Array.from(weights),
      FIRST,
    );
  };
  return { agreeing: train('agrees'), apart: train('apart') };
}

/** The first stage's probability of each row of a group. */
export function scoresOf({ rows }: ValueGroup, { agreeing, apart }: TwoStages): Float64Array {
  return Float64Array.from(rows, ({ relation, features }) => {
    if (relation === 'unclear') return 0;
    return probability(relation === 'agrees' ? agreeing : apart, features);
  });
}

/** The likeliest fact that a value contradicts. */
export interface Contradiction {
  readonly group: ValueGroup;
  readonly row: PairRow;
  /** The features of the row, then what the rivals and the neighbours score. */
  readonly features: Float32Array;
}

/** In UTF-16 units: about a sentence or two, a paragraph. */
const NEAR = [150, 600, Infinity];

/** The contradictions of one text's groups, which are all as published but for one that may be wrong. */
export function contradictionOf(
  group: ValueGroup,
  scores: Float64Array,
  others: readonly (readonly [ValueGroup, Float64Array])[],
): Contradiction | undefined {
  let best = -1;
  group.rows.forEach(({ relation }, i) => {
    if (relation === 'apart' && (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0))) best = i;
  });
  const row = group.rows[best];
  if (!row) return undefined;
  const most = (is: (other: PairRow) => boolean) =>
    group.rows.reduce((top, other, i) => (is(other) ? Math.max(top, scores[i] ?? 0) : top), 0);
  const neighbours = NEAR.flatMap((reach) => {
    let [right, apart] = [0, 0];
    const ofSubject = new Map<string, number>();
    for (const [other, own] of others) {
      if (other.start === group.start || Math.abs(other.start - group.start) > reach) continue;
      other.rows.forEach(({ subject, property, relation }, i) => {
        const score = own[i] ?? 0;
        if (subject !== row.subject) return;
        if (property !== row.property) {
          if (relation === 'agrees')
            ofSubject.set(property, Math.max(ofSubject.get(property) ?? 0, score));
        } else if (relation === 'agrees') right = Math.max(right, score);
        else if (relation === 'apart') apart = Math.max(apart, score);
      });
    }
    return [right, apart, [...ofSubject.values()].reduce((sum, score) => sum + score, 0)];
  });
  const own = scores[best] ?? 0;
  return {
    group,
    row,
    features: Float32Array.from([
      ...row.features,
      own,
      most(({ relation }) => relation === 'agrees'),
      most((other) => other.relation === 'apart' && other !== row),
      most((other) => other.relation === 'apart' && other.subject !== row.subject),
      ...neighbours,
    ]),
  };
}

export function secondStage(all: readonly Contradiction[], draws: number): Boosted {
  return boost(
    matrixOf(all.map(({ features }) => features)),
    Uint8Array.from(all, ({ group, row }) => Number(group.standing === 'wrong' && row.isMeant)),
    Float32Array.from(all, ({ group }) => weightOf(group, draws)),
    SECOND,
  );
}

function matrixOf(rows: readonly Float32Array[]): Matrix {
  const features = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * features);
  rows.forEach((row, i) => {
    values.set(row, i * features);
  });
  return { features, values };
}
