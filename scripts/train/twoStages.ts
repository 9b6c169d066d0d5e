import { bagged, boost } from './boosting';
import type { Matrix } from './boosting';
import {
  joined,
  likeliest,
  NEAR_BLOCKS,
  rivalFeatures,
} from '../../server/src/core/claims/weighing/rivals';
import { probability } from '../../server/src/core/claims/weighing/trees';
import type { TreeEnsemble } from '../../server/src/core/claims/weighing/trees';
import type { ScoredGroup } from '../../server/src/core/claims/weighing/rivals';
import type { PairRow, PairTable, ValueGroup } from './pairTable';

/** How likely a value states a fact, by the pair alone. */
const FIRST = { trees: 400, leaves: 64, rate: 0.05, least: 10, ridge: 3, sample: 0.5 };
/** The same of the likeliest fact that it contradicts, with its rivals and neighbours in sight. */
const SECOND = { trees: 300, leaves: 12, rate: 0.03, least: 20, ridge: 10, sample: 0.5, bags: 3 };

export interface FirstStage {
  readonly agreeing: TreeEnsemble;
  readonly apart: TreeEnsemble;
}

export interface SecondStage {
  readonly wrong: TreeEnsemble;
  readonly right: TreeEnsemble;
}

/** Two models, of pairs whose value is right and of those whose value is apart. */
export function firstStage(table: PairTable, isIn: (text: number) => boolean): FirstStage {
  const train = (relation: PairRow['relation']): TreeEnsemble => {
    const rows: PairRow[] = [];
    const weights: number[] = [];
    for (const group of table.groups) {
      if (!isIn(group.text)) continue;
      for (const row of group.rows) {
        if (row.relation !== relation) continue;
        rows.push(row);
        weights.push(group.weight);
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
export function scoresOf({ rows }: ValueGroup, { agreeing, apart }: FirstStage): Float64Array {
  return Float64Array.from(rows, ({ relation, features }) => {
    if (relation === 'unclear') return 0;
    return probability(relation === 'agrees' ? agreeing : apart, features);
  });
}

/** The likeliest fact that a value states, rightly or otherwise. */
export interface Likeliest {
  readonly group: ValueGroup;
  readonly row: PairRow;
  /** The features of the row, then what the rivals and the neighbours score. */
  readonly features: Float32Array;
}

/** The likeliest pair of a value; the others of its text are as published. */
export function likeliestOf(
  relation: 'agrees' | 'apart',
  group: ValueGroup,
  scores: Float64Array,
  others: readonly (readonly [ValueGroup, Float64Array])[],
): Likeliest | undefined {
  const own = scoredGroup(group, scores);
  const best = likeliest(relation, own);
  const row = group.rows[best];
  if (!row) return undefined;
  const near = others
    .filter(
      ([other]) => Math.abs(other.block - group.block) <= NEAR_BLOCKS && !isSameValue(other, group),
    )
    .map(([other, theirs]) => scoredGroup(other, theirs));
  return {
    group,
    row,
    features: joined(row.features, rivalFeatures(own, best, near)),
  };
}

function scoredGroup({ rows, block, sentence }: ValueGroup, scores: Float64Array): ScoredGroup {
  return { rows, scores, block, sentence };
}

/** The value as published, where this one was made wrong. */
function isSameValue(a: ValueGroup, b: ValueGroup): boolean {
  return a.block === b.block && (a.order === b.order || a.start === b.start);
}

/** How likely that fact is meant: where it is contradicted, in a value that was made wrong; else in one that is marked. */
export function secondStage(relation: 'agrees' | 'apart', all: readonly Likeliest[]): TreeEnsemble {
  const standing = relation === 'apart' ? 'wrong' : 'right';
  return bagged(
    matrixOf(all.map(({ features }) => features)),
    Uint8Array.from(all, ({ group, row }) => Number(group.standing === standing && row.isMeant)),
    Float32Array.from(all, ({ group }) => group.weight),
    SECOND,
  );
}

/** Rows of features as one matrix. */
export function matrixOf(rows: readonly Float32Array[]): Matrix {
  const features = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * features);
  rows.forEach((row, i) => {
    values.set(row, i * features);
  });
  return { features, values };
}
