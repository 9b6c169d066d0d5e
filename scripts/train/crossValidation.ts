import { probability } from './boosting';
import type { PairTable, ValueGroup } from './pairTable';
import { contradictionOf, firstStage, scoresOf, secondStage } from './twoStages';
import type { Contradiction } from './twoStages';

/** What a model that hadn't seen a text says of its values. */
export interface Judged {
  readonly group: ValueGroup;
  /** How likely it contradicts a fact, and whether that is the fact that it was made to contradict. */
  readonly wrong: number;
  readonly isRightFact: boolean;
  /** How likely it states a fact rightly. */
  readonly right: number;
}

/** Each text is judged by models trained on the texts of the other folds; the second stage learns from first stages that hadn't seen its texts. */
export function crossValidated(
  table: PairTable,
  folds: readonly number[],
  draws: number,
): readonly Judged[] {
  const count = Math.max(...folds) + 1;
  const scores = new Map<ValueGroup, Float64Array>();
  const byFold = Array.from({ length: count }, (_, fold) =>
    table.groups.filter(({ text }) => folds[text] === fold),
  );
  byFold.forEach((groups, fold) => {
    const first = firstStage(table, draws, (text) => folds[text] !== fold);
    for (const group of groups) scores.set(group, scoresOf(group, first));
  });
  const published = new Map<number, (readonly [ValueGroup, Float64Array])[]>();
  for (const group of table.groups) {
    if (group.standing === 'wrong') continue;
    const list = published.get(group.text) ?? [];
    published.set(group.text, list);
    list.push([group, scores.get(group) ?? new Float64Array()]);
  }
  const contradictions = byFold.map((groups) =>
    groups.flatMap(
      (group) =>
        contradictionOf(
          group,
          scores.get(group) ?? new Float64Array(),
          published.get(group.text) ?? [],
        ) ?? [],
    ),
  );
  return byFold.flatMap((groups, fold) => {
    const train = contradictions.filter((_, other) => other !== fold).flat();
    const second = secondStage(train, draws);
    const found = new Map<ValueGroup, Contradiction>(
      (contradictions[fold] ?? []).map((one) => [one.group, one]),
    );
    return groups.map((group): Judged => {
      const own = found.get(group);
      const all = scores.get(group);
      const right = group.rows.reduce(
        (most, { relation }, i) => (relation === 'agrees' ? Math.max(most, all?.[i] ?? 0) : most),
        0,
      );
      return {
        group,
        wrong: own ? probability(second, own.features) : 0,
        isRightFact: own?.row.isMeant ?? false,
        right,
      };
    });
  });
}

/** So many false alarms in 10,000 words. */
const RATES = [0.5, 1, 2, 5, 10];

/** A line: at each rate of false alarms the share of wrong values that are found; then hovers. */
export function curve(name: string, judged: readonly Judged[], words: number): string {
  const alarms = judged
    .filter(({ group }) => group.standing === 'plain' || group.standing === 'right')
    .map(({ wrong }) => wrong)
    .sort((a, b) => b - a);
  const mutated = judged.filter(({ group }) => group.standing === 'wrong');
  const shares = RATES.map((rate) => {
    const threshold = alarms[Math.floor((rate * words) / 10_000)] ?? 0;
    const found = mutated.filter(({ wrong, isRightFact }) => isRightFact && wrong > threshold);
    return `${percent(found.length, mutated.length)} at ${String(rate)} (p > ${threshold.toFixed(2)})`;
  });
  const right = judged.filter(({ group }) => group.standing === 'right');
  const plain = judged.filter(({ group }) => group.standing === 'plain');
  const vouched = (all: readonly Judged[]) => all.filter((one) => one.right > HOVER).length;
  return `${name}: of ${String(mutated.length)} wrong values ${shares.join(', ')}; hovers on ${percent(vouched(right), right.length)} of right values and on ${percent(vouched(plain), plain.length)} of those without a mark`;
}

const HOVER = 0.3;

function percent(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}

/** How often what was given a probability came true, by tenths. */
export function calibration(judged: readonly Judged[], draws: number): string {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, came: 0, all: 0 }));
  for (const { group, wrong, isRightFact } of judged) {
    const bin = bins[Math.min(9, Math.floor(wrong * 10))];
    if (!bin || group.standing === 'differs') continue;
    const weight = group.standing === 'wrong' ? 1 / draws : 1;
    bin.all += weight;
    bin.sum += weight * wrong;
    if (group.standing === 'wrong' && isRightFact) bin.came += weight;
  }
  return bins
    .map(({ sum, came, all }) => `${percent(sum, all)} → ${percent(came, all)} (${all.toFixed(0)})`)
    .join('; ');
}
