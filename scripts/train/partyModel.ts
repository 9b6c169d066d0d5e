import { probability } from '../../server/src/core/claims/weighing/trees';
import type { TreeEnsemble } from '../../server/src/core/claims/weighing/trees';
import { bagged } from './boosting';
import type { Judged } from './crossValidation';
import type { Folds } from './folds';
import type { PlaceValue } from './partyTable';
import { matrixOf } from './twoStages';

const OPTIONS = { trees: 300, leaves: 16, rate: 0.04, least: 10, ridge: 3, sample: 0.5, bags: 2 };

/** How likely a place stands where a party belongs, learned from the texts that are `in`. */
export function partyModel(
  places: readonly PlaceValue[],
  isIn: (text: number) => boolean,
): TreeEnsemble {
  const own = places.filter(({ text }) => isIn(text));
  const rows = own.flatMap(({ rows: pairs, weight }) =>
    pairs.map(({ features, isMeant }) => ({ features, isMeant, weight })),
  );
  return bagged(
    matrixOf(rows.map(({ features }) => features)),
    Uint8Array.from(rows, ({ isMeant }) => Number(isMeant)),
    Float32Array.from(rows, ({ weight }) => weight),
    OPTIONS,
  );
}

/** Each text's places are judged by models trained on the texts of the other folds. */
export function judgedPlaces(places: readonly PlaceValue[], folds: Folds): readonly Judged[] {
  const all = [...new Set(folds)];
  return all.flatMap((fold) => {
    const model = partyModel(places, (text) => folds[text] !== fold);
    return places.filter(({ text }) => folds[text] === fold).map((one) => judged(one, model));
  });
}

function judged({ text, isWrong, weight, rows }: PlaceValue, model: TreeEnsemble): Judged {
  let [wrong, isRightFact] = [0, false];
  for (const { features, isMeant } of rows) {
    const p = probability(model, features);
    if (p > wrong) [wrong, isRightFact] = [p, isMeant];
  }
  const standing = isWrong ? 'wrong' : 'plain';
  return { group: { text, kind: 'place', standing, weight }, wrong, isRightFact, right: 0 };
}
