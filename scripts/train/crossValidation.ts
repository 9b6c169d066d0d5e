import { unlessRight } from '../../server/src/core/claims/weighing/decisions';
import { probability } from '../../server/src/core/claims/weighing/trees';
import type { TreeEnsemble } from '../../server/src/core/claims/weighing/trees';
import type { Folds } from './folds';
import type { PairTable, ValueGroup } from './pairTable';
import { firstStage, likeliestOf, scoresOf, secondStage } from './twoStages';
import type { Likeliest, SecondStage } from './twoStages';

/** What a model that hadn't seen a text says of one of its values, or of a country. */
export interface Judged {
  readonly group: Pick<ValueGroup, 'text' | 'kind' | 'standing' | 'weight'>;
  /** How likely it is a wrong statement of a fact (0 where it can only be another day's), and whether that is the fact that it was made to contradict. */
  readonly wrong: number;
  readonly isRightFact: boolean;
  /** How likely it states a fact rightly. */
  readonly right: number;
}

/** A value's likeliest facts, told by a first stage that hadn't seen its text. */
export interface Seen {
  readonly group: ValueGroup;
  readonly apart: Likeliest | undefined;
  readonly agreeing: Likeliest | undefined;
}

/** For each fold the values of its texts, scored by first stages trained on the other folds (on those texts of them that are `used`). */
export function scoredByFold(
  table: PairTable,
  folds: Folds,
  isUsed: (text: number) => boolean = () => true,
): readonly (readonly Seen[])[] {
  const scores = new Map<ValueGroup, Float64Array>();
  const byFold = Array.from({ length: Math.max(...folds) + 1 }, (_, fold) =>
    table.groups.filter(({ text }) => folds[text] === fold),
  );
  byFold.forEach((groups, fold) => {
    const first = firstStage(table, (text) => folds[text] !== fold && isUsed(text));
    for (const group of groups) scores.set(group, scoresOf(group, first));
  });
  const published = publishedOf(table, scores);
  return byFold.map((groups) =>
    groups.map((group): Seen => {
      const own = scores.get(group) ?? new Float64Array();
      const others = published.get(group.text) ?? [];
      return {
        group,
        apart: likeliestOf('apart', group, own, others),
        agreeing: likeliestOf('agrees', group, own, others),
      };
    }),
  );
}

type Scored = readonly [ValueGroup, Float64Array];

function publishedOf(
  { groups }: PairTable,
  scores: ReadonlyMap<ValueGroup, Float64Array>,
): ReadonlyMap<number, readonly Scored[]> {
  const published = new Map<number, Scored[]>();
  for (const group of groups) {
    if (group.standing === 'wrong') continue;
    const list = published.get(group.text) ?? [];
    published.set(group.text, list);
    list.push([group, scores.get(group) ?? new Float64Array()]);
  }
  return published;
}

/** The second stage, learned from values that the first stage hadn't seen. */
export function secondStageOf(seen: readonly Seen[]): SecondStage {
  return {
    wrong: secondStage(
      'apart',
      seen.flatMap(({ apart }) => apart ?? []),
    ),
    right: secondStage(
      'agrees',
      seen.flatMap(({ agreeing }) => agreeing ?? []),
    ),
  };
}

/** Each text is judged by models trained on the texts of the other folds. */
export function crossValidated(
  byFold: readonly (readonly Seen[])[],
  isUsed: (text: number) => boolean = () => true,
): readonly Judged[] {
  return byFold.flatMap((seen, fold) => {
    const others = byFold.filter((_, other) => other !== fold).flat();
    const { wrong, right } = secondStageOf(others.filter(({ group }) => isUsed(group.text)));
    const of = (model: TreeEnsemble, one: Likeliest | undefined) =>
      one ? probability(model, one.features) : 0;
    return seen.map(({ group, apart, agreeing }): Judged => {
      const rightly = of(right, agreeing);
      return {
        group,
        wrong: apart?.row.saysWrong === true ? unlessRight(of(wrong, apart), rightly) : 0,
        isRightFact: apart?.row.isMeant ?? false,
        right: rightly,
      };
    });
  });
}
